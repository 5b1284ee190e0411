package dev.clio.schema.print;

import org.jspecify.annotations.Nullable;

/** The text of a script in the making: puts between elements what the layout asks for. */
final class Lines {

  /** What matters of an element for what stands around it. */
  enum Kind {
    DIRECTIVE,
    NARRATION,
    COMMENT
  }

  private final Layout layout;
  private final StringBuilder out;
  private @Nullable Kind last;

  /** Starts a script after what the text holds already, which is nothing or whole lines. */
  Lines(Layout layout, StringBuilder out) {
    this.layout = layout;
    this.out = out;
  }

  /** Returns where the text of the next element goes. */
  StringBuilder next(Kind kind) {
    if (last != null) {
      out.append(between(last, kind));
    }
    last = kind;
    return out;
  }

  private String between(Kind before, Kind after) {
    if (layout == Layout.READABLE) {
      return before == Kind.NARRATION ? "\n\n" : "\n";
    }
    if (before == Kind.COMMENT || after == Kind.COMMENT) {
      return "\n";
    }
    return before == Kind.NARRATION && after == Kind.NARRATION ? "\n\n" : " ";
  }

  /** Returns the whole text, ended by one line break. */
  String end() {
    if (last != null || out.length() == 0) {
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Returns the whole text of a script without front matter. A line break comes first where it
   * would begin as front matter or a byte-order mark does.
   */
  String endScript() {
    String beginning = out.substring(0, Math.min(out.length(), 3));
    if (beginning.equals("---") || beginning.startsWith("\uFEFF")) {
      out.insert(0, '\n');
    }
    return end();
  }
}
