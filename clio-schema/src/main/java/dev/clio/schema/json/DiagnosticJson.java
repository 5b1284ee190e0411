package dev.clio.schema.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Related;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.document.Document;
import dev.clio.schema.text.LineMap;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;

/** Writes diagnostics as JSON, for editors and other programs. */
public final class DiagnosticJson {

  private DiagnosticJson() {}

  /**
   * A file with what was found in it.
   *
   * @param file its name
   * @param isEpisode whether it has a head, rather than being a script alone
   * @param source its text
   * @param diagnostics what was found
   */
  public record Checked(
      String file, boolean isEpisode, SourceText source, List<Diagnostic> diagnostics) {

    /**
     * Copies the list.
     *
     * @param file its name
     * @param isEpisode whether it has a head, rather than being a script alone
     * @param source its text
     * @param diagnostics what was found
     */
    public Checked {
      diagnostics = ImmutableList.copyOf(diagnostics);
    }

    /**
     * Returns a document with what was found in it.
     *
     * @param file its name
     * @param document the document
     * @param diagnostics what was found, by its reading and by rules
     * @return the file
     */
    public static Checked of(String file, Document document, List<Diagnostic> diagnostics) {
      return new Checked(file, !document.isScript(), document.source(), diagnostics);
    }
  }

  /**
   * Returns what was found in files.
   *
   * @param files the files, in order
   * @return a JSON object with a {@code files} array; offsets are UTF-16 units from 0, lines and
   *     columns count from 1
   */
  public static String write(List<Checked> files) {
    JsonWriter json = JsonWriter.indented();
    json.beginObject().name("clio").value(1).name("files").beginArray();
    for (Checked file : files) {
      json.beginObject();
      json.name("file").value(file.file());
      json.name("kind").value(file.isEpisode() ? "episode" : "script");
      json.name("valid").value(file.diagnostics().stream().noneMatch(Diagnostic::isError));
      json.name("diagnostics");
      write(file.diagnostics(), file.source(), json);
      json.endObject();
    }
    return json.endArray().endObject().toString();
  }

  /**
   * Writes diagnostics as an array.
   *
   * @param diagnostics the diagnostics
   * @param lines the lines of the text they are about
   * @param json where the array is written
   */
  public static void write(List<Diagnostic> diagnostics, LineMap lines, JsonWriter json) {
    json.beginArray();
    for (Diagnostic diagnostic : diagnostics) {
      json.beginObject();
      json.name("code").value(diagnostic.code().text());
      json.name("severity").value(Ascii.toLowerCase(diagnostic.severity().name()));
      json.name("message").value(diagnostic.message());
      diagnostic.help().ifPresent(help -> json.name("help").value(help));
      json.name("span");
      write(diagnostic.span(), lines, json);
      json.name("related").beginArray();
      for (Related related : diagnostic.related()) {
        json.beginObject().name("message").value(related.message()).name("span");
        write(related.span(), lines, json);
        json.endObject();
      }
      json.endArray();
      json.name("repairs").beginArray();
      for (Repair repair : diagnostic.repairs()) {
        repair(repair, json);
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  /**
   * Writes a span as an object.
   *
   * @param span the span
   * @param lines the lines of the text it lies in
   * @param json where the object is written
   */
  public static void write(Span span, LineMap lines, JsonWriter json) {
    json.beginObject();
    json.name("start").value(span.start()).name("end").value(span.end());
    json.name("line").value(lines.line(span.start()));
    json.name("column").value(lines.column(span.start()));
    json.name("endLine").value(lines.line(span.end()));
    json.name("endColumn").value(lines.column(span.end()));
    json.endObject();
  }

  private static void repair(Repair repair, JsonWriter json) {
    json.beginObject().name("title").value(repair.title()).name("safe").value(repair.safe());
    json.name("edits").beginArray();
    for (Edit edit : repair.edits()) {
      json.beginObject();
      json.name("start").value(edit.span().start()).name("end").value(edit.span().end());
      json.name("text").value(edit.text());
      json.endObject();
    }
    json.endArray().endObject();
  }
}
