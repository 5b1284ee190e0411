package dev.clio.schema.syntax;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Texts;
import dev.clio.schema.text.Span;
import java.util.List;

/**
 * A text, taken apart without losing anything: its leaves, one after the other, are the text. Nodes
 * are made when they are asked for. Immutable and thread-safe.
 */
public final class SyntaxTree {

  private final String source;
  private final Tape tape;

  SyntaxTree(String source, Tape tape) {
    this.source = source;
    this.tape = tape;
  }

  String source() {
    return source;
  }

  Tape tape() {
    return tape;
  }

  /**
   * Returns the text, put together from the leaves.
   *
   * @return the text as it was given
   */
  public String text() {
    StringBuilder text = new StringBuilder(source.length());
    for (SyntaxNode node : nodes()) {
      append(node, text);
    }
    return text.toString();
  }

  private void append(SyntaxNode node, StringBuilder out) {
    List<SyntaxNode> children = node.children();
    if (children.isEmpty()) {
      out.append(source, node.span().start(), node.span().end());
    } else {
      // Two levels at most: attributes in directives.
      for (SyntaxNode child : children) {
        append(child, out);
      }
    }
  }

  /**
   * Returns what the text is made of.
   *
   * @return front matter, directives, narration, comments, and what stands between them, in the
   *     order of the text and side by side
   */
  public List<SyntaxNode> nodes() {
    ImmutableList.Builder<SyntaxNode> nodes = ImmutableList.builder();
    int at = 0;
    for (int i = 0; i < tape.elementCount(); i++) {
      between(at, tape.start(i), nodes);
      nodes.add(element(i));
      at = tape.end(i);
    }
    between(at, source.length(), nodes);
    return nodes.build();
  }

  /** Returns the node of an element on the tape. */
  SyntaxNode element(int number) {
    NodeKind kind =
        switch (tape.kind(number)) {
          case Tape.FRONT_MATTER -> NodeKind.FRONT_MATTER;
          case Tape.DIRECTIVE -> NodeKind.DIRECTIVE;
          case Tape.NARRATION -> NodeKind.NARRATION;
          case Tape.COMMENT -> NodeKind.COMMENT;
          default -> NodeKind.UNREAD;
        };
    return new SyntaxNode(this, kind, tape.start(number), tape.end(number), number);
  }

  /** Adds what stands between two elements: white space, and fences. */
  private void between(int start, int end, ImmutableList.Builder<SyntaxNode> nodes) {
    int at = start;
    while (at < end) {
      int i = at;
      boolean fence = isFence(i, end);
      while (i < end && (fence ? !Characters.isBreak(source.charAt(i)) : !isFence(i, end))) {
        i++;
      }
      nodes.add(new SyntaxNode(this, fence ? NodeKind.FENCE : NodeKind.LAYOUT, at, i, -1));
      at = i;
    }
  }

  private boolean isFence(int offset, int end) {
    return offset + 3 <= end && source.startsWith("```", offset);
  }

  List<SyntaxNode> partsOfDirective(int element) {
    ImmutableList.Builder<SyntaxNode> parts = ImmutableList.builder();
    int start = tape.start(element);
    int end = tape.end(element);
    boolean closed = (tape.flags(element) & Tape.UNCLOSED) == 0;
    int nameEnd = tape.nameEnd(element);
    parts.add(new SyntaxNode(this, NodeKind.OPEN, start, start + 1, -1));
    parts.add(new SyntaxNode(this, NodeKind.NAME, start + 1, nameEnd, -1));
    int at = nameEnd;
    for (int i = tape.firstAttribute(element); i < tape.endAttribute(element); i++) {
      int from = tape.keyStart(i) >= 0 ? tape.keyStart(i) : tape.valueStart(i);
      gap(at, from, parts);
      at = tape.valueEnd(i);
      parts.add(new SyntaxNode(this, NodeKind.ATTRIBUTE, from, at, i));
    }
    gap(at, closed ? end - 1 : end, parts);
    if (closed) {
      parts.add(new SyntaxNode(this, NodeKind.CLOSE, end - 1, end, -1));
    }
    return parts.build();
  }

  List<SyntaxNode> partsOfAttribute(int attribute) {
    ImmutableList.Builder<SyntaxNode> parts = ImmutableList.builder();
    int at = tape.valueStart(attribute);
    if (tape.keyStart(attribute) >= 0) {
      int sign = tape.equals(attribute);
      parts.add(
          new SyntaxNode(this, NodeKind.KEY, tape.keyStart(attribute), tape.keyEnd(attribute), -1));
      gap(tape.keyEnd(attribute), sign, parts);
      parts.add(new SyntaxNode(this, NodeKind.EQUALS, sign, sign + 1, -1));
      gap(sign + 1, at, parts);
    }
    if (tape.valueEnd(attribute) > at) {
      parts.add(new SyntaxNode(this, NodeKind.VALUE, at, tape.valueEnd(attribute), -1));
    }
    return parts.build();
  }

  /** Adds what stands between two parts of a directive: white space, and what belongs to none. */
  private void gap(int start, int end, ImmutableList.Builder<SyntaxNode> parts) {
    int at = start;
    while (at < end) {
      boolean space = Texts.isWhiteSpace(source.charAt(at));
      int i = at;
      while (i < end && Texts.isWhiteSpace(source.charAt(i)) == space) {
        i++;
      }
      parts.add(new SyntaxNode(this, space ? NodeKind.LAYOUT : NodeKind.STRAY, at, i, -1));
      at = i;
    }
  }

  /**
   * Returns where the front matter stands.
   *
   * @return its span, or that of nothing at the beginning if there is none
   */
  public Span frontMatter() {
    return hasFrontMatter() ? new Span(tape.start(0), tape.end(0)) : Span.at(0);
  }

  /**
   * Returns whether the text begins with front matter.
   *
   * @return whether it does
   */
  public boolean hasFrontMatter() {
    return tape.elementCount() > 0 && tape.kind(0) == Tape.FRONT_MATTER;
  }
}
