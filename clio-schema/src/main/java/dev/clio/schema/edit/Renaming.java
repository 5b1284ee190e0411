package dev.clio.schema.edit;

import com.google.common.base.Preconditions;
import dev.clio.core.model.Directive;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.syntax.SyntaxNode;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls an entity by another id, directive by directive. Not thread-safe. */
final class Renaming {

  private final String text;
  private final EntityId from;
  private final EntityId to;
  private final List<Edit> edits = new ArrayList<>();

  Renaming(String text, EntityId from, EntityId to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Returns the edits so far, in the order of the text. */
  List<Edit> edits() {
    return edits;
  }

  /** Returns what a directive is to be, and notes where it names the entity. */
  <D extends Directive> Directive rename(
      DirectiveDefinition<D> definition, SyntaxNode node, Directive directive) {
    for (SyntaxNode written : node.attributes()) {
      Optional<Span> key = written.keySpan();
      @Nullable Attribute<D, ?> attribute =
          key.isPresent()
              ? definition.attribute(text.substring(key.get().start(), key.get().end()))
              : definition.positional();
      if (attribute != null && Wished.namesEntities(attribute)) {
        rename(written, definition.name());
      }
    }
    return Wished.renamed(definition, directive, from, to);
  }

  private void rename(SyntaxNode written, String directive) {
    String value = written.value().orElse("");
    Preconditions.checkArgument(
        Wished.itemsCalled(value, to.text()).isEmpty(),
        "to: expected an id that the script does not use yet, but %s names \"%s\"",
        directive,
        to.text());
    for (EntityIdsType.Item item : Wished.itemsCalled(value, from.text())) {
      edits.add(new Edit(written.valuePart(item.start(), item.end()), to.text()));
    }
  }
}
