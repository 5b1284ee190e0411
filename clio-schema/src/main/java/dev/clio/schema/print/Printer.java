package dev.clio.schema.print;

import com.google.common.base.Preconditions;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.frontmatter.HeadPrinter;
import java.util.Optional;

/**
 * Prints scripts and episodes canonically. What a directive looks like follows from its definition
 * alone: attributes in order under their first names, the positional value first and without its
 * name. What is printed reads back to what was printed. Immutable and thread-safe.
 */
public final class Printer {

  private static final Printer STANDARD = new Printer(StandardVocabulary.vocabulary());

  private final Vocabulary vocabulary;

  private Printer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the printer of Stagehand's own directives.
   *
   * @return the printer, always the same
   */
  public static Printer standard() {
    return STANDARD;
  }

  /**
   * Returns the printer of a vocabulary.
   *
   * @param vocabulary the directives in use
   * @return the printer
   */
  public static Printer of(Vocabulary vocabulary) {
    return new Printer(vocabulary);
  }

  /**
   * Returns the text of an episode: its front matter, a blank line and its script.
   *
   * @param episode the episode
   * @param layout how the script is laid out
   * @return lines that end with LF
   * @throws IllegalArgumentException if a directive is not in the vocabulary
   */
  public String print(Episode episode, Layout layout) {
    StringBuilder out = new StringBuilder(HeadPrinter.print(episode));
    if (!episode.script().elements().isEmpty()) {
      out.append('\n');
    }
    return lines(episode.script(), layout, out).end();
  }

  /**
   * Returns the text of a script. Where it would begin as front matter does, a line break comes
   * first.
   *
   * @param script the script
   * @param layout how it is laid out
   * @return lines that end with LF
   * @throws IllegalArgumentException if a directive is not in the vocabulary
   */
  public String print(Script script, Layout layout) {
    return lines(script, layout, new StringBuilder()).endScript();
  }

  /**
   * Returns the text of one element.
   *
   * @param element the element
   * @return one line, without a line break
   * @throws IllegalArgumentException if it is a directive that is not in the vocabulary
   */
  public String print(Element element) {
    StringBuilder out = new StringBuilder();
    append(element, new Lines(Layout.READABLE, out));
    return out.toString();
  }

  /**
   * Returns the text of an attribute's value.
   *
   * @param <T> the attribute's values
   * @param type the type of the attribute
   * @param value a value that fits
   * @return the value as it stands after the equals sign, in quotes where its type asks for them
   */
  public static <T> String print(AttributeType<T> type, T value) {
    StringBuilder out = new StringBuilder();
    value(type, value, out);
    return out.toString();
  }

  private Lines lines(Script script, Layout layout, StringBuilder out) {
    Lines lines = new Lines(layout, out);
    for (Element element : script.elements()) {
      append(element, lines);
    }
    return lines;
  }

  void append(Element element, Lines lines) {
    if (element instanceof Narration narration) {
      Escapes.narration(narration.text(), lines.next(Lines.Kind.NARRATION));
    } else if (element instanceof Comment comment) {
      StringBuilder out = lines.next(Lines.Kind.COMMENT).append("//");
      if (!comment.text().isEmpty()) {
        out.append(' ').append(comment.text());
      }
    } else {
      directive((Directive) element, lines.next(Lines.Kind.DIRECTIVE));
    }
  }

  private <D extends Directive> void directive(D directive, StringBuilder out) {
    if (directive instanceof RawDirective raw) {
      raw(raw, out);
      return;
    }
    Optional<DirectiveDefinition<D>> definition = vocabulary.definitionOf(directive);
    Preconditions.checkArgument(
        definition.isPresent(),
        "script: expected directives of the vocabulary only, but it has no %s of %s; print with a"
            + " vocabulary that defines it",
        directive.name(),
        directive.getClass());
    out.append('[').append(directive.name());
    for (Attribute<D, ?> attribute : definition.get().attributes()) {
      if (attribute.isPositional()) {
        attribute(attribute, directive, out);
      }
    }
    for (Attribute<D, ?> attribute : definition.get().attributes()) {
      if (!attribute.isPositional()) {
        attribute(attribute, directive, out);
      }
    }
    out.append(']');
  }

  private static <D extends Directive, T> void attribute(
      Attribute<D, T> attribute, D directive, StringBuilder out) {
    Optional<T> present = attribute.value(directive);
    if (present.isEmpty()) {
      return;
    }
    out.append(' ');
    if (!attribute.isPositional()) {
      out.append(attribute.name()).append('=');
    }
    value(attribute.type(), present.get(), out);
  }

  private static <T> void value(AttributeType<T> type, T value, StringBuilder out) {
    String text = type.print(value);
    if (type.isQuoted(value) || !Escapes.isBare(text)) {
      Escapes.quote(text, out);
    } else {
      out.append(text);
    }
  }

  private static void raw(RawDirective directive, StringBuilder out) {
    out.append('[').append(directive.name());
    for (RawDirective.Attribute attribute : directive.attributes()) {
      out.append(' ');
      attribute.key().ifPresent(key -> out.append(key).append('='));
      Escapes.quote(attribute.value(), out);
    }
    out.append(']');
  }
}
