package dev.clio.schema.validate;

import dev.clio.core.effect.Effect;
import dev.clio.core.model.Element;
import dev.clio.core.model.Source;
import dev.clio.core.vocabulary.Vocabulary;
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
 * @param policy what counts as an error
 */
record Subject(
    List<Element> elements,
    List<List<Effect>> effects,
    References references,
    Optional<List<Source>> sources,
    boolean wasRead,
    Vocabulary vocabulary,
    KnownEntities known,
    Policy policy) {}
