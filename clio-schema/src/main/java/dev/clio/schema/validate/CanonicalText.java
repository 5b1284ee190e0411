package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.syntax.ScriptReader;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical print of an episode that was made in Java, made when something in it must be shown.
 * Thread-safe.
 */
final class CanonicalText implements TextPlaces {

  private final Episode episode;
  private final Vocabulary vocabulary;
  private @Nullable SourceText source;
  private ScriptReader.@Nullable Result read;

  CanonicalText(Episode episode, Vocabulary vocabulary) {
    this.episode = episode;
    this.vocabulary = vocabulary;
  }

  private synchronized ScriptReader.Result read() {
    ScriptReader.@Nullable Result made = read;
    if (made == null) {
      made = ScriptReader.read(source(), vocabulary, Limits.standard());
      read = made;
    }
    return made;
  }

  private SourceText print() {
    Script script = Script.of(episode.script().elements().stream().map(this::printable).toList());
    return SourceText.of(Printer.of(vocabulary).print(episode.withScript(script), Layout.READABLE));
  }

  /** Returns an element that the printer knows: a foreign directive is shown by its name. */
  private Element printable(Element element) {
    return element instanceof Directive directive
            && !(directive instanceof RawDirective)
            && vocabulary.definitionOf(directive).isEmpty()
        ? RawDirective.of(directive.name(), ImmutableList.of())
        : element;
  }

  @Override
  public synchronized SourceText source() {
    @Nullable SourceText made = source;
    if (made == null) {
      made = print();
      source = made;
    }
    return made;
  }

  @Override
  public Span span(Path path) {
    return read().positions().span(path);
  }

  /** Returns what reading finds in the print, in the order of the text. */
  List<Diagnostic> diagnostics() {
    return read().diagnostics();
  }
}
