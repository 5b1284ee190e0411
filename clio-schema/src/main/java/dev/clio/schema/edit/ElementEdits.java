package dev.clio.schema.edit;

import com.google.common.base.CharMatcher;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.syntax.NodeKind;
import dev.clio.schema.syntax.SyntaxNode;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The edits that put elements into a text and take them out. How much is put between elements
 * depends on care: none follows the layout that is there, some puts blank lines around, and the
 * greatest also escapes what would come to the beginning or the end of a line and be read as
 * something else there. Whether it was enough is for the reader to say.
 */
final class ElementEdits {

  /** The greatest care. */
  static final int CARE = 2;

  private final String text;
  private final List<SyntaxNode> nodes;
  private final int begin;
  private final String lineBreak;

  /**
   * Makes the edits of a text.
   *
   * @param text the text
   * @param nodes its elements
   * @param begin where the script begins, after a byte-order mark or front matter
   */
  ElementEdits(String text, List<SyntaxNode> nodes, int begin) {
    this.text = text;
    this.nodes = nodes;
    this.begin = begin;
    this.lineBreak = firstLineBreak(text);
  }

  private static String firstLineBreak(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return "\n";
      } else if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r";
      }
    }
    return "\n";
  }

  /** Returns the edits that put an element before that of an index; one may be leaving. */
  List<Edit> insert(int index, String written, NodeKind kind, int leaving, int care) {
    @Nullable SyntaxNode before = node(index - 1 == leaving ? index - 2 : index - 1);
    @Nullable SyntaxNode after = node(index == leaving ? index + 1 : index);
    List<Edit> edits = new ArrayList<>();
    if (after == null) {
      append(before, written, kind, care, edits);
    } else {
      int at = after.span().start();
      String lead = care > 0 ? blankLine() : lead(before, at, kind);
      String trail = care > 0 ? blankLine() : trail(after, kind);
      edits.add(new Edit(Span.at(at), lead + written + trail));
    }
    if (care == CARE) {
      guard(before, after, edits);
    }
    return edits;
  }

  private @Nullable SyntaxNode node(int index) {
    return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
  }

  private String lead(@Nullable SyntaxNode before, int at, NodeKind kind) {
    boolean joins =
        kind == NodeKind.NARRATION
            && before != null
            && is(before, NodeKind.NARRATION)
            && !hasBlankLine(before.span().end(), at);
    if (joins) {
      return beginsLine(at) ? lineBreak : blankLine();
    }
    return kind == NodeKind.COMMENT && !beginsLine(at) ? lineBreak : "";
  }

  private String trail(SyntaxNode after, NodeKind kind) {
    int at = after.span().start();
    boolean ownLine = beginsLine(at);
    String indent = ownLine ? text.substring(lineStart(at), at) : "";
    if (kind == NodeKind.NARRATION && (ownLine || is(after, NodeKind.NARRATION))) {
      return blankLine() + indent;
    }
    return ownLine || kind == NodeKind.COMMENT ? lineBreak + indent : " ";
  }

  private void append(
      @Nullable SyntaxNode before, String written, NodeKind kind, int care, List<Edit> edits) {
    if (before == null) {
      int at = text.length();
      boolean fresh = at == begin && (at == 0 || text.charAt(at - 1) == '\uFEFF');
      String lead = fresh && care == 0 ? "" : endsLine() ? lineBreak : blankLine();
      edits.add(new Edit(Span.at(at), lead + written + lineBreak));
      return;
    }
    String lead;
    if (care > 0 || (kind == NodeKind.NARRATION && is(before, NodeKind.NARRATION))) {
      lead = blankLine();
    } else if (kind == NodeKind.COMMENT || is(before, NodeKind.COMMENT)) {
      lead = lineBreak;
    } else if (beginsLine(before.span().start())) {
      lead = is(before, NodeKind.NARRATION) ? blankLine() : lineBreak;
    } else {
      lead = " ";
    }
    edits.add(new Edit(Span.at(before.span().end()), lead + written + (care > 0 ? lineBreak : "")));
  }

  private boolean endsLine() {
    return !text.isEmpty() && isBreak(text.charAt(text.length() - 1));
  }

  /** Returns the edits that take an element out, and what stood between it and the next. */
  List<Edit> remove(int index, int care) {
    SyntaxNode node = nodes.get(index);
    @Nullable SyntaxNode before = node(index - 1);
    @Nullable SyntaxNode after = node(index + 1);
    List<Edit> edits = new ArrayList<>();
    edits.add(care > 0 ? new Edit(node.span(), blankLine()) : removal(node, before, after));
    if (care == CARE) {
      guard(before, after, edits);
    }
    return edits;
  }

  private Edit removal(SyntaxNode node, @Nullable SyntaxNode before, @Nullable SyntaxNode after) {
    int start = node.span().start();
    int end = node.span().end();
    boolean joins = is(before, NodeKind.NARRATION) && is(after, NodeKind.NARRATION);
    if (after == null) {
      int from =
          before != null && isBlank(before.span().end(), start) ? before.span().end() : start;
      return new Edit(new Span(from, end), "");
    }
    int next = after.span().start();
    if (!isBlank(end, next)) {
      return new Edit(node.span(), joins ? blankLine() : "");
    }
    if (before != null
        && beginsLine(next)
        && !beginsLine(start)
        && isBlank(before.span().end(), start)) {
      return new Edit(
          new Span(before.span().end(), end), joins && !hasBlankLine(end, next) ? blankLine() : "");
    }
    boolean commentMoves = is(after, NodeKind.COMMENT) && !beginsLine(start);
    boolean apart = before == null || hasBlankLine(before.span().end(), start);
    String between = commentMoves ? lineBreak : joins && !apart ? blankLine() : "";
    return new Edit(new Span(start, next), between);
  }

  /** Escapes what white space after it, or the beginning of a line, would make something else. */
  private void guard(@Nullable SyntaxNode before, @Nullable SyntaxNode after, List<Edit> edits) {
    if (before != null && is(before, NodeKind.NARRATION)) {
      int bracket = text.lastIndexOf('[', before.span().end() - 1);
      if (bracket >= before.span().start() && !isEscaped(bracket, before.span().start())) {
        edits.add(0, new Edit(Span.at(bracket), "\\"));
      }
      int last = before.span().end();
      while (last > before.span().start() && Texts.isWhiteSpace(text.charAt(last - 1))) {
        last--;
      }
      oneLine(new Span(last, before.span().end()), edits);
    }
    if (after != null && is(after, NodeKind.NARRATION)) {
      int first = after.span().start();
      while (Texts.isWhiteSpace(text.charAt(first))) {
        first++;
      }
      oneLine(new Span(after.span().start(), first), edits);
      if (text.startsWith("//", first) || text.startsWith("```", first)) {
        edits.add(new Edit(Span.at(first), "\\"));
      }
    }
    edits.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
  }

  /** Returns whether an odd number of backslashes stands before a character. */
  private boolean isEscaped(int at, int from) {
    int first = at;
    while (first > from && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  /** Keeps white space that is content on the line of its words; else the line would be blank. */
  private void oneLine(Span space, List<Edit> edits) {
    String written = text.substring(space.start(), space.end());
    if (written.chars().anyMatch(c -> isBreak((char) c))) {
      edits.add(
          new Edit(space, CharMatcher.forPredicate(Texts::isLayout).collapseFrom(written, ' ')));
    }
  }

  private static boolean is(@Nullable SyntaxNode node, NodeKind kind) {
    return node != null && node.kind() == kind;
  }

  private String blankLine() {
    return lineBreak + lineBreak;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private int lineStart(int offset) {
    int i = offset;
    while (i > begin && !isBreak(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Returns whether only white space comes before on the line. */
  private boolean beginsLine(int offset) {
    return isBlank(lineStart(offset), offset);
  }

  private boolean isBlank(int from, int to) {
    return Texts.isBlank(text.substring(from, to));
  }

  private boolean hasBlankLine(int from, int to) {
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        if (blank) {
          return true;
        }
        blank = true;
        if (c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else if (!Texts.isWhiteSpace(c)) {
        blank = false;
      }
    }
    return false;
  }
}
