package dev.clio.schema.reference;

import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Documents;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Explanation;
import dev.clio.schema.document.Document;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.Validation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An example that was checked with its settings.
 *
 * @param source the text of the example
 * @param diagnostics what was found
 */
record Checked(SourceText source, List<Diagnostic> diagnostics) {

  static Checked of(Explanation.Example example) {
    Map<String, String> settings = example.settings();
    Limits.Builder limits = Limits.builder();
    EpisodeValidator validator = EpisodeValidator.standard();
    boolean episode = false;
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String value = setting.getValue();
      switch (setting.getKey()) {
        case "limits.attributes" -> limits.attributes(Integer.parseInt(value));
        case "limits.diagnostics" -> limits.diagnostics(Integer.parseInt(value));
        case "min-score" -> validator = validator.withMinScore(Integer.parseInt(value));
        case "episode" -> episode = true;
        default -> throw new IllegalStateException("a new setting: " + setting);
      }
    }
    Document document = read(example, validator.vocabulary(), limits.build());
    Validation validation = validator.withLimits(limits.build()).validate(document);
    return new Checked(
        document.source(),
        episode ? validation.ofEpisode().diagnostics() : validation.diagnostics());
  }

  private static Document read(Explanation.Example example, Vocabulary vocabulary, Limits limits) {
    return switch (example.form()) {
      case "stagehand" -> Stagehand.reader().withLimits(limits).read(example.text());
      case "json" -> JsonForm.read(example.text(), vocabulary, limits);
      case "bytes" -> Documents.read(bytes(example.text()));
      default -> throw new IllegalStateException("a new form: " + example.form());
    };
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < text.length()) {
      if (text.startsWith("\\x", i)) {
        bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
        i += 4;
      } else {
        bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
        i++;
      }
    }
    return bytes.toByteArray();
  }
}
