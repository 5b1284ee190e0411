package dev.clio.examples.cli;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Episode;
import dev.clio.dsl.JavaSource;
import dev.clio.schema.Documents;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.document.Document;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.validate.EpisodeValidator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "convert",
    description = "Converts between the forms of an episode; the form read is told by the content.")
final class ConvertCommand implements Callable<Integer> {

  /** The forms of an episode. */
  enum Form {
    stagehand(".stagehand", 1),
    json(".clio.json", 2),
    java(".java", 2);

    private final String extension;

    /** The last family of errors that nothing can be made from. */
    private final int lastFamily;

    Form(String extension, int lastFamily) {
      this.extension = extension;
      this.lastFamily = lastFamily;
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Outputs outputs;
  @Mixin private Report report;
  @Mixin private LayoutOption layout;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES}")
  private Form form = Form.stagehand;

  @Override
  public Integer call() {
    return inputs.forEach(
        "converting",
        (input, bytes) -> {
          Document document = Documents.read(bytes);
          boolean fine =
              report.errors(spec.commandLine().getErr(), input, document, inTheWay(document));
          if (fine) {
            outputs.write(spec, input, form.extension, converted(document));
          }
          return fine;
        });
  }

  private List<Diagnostic> inTheWay(Document document) {
    // Only JSON and Java need an episode; a script alone prints as text.
    List<Diagnostic> found =
        form == Form.stagehand
            ? document.diagnostics()
            : EpisodeValidator.standard().validate(document).ofEpisode().diagnostics();
    return found.stream().filter(d -> d.code().family() <= form.lastFamily).toList();
  }

  private String converted(Document document) {
    Layout layout = this.layout.layout();
    Optional<Episode> episode = document.episode();
    return switch (form) {
      case stagehand ->
          episode.isPresent()
              ? Printer.standard().print(episode.get(), layout)
              : Printer.standard().print(document.script(), layout);
      case json -> JsonForm.write(episode.orElseThrow(), StandardVocabulary.vocabulary());
      case java -> JavaSource.of(episode.orElseThrow());
    };
  }
}
