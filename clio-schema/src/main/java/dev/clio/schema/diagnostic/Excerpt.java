package dev.clio.schema.diagnostic;

import com.google.common.base.Ascii;
import dev.clio.core.value.Texts;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;

/** Draws diagnostics into the text that they are about. */
public final class Excerpt {

  /** So much of a long line is shown, in UTF-16 units. */
  private static final int WIDTH = 100;

  private Excerpt() {}

  /**
   * Returns a diagnostic as people read it: what is wrong, where, the line with the place marked,
   * and what can be done.
   *
   * @param name what the text is called, such as its file name
   * @param source the text
   * @param diagnostic a diagnostic of that text
   * @return several lines with LF between them; characters that no text may hold are shown as
   *     U+FFFD, and of a long line only the part around the place
   */
  public static String of(String name, SourceText source, Diagnostic diagnostic) {
    int widest = source.line(diagnostic.span().start());
    for (Related related : diagnostic.related()) {
      widest = Math.max(widest, source.line(related.span().start()));
    }
    String gutter = " ".repeat(String.valueOf(widest).length() + 1);
    StringBuilder out = new StringBuilder();
    out.append(Ascii.toLowerCase(diagnostic.severity().name()))
        .append('[')
        .append(diagnostic.code().text())
        .append("]: ")
        .append(clean(diagnostic.message()));
    place(out, gutter, "--> ", name, source, diagnostic.span());
    String label =
        diagnostic.repairs().isEmpty()
            ? ""
            : clean(diagnostic.repairs().get(0).title())
                + (diagnostic.repairs().get(0).safe() ? " (safe: clio fix does it)" : " (a guess)");
    line(out, gutter, source, diagnostic.span(), label);
    for (Related related : diagnostic.related()) {
      place(out, gutter, "::: ", name, source, related.span());
      line(out, gutter, source, related.span(), related.message());
    }
    diagnostic
        .help()
        .ifPresent(help -> out.append('\n').append(gutter).append("= help: ").append(clean(help)));
    return out.toString();
  }

  private static void place(
      StringBuilder out, String gutter, String arrow, String name, SourceText source, Span span) {
    out.append('\n')
        .append(gutter)
        .append(arrow)
        .append(name)
        .append(':')
        .append(source.line(span.start()))
        .append(':')
        .append(source.column(span.start()));
  }

  private static void line(
      StringBuilder out, String gutter, SourceText source, Span span, String label) {
    int number = source.line(span.start());
    String text = source.lineText(number);
    int from = Math.min(source.column(span.start()) - 1, text.length());
    int to = Math.max(from + 1, Math.min(text.length(), from + span.length()));
    int first = text.length() <= WIDTH ? 0 : Math.max(0, from - WIDTH / 3);
    int last = Math.min(text.length(), first + WIDTH);
    first = inside(text, first);
    last = inside(text, last);
    String head = first > 0 ? "…" : "";
    String tail = last < text.length() ? "…" : "";
    int marks = Math.max(1, Math.min(to, Math.max(last, from + 1)) - from);
    String shown = String.valueOf(number);
    out.append('\n').append(gutter).append("|\n");
    out.append(" ".repeat(gutter.length() - 1 - shown.length())).append(shown).append(" | ");
    out.append(head).append(clean(text.substring(first, last))).append(tail).append('\n');
    out.append(gutter).append("| ").append(" ".repeat(head.length() + from - first));
    out.append("^".repeat(marks));
    if (!label.isEmpty()) {
      out.append(' ').append(label);
    }
  }

  /** Returns an index that does not part a surrogate pair. */
  private static int inside(String text, int index) {
    return index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1))
        ? index - 1
        : index;
  }

  /** Returns a text that cannot disturb a terminal, as long as it was. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else if (Texts.isLayout(c)) {
        clean.append(' ');
      } else {
        clean.append(Texts.isForbidden(c) ? '\uFFFD' : c);
      }
    }
    return clean.toString();
  }
}
