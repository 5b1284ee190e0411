package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.CitedSourceType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.EntityIdType;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.core.vocabulary.SourceIdType;

/**
 * The attributes of a directive that refer to entities and sources.
 *
 * @param definition the directive's definition
 * @param attributes those of its attributes, in order
 * @param isStandard whether it is Stagehand's own, whose effects speak of nothing else
 */
record ReferenceAttributes<D extends Directive>(
    DirectiveDefinition<D> definition,
    ImmutableList<Attribute<D, ?>> attributes,
    boolean isStandard) {

  static <D extends Directive> ReferenceAttributes<D> of(DirectiveDefinition<D> definition) {
    return new ReferenceAttributes<>(
        definition,
        definition.attributes().stream()
            .filter(
                attribute ->
                    attribute.type() instanceof EntityIdType
                        || attribute.type() instanceof EntityIdsType
                        || attribute.type() instanceof SourceIdType
                        || attribute.type() instanceof CitedSourceType)
            .collect(ImmutableList.toImmutableList()),
        definition.equals(StandardVocabulary.vocabulary().find(definition.name())));
  }
}
