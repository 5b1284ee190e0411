package dev.clio.schema.edit;

import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.print.Printer;
import dev.clio.schema.syntax.NodeKind;
import dev.clio.schema.syntax.SyntaxNode;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one directive's attributes. Not thread-safe.
 *
 * @param <D> the directive
 */
final class AttributeEdits<D extends Directive> {

  private static final Comparator<Edit> BY_PLACE =
      Comparator.<Edit>comparingInt(edit -> edit.span().start())
          .thenComparingInt(edit -> edit.span().end());

  private final DirectiveDefinition<D> definition;
  private final String text;
  private final SyntaxNode node;
  private final List<SyntaxNode> written;
  private final List<Edit> edits = new ArrayList<>();

  AttributeEdits(DirectiveDefinition<D> definition, String text, SyntaxNode node) {
    this.definition = definition;
    this.text = text;
    this.node = node;
    this.written = node.attributes();
  }

  /** Makes of one value of the directive another. */
  void change(Directive before, Directive after) {
    for (Attribute<D, ?> attribute : definition.attributes()) {
      change(attribute, definition.type().cast(before), definition.type().cast(after));
    }
  }

  private <T> void change(Attribute<D, T> attribute, D before, D after) {
    Optional<T> wished = attribute.value(after);
    if (attribute.value(before).equals(wished)) {
      return;
    }
    if (wished.isPresent()) {
      set(attribute, wished.get());
    } else {
      remove(attribute);
    }
  }

  /** Writes a value: in place of the one that is there, under whichever name, or as a new one. */
  <T> void set(Attribute<D, T> attribute, T value) {
    String printed = Printer.print(attribute.type(), value);
    Optional<SyntaxNode> there = find(attribute);
    if (there.isPresent()) {
      Span span = there.get().valueSpan().orElseGet(() -> Span.at(there.get().span().end()));
      edits.add(new Edit(span, printed));
    } else {
      edits.add(
          new Edit(
              Span.at(placeOf(attribute)),
              " " + (attribute.isPositional() ? "" : attribute.name() + "=") + printed));
    }
  }

  /** Sets a value that is given as text, if it fits. */
  <T> boolean setText(Attribute<D, T> attribute, String value) {
    AttributeType<T> type = attribute.type();
    @Nullable T parsed = type.parse(value);
    if (parsed != null) {
      set(attribute, parsed);
    }
    return parsed != null;
  }

  /** Takes an attribute away, with the white space before it. */
  void remove(Attribute<D, ?> attribute) {
    int end = node.span().start();
    for (SyntaxNode child : node.children()) {
      if (child.kind() == NodeKind.ATTRIBUTE && isOf(child, attribute)) {
        edits.add(new Edit(new Span(end, child.span().end()), ""));
      }
      if (child.kind() != NodeKind.LAYOUT) {
        end = child.span().end();
      }
    }
  }

  Optional<SyntaxNode> find(Attribute<D, ?> attribute) {
    return written.stream().filter(each -> isOf(each, attribute)).findFirst();
  }

  private boolean isOf(SyntaxNode each, Attribute<D, ?> attribute) {
    return each.keySpan()
        .map(key -> text.substring(key.start(), key.end()))
        .map(key -> definition.attribute(key) == attribute)
        .orElseGet(attribute::isPositional);
  }

  /** Returns where a new attribute is put: after the one that comes before it canonically. */
  private int placeOf(Attribute<D, ?> wanted) {
    int place = node.nameSpan().orElseGet(node::span).end();
    if (wanted.isPositional()) {
      return place;
    }
    @Nullable Attribute<D, ?> positional = definition.positional();
    if (positional != null) {
      place = find(positional).map(each -> each.span().end()).orElse(place);
    }
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (attribute == wanted) {
        break;
      }
      place = find(attribute).map(each -> each.span().end()).orElse(place);
    }
    return place;
  }

  /** Returns the edits in the order of the text. */
  List<Edit> edits() {
    return edits.stream().sorted(BY_PLACE).toList();
  }
}
