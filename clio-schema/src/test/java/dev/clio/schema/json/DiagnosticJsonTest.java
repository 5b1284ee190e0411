package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticJsonTest {

  private static final SourceText SOURCE = SourceText.of("\uFEFF[map.view lat=48.0,\n lon=2.0]");
  private static final Diagnostic COMMA =
      Diagnostic.of(
              Code.COMMA,
              new Span(19, 21),
              "a \"comma\"",
              Repair.of("remove the comma", true, new Edit(new Span(19, 20), "")))
          .and("after this", new Span(11, 14));

  @Test
  void aDiagnosticHasItsPlaceAsOffsetsLinesAndColumns() {
    assertThat(
            DiagnosticJson.write(
                List.of(new DiagnosticJson.Checked("a.stagehand", false, SOURCE, List.of(COMMA)))))
        .isEqualTo(
            """
            {
              "clio": 1,
              "files": [
                {
                  "file": "a.stagehand",
                  "kind": "script",
                  "valid": false,
                  "diagnostics": [
                    {
                      "code": "CLIO-104",
                      "severity": "error",
                      "message": "a \\"comma\\"",
                      "span": {
                        "start": 19,
                        "end": 21,
                        "line": 1,
                        "column": 19,
                        "endLine": 2,
                        "endColumn": 1
                      },
                      "related": [
                        {
                          "message": "after this",
                          "span": {
                            "start": 11,
                            "end": 14,
                            "line": 1,
                            "column": 11,
                            "endLine": 1,
                            "endColumn": 14
                          }
                        }
                      ],
                      "repairs": [
                        {
                          "title": "remove the comma",
                          "safe": true,
                          "edits": [
                            {
                              "start": 19,
                              "end": 20,
                              "text": ""
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ]
            }\
            """);
  }

  @Test
  void aListOfNoneIsEmpty() {
    JsonWriter json = JsonWriter.inOneLine();
    DiagnosticJson.write(List.of(), SOURCE, json);
    assertThat(json).hasToString("[]");
  }
}
