package dev.clio.schema.syntax;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A view of a part of the text: what it is, where it stands and what it is made of. The children of
 * a node lie side by side and leave nothing out. Immutable and thread-safe.
 */
public final class SyntaxNode {

  private final SyntaxTree tree;
  private final NodeKind kind;
  private final Span span;

  /** The number of the element or attribute on the tape, or -1. */
  private final int number;

  SyntaxNode(SyntaxTree tree, NodeKind kind, int start, int end, int number) {
    this.tree = tree;
    this.kind = kind;
    this.span = new Span(start, end);
    this.number = number;
  }

  /**
   * Returns what the node is.
   *
   * @return the kind
   */
  public NodeKind kind() {
    return kind;
  }

  /**
   * Returns where the node stands.
   *
   * @return its span
   */
  public Span span() {
    return span;
  }

  /**
   * Returns the node's text.
   *
   * @return the text as it is written
   */
  public String text() {
    return tree.source().substring(span.start(), span.end());
  }

  /**
   * Returns what the node is made of.
   *
   * @return for a directive its brackets, name and attributes and what stands between them, for an
   *     attribute its name, sign and value; empty for all others
   */
  public List<SyntaxNode> children() {
    return switch (kind) {
      case DIRECTIVE -> tree.partsOfDirective(number);
      case ATTRIBUTE -> tree.partsOfAttribute(number);
      default -> ImmutableList.of();
    };
  }

  /**
   * Returns the name of a directive.
   *
   * @return where it stands; empty for other nodes
   */
  public Optional<Span> nameSpan() {
    return kind == NodeKind.DIRECTIVE
        ? Optional.of(new Span(span.start() + 1, tree.tape().nameEnd(number)))
        : Optional.empty();
  }

  /**
   * Returns the attributes of a directive.
   *
   * @return its attributes, in the order of the text; empty for other nodes
   */
  public List<SyntaxNode> attributes() {
    return kind == NodeKind.DIRECTIVE
        ? children().stream()
            .filter(each -> each.kind == NodeKind.ATTRIBUTE)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /**
   * Returns the name of an attribute.
   *
   * @return where it stands; empty for other nodes and for a value without a name
   */
  public Optional<Span> keySpan() {
    return kind == NodeKind.ATTRIBUTE && tree.tape().keyStart(number) >= 0
        ? Optional.of(new Span(tree.tape().keyStart(number), tree.tape().keyEnd(number)))
        : Optional.empty();
  }

  /**
   * Returns the value of an attribute.
   *
   * @return where it stands, with its quotes; empty for other nodes and for an attribute without a
   *     value
   */
  public Optional<Span> valueSpan() {
    return kind == NodeKind.ATTRIBUTE
            && tree.tape().valueEnd(number) > tree.tape().valueStart(number)
        ? Optional.of(new Span(tree.tape().valueStart(number), tree.tape().valueEnd(number)))
        : Optional.empty();
  }

  /**
   * Returns whether the value of an attribute begins with a quote.
   *
   * @return whether it does
   */
  public boolean isQuoted() {
    return kind == NodeKind.ATTRIBUTE
        && (tree.tape().attributeFlags(number) & Tape.OPEN_QUOTE) != 0;
  }

  /**
   * Returns what the value of an attribute means.
   *
   * @return the value without quotes and escapes; empty for other nodes
   */
  public Optional<String> value() {
    return kind == NodeKind.ATTRIBUTE
        ? Optional.of(Binder.value(tree.source(), tree.tape(), number))
        : Optional.empty();
  }

  /**
   * Returns where a part of an attribute's value stands.
   *
   * @param start the offset in {@link #value()} where it begins
   * @param end the offset where it ends, exclusive
   * @return its span in the text, escapes included; that of the node, if it is no attribute
   */
  public Span valuePart(int start, int end) {
    if (kind != NodeKind.ATTRIBUTE) {
      return span;
    }
    int from = tree.tape().contentStart(number);
    int to = tree.tape().contentEnd(number);
    return new Span(
        Values.offset(tree.source(), from, to, start), Values.offset(tree.source(), from, to, end));
  }
}
