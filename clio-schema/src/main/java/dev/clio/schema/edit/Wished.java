package dev.clio.schema.edit;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.model.Directive;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.EntityIdType;
import dev.clio.core.vocabulary.EntityIdsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a directive is to be after a change. */
final class Wished {

  private Wished() {}

  /** How the values of a directive are changed on their way into another. */
  private interface Change {
    <T> Optional<T> apply(AttributeType<T> type, String name, Optional<T> value);
  }

  /**
   * Returns a directive with another value of one attribute.
   *
   * @throws IllegalArgumentException if the value does not fit, or the directive needs another
   */
  static <D extends Directive> D with(
      DirectiveDefinition<D> definition, Directive directive, String name, Optional<String> text) {
    return changed(
        definition,
        directive,
        new Change() {
          @Override
          public <T> Optional<T> apply(AttributeType<T> type, String other, Optional<T> value) {
            return other.equals(name) ? text.map(it -> parse(type, name, it)) : value;
          }
        });
  }

  /** Returns the value that a text is. */
  static <T> T parse(AttributeType<T> type, String name, String text) {
    @Nullable T value = type.parse(text);
    if (value == null) {
      throw new IllegalArgumentException(
          name + ": expected " + type.expected() + ", but " + type.explain(text).found());
    }
    return value;
  }

  private static <D extends Directive> D changed(
      DirectiveDefinition<D> definition, Directive directive, Change change) {
    DirectiveDefinition.Draft<D> draft = definition.draft();
    D old = definition.type().cast(directive);
    for (Attribute<D, ?> attribute : definition.attributes()) {
      copy(attribute, old, draft, change);
    }
    try {
      return draft.build();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      throw new IllegalArgumentException(
          definition.name()
              + ": expected attributes that go together ("
              + refused.getMessage()
              + "); change them at once with replace",
          refused);
    }
  }

  private static <D extends Directive, T> void copy(
      Attribute<D, T> attribute, D old, DirectiveDefinition.Draft<D> draft, Change change) {
    change
        .apply(attribute.type(), attribute.name(), attribute.value(old))
        .ifPresent(value -> draft.set(attribute, value));
  }

  /** Returns a directive that calls an entity by another id. */
  static <D extends Directive> Directive renamed(
      DirectiveDefinition<D> definition, Directive directive, EntityId from, EntityId to) {
    if (directive instanceof RawDirective raw) {
      return renamed(definition, raw, from.text(), to.text());
    }
    return changed(
        definition,
        directive,
        new Change() {
          @Override
          @SuppressWarnings("unchecked") // The types say what their values are.
          public <T> Optional<T> apply(AttributeType<T> type, String name, Optional<T> value) {
            if (type instanceof EntityIdType) {
              return (Optional<T>) value.map(id -> id.equals(from) ? to : id);
            } else if (type instanceof EntityIdsType) {
              return (Optional<T>) value.map(ids -> renamed((List<EntityId>) ids, from, to));
            }
            return value;
          }
        });
  }

  private static List<EntityId> renamed(List<EntityId> ids, EntityId from, EntityId to) {
    List<EntityId> renamed = ids.stream().map(id -> id.equals(from) ? to : id).toList();
    Preconditions.checkArgument(
        ImmutableSet.copyOf(renamed).size() == ids.size(),
        "to: expected an id that stands in no list with %s, but \"%s\" does; remove one of them"
            + " first",
        from.text(),
        to.text());
    return renamed;
  }

  private static <D extends Directive> RawDirective renamed(
      DirectiveDefinition<D> definition, RawDirective raw, String from, String to) {
    ImmutableList.Builder<RawDirective.Attribute> attributes = ImmutableList.builder();
    for (RawDirective.Attribute each : raw.attributes()) {
      @Nullable Attribute<D, ?> attribute =
          each.key().isPresent() ? definition.attribute(each.key().get()) : definition.positional();
      attributes.add(
          attribute != null && namesEntities(attribute)
              ? new RawDirective.Attribute(each.key(), renamed(each.value(), from, to))
              : each);
    }
    return RawDirective.of(raw.name(), attributes.build());
  }

  static boolean namesEntities(Attribute<?, ?> attribute) {
    return attribute.type() instanceof EntityIdType || attribute.type() instanceof EntityIdsType;
  }

  private static String renamed(String value, String from, String to) {
    StringBuilder renamed = new StringBuilder();
    int done = 0;
    for (EntityIdsType.Item item : itemsCalled(value, from)) {
      renamed.append(value, done, item.start()).append(to);
      done = item.end();
    }
    return renamed.append(value, done, value.length()).toString();
  }

  /** Returns the items of a value that are an id. */
  static List<EntityIdsType.Item> itemsCalled(String value, String id) {
    List<EntityIdsType.Item> items = new ArrayList<>(EntityIdsType.items(value));
    items.removeIf(item -> !item.text().equals(id));
    return items;
  }
}
