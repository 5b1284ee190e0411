package dev.clio.schema.print;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Element;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.syntax.NodeKind;
import dev.clio.schema.syntax.ScriptReader;
import dev.clio.schema.syntax.SyntaxNode;
import dev.clio.schema.syntax.SyntaxTree;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import java.util.Iterator;
import java.util.List;

/**
 * Lays text out anew: directives and comments as the {@link Printer} prints them, the front matter
 * and the words of narration, with their escapes, as their author wrote them. Formatting what was
 * formatted changes nothing, and no formatting changes what the text means. Immutable and
 * thread-safe.
 */
public final class Formatter {

  private static final Formatter STANDARD = of(StandardVocabulary.vocabulary());

  private final Vocabulary vocabulary;
  private final Limits limits;
  private final Printer printer;

  private Formatter(Vocabulary vocabulary, Limits limits) {
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.printer = Printer.of(vocabulary);
  }

  /**
   * Returns the formatter of Stagehand's own directives.
   *
   * @return the formatter, always the same
   */
  public static Formatter standard() {
    return STANDARD;
  }

  /**
   * Returns the formatter of a vocabulary.
   *
   * @param vocabulary the directives in use
   * @return the formatter, with the limits of the language
   */
  public static Formatter of(Vocabulary vocabulary) {
    return of(vocabulary, Limits.standard());
  }

  /**
   * Returns the formatter of a vocabulary and limits.
   *
   * @param vocabulary the directives in use
   * @param limits how much is read; more is left as it is
   * @return the formatter
   */
  public static Formatter of(Vocabulary vocabulary, Limits limits) {
    return new Formatter(vocabulary, limits);
  }

  /**
   * Returns a text, laid out to be read and changed by people.
   *
   * @param text any text
   * @return the text in {@link Layout#READABLE}; as it was, if it has syntax errors
   */
  public String format(String text) {
    return format(text, Layout.READABLE);
  }

  /**
   * Returns a text, laid out anew.
   *
   * @param text any text
   * @param layout how the script is laid out
   * @return lines that end with LF, without a byte-order mark; the text as it was, if it has syntax
   *     errors (codes 1xx)
   */
  public String format(String text, Layout layout) {
    ScriptReader.Result read = ScriptReader.read(SourceText.of(text), vocabulary, limits);
    return format(text, read.tree(), read.script().elements(), read.diagnostics(), layout);
  }

  private String format(
      String text,
      SyntaxTree tree,
      List<Element> elements,
      List<Diagnostic> diagnostics,
      Layout layout) {
    if (diagnostics.stream().anyMatch(Formatter::isSyntaxError)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8 + 16);
    if (tree.hasFrontMatter()) {
      frontMatter(text.substring(tree.frontMatter().start(), tree.frontMatter().end()), out);
      if (!elements.isEmpty()) {
        out.append('\n');
      }
    }
    Lines lines = new Lines(layout, out);
    Iterator<Element> rest = elements.iterator();
    for (SyntaxNode node : tree.nodes()) {
      if (node.kind() == NodeKind.NARRATION) {
        rest.next();
        narration(text, node, lines.next(Lines.Kind.NARRATION));
      } else if (node.kind() == NodeKind.DIRECTIVE || node.kind() == NodeKind.COMMENT) {
        printer.append(rest.next(), lines);
      }
    }
    return tree.hasFrontMatter() ? lines.end() : lines.endScript();
  }

  private static boolean isSyntaxError(Diagnostic diagnostic) {
    return diagnostic.isError() && diagnostic.code().family() == 1;
  }

  /** Appends front matter as it is written, but for the ends of its lines. */
  private static void frontMatter(String written, StringBuilder out) {
    out.append(written.replace("\r\n", "\n").replace('\r', '\n')).append('\n');
  }

  /** Appends a block as it is written, in one line. */
  private static void narration(String text, SyntaxNode node, StringBuilder out) {
    int end = node.span().end();
    int i = node.span().start();
    boolean lineStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    if (lineStart) {
      // What followed a directive comes to the beginning of a line.
      i += Escapes.beginning(text.substring(i, end), out);
    }
    int start = Escapes.startAtEnd(text, i, end);
    int done = i;
    for (; i < end; i++) {
      char c = text.charAt(i);
      if (i == start) {
        // What followed at once was no white space, and now it is.
        out.append(text, done, i).append('\\');
        done = i;
      } else if (Texts.isLayout(c) && (c != ' ' || Texts.isLayout(text.charAt(i + 1)))) {
        out.append(text, done, i).append(' ');
        while (Texts.isLayout(text.charAt(i + 1))) {
          i++;
        }
        done = i + 1;
      }
    }
    out.append(text, done, end);
  }
}
