package dev.clio.schema.validate;

import com.google.common.collect.ImmutableMap;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Proposal;
import dev.clio.core.model.Directive;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.SourceId;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.CitedSourceType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.EntityIdType;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.core.vocabulary.SourceIdType;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what directives refer to by the types of their attributes, so that a host's directives are
 * checked like Stagehand's own. Immutable and thread-safe.
 */
final class ReferenceReader {

  private final ImmutableMap<String, ReferenceAttributes<?>> byName;

  ReferenceReader(Vocabulary vocabulary) {
    ImmutableMap.Builder<String, ReferenceAttributes<?>> all = ImmutableMap.builder();
    for (DirectiveDefinition<?> definition : vocabulary.definitions()) {
      all.put(definition.name(), ReferenceAttributes.of(definition));
    }
    byName = all.buildOrThrow();
  }

  /** Adds what a directive refers to and makes known. */
  void read(Directive directive, int element, List<Effect> effects, References to) {
    @Nullable ReferenceAttributes<?> attributes = byName.get(directive.name());
    if (attributes == null) {
      return;
    }
    if (directive instanceof RawDirective raw) {
      readRaw(raw, attributes, element, to);
    } else if (attributes.definition().type().isInstance(directive)) {
      int uses = to.uses().size();
      int citations = to.citations().size();
      readTyped(directive, attributes, element, effects, to);
      if (!attributes.isStandard()) {
        readEffects(effects, element, uses, citations, to);
      }
    }
  }

  /** What a host's directive shows without an attribute that names it is spoken of as well. */
  private static void readEffects(
      List<Effect> effects, int element, int uses, int citations, References to) {
    Set<Object> named = new HashSet<>();
    int last = to.declarations().size() - 1;
    for (int i = last; i >= 0 && to.declarations().get(i).element() == element; i--) {
      named.add(to.declarations().get(i).id());
    }
    to.uses().subList(uses, to.uses().size()).forEach(use -> named.add(use.id()));
    to.citations().subList(citations, to.citations().size()).forEach(it -> named.add(it.id()));
    for (Effect effect : effects) {
      if (effect instanceof Proposal proposal && named.add(proposal.entity().id())) {
        to.declare(proposal.entity().id(), element, "", effects);
      } else if (effect instanceof Citation citation
          && citation.source().isPresent()
          && named.add(citation.source().get())) {
        to.cite(citation.source().get(), element, "");
      } else if (effect instanceof Card.Source card && named.add(card.source())) {
        to.cite(card.source(), element, "");
      }
      for (EntityId id : EffectEntities.of(effect)) {
        if (named.add(id)) {
          to.use(id, element, "", -1);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // The definition's type was seen to be the directive's.
  private static <D extends Directive> void readTyped(
      Directive directive,
      ReferenceAttributes<D> attributes,
      int element,
      List<Effect> effects,
      References to) {
    for (Attribute<D, ?> attribute : attributes.attributes()) {
      Optional<?> value = attribute.value((D) directive);
      if (value.isPresent()) {
        add(attribute.type(), value.get(), element, attribute.name(), effects, to);
      }
    }
  }

  /** A value that fits counts, though another is the reason that the directive is raw. */
  private static void readRaw(
      RawDirective raw, ReferenceAttributes<?> attributes, int element, References to) {
    for (RawDirective.Attribute written : raw.attributes()) {
      @Nullable Attribute<?, ?> attribute =
          written.key().isPresent()
              ? attributes.definition().attribute(written.key().get())
              : attributes.definition().positional();
      if (attribute == null) {
        continue;
      }
      if (attribute.type() instanceof EntityIdsType) {
        int index = 0;
        for (EntityIdsType.Item item : EntityIdsType.items(written.value())) {
          if (EntityId.isEntityId(item.text())) {
            to.use(EntityId.of(item.text()), element, attribute.name(), index);
          }
          index++;
        }
      } else {
        @Nullable Object value = attribute.type().parse(written.value());
        if (value != null) {
          add(attribute.type(), value, element, attribute.name(), List.of(), to);
        }
      }
    }
  }

  private static void add(
      AttributeType<?> type,
      Object value,
      int element,
      String attribute,
      List<Effect> effects,
      References to) {
    if (type instanceof EntityIdType id && value instanceof EntityId entity) {
      if (id.declares()) {
        to.declare(entity, element, attribute, effects);
      } else {
        to.use(entity, element, attribute, -1);
      }
    } else if (type instanceof EntityIdsType && value instanceof List<?> ids) {
      for (int i = 0; i < ids.size(); i++) {
        to.use((EntityId) ids.get(i), element, attribute, i);
      }
    } else if (type instanceof SourceIdType && value instanceof SourceId source) {
      to.cite(source, element, attribute);
    } else if (type instanceof CitedSourceType
        && value instanceof Optional<?> cited
        && cited.isPresent()) {
      to.cite((SourceId) cited.get(), element, attribute);
    }
  }
}
