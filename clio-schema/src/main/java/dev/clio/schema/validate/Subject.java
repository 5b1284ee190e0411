package dev.clio.schema.validate;

import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Abilities;
import dev.clio.core.stage.Frame;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.text.Path;
import java.util.List;
import java.util.Optional;

/**
 * What rules look at.
 *
 * @param elements the elements of the script
 * @param effects what each of them does
 * @param references what they refer to
 * @param sources the sources of the episode; empty where there is only a script
 * @param wasRead whether a reader saw to the families 1xx and 2xx already
 * @param vocabulary the directives in use
 * @param known what is known beside the script's proposals
 * @param gazetteer where that is known from
 * @param policy what counts as an error
 * @param frame the frame that staging is judged by
 * @param abilities what the renderer can draw
 */
record Subject(
    List<Element> elements,
    List<List<Effect>> effects,
    References references,
    Optional<List<Source>> sources,
    boolean wasRead,
    Vocabulary vocabulary,
    KnownEntities known,
    Gazetteer gazetteer,
    Policy policy,
    Frame frame,
    Abilities abilities) {

  /** Returns whether a directive is one of those in use, so that a repair may write it. */
  boolean knows(String directive) {
    return vocabulary.find(directive) != null;
  }

  /**
   * Returns the path to an attribute of an element that has a value; that of the element if there
   * is none.
   */
  Path attribute(int element, Object value) {
    return elements.get(element) instanceof Directive directive
        ? attribute(directive, element, value)
        : Path.element(element);
  }

  private Path attribute(Directive directive, int element, Object value) {
    return vocabulary
        .definitionOf(directive)
        .flatMap(definition -> name(definition, directive, value))
        .map(name -> Path.element(element, name))
        .orElseGet(() -> Path.element(element));
  }

  @SuppressWarnings("unchecked") // The definition is the directive's own.
  private static <D extends Directive> Optional<String> name(
      DirectiveDefinition<D> definition, Directive directive, Object value) {
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (attribute.value((D) directive).filter(value::equals).isPresent()) {
        return Optional.of(attribute.name());
      }
    }
    return Optional.empty();
  }
}
