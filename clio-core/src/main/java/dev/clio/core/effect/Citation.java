package dev.clio.core.effect;

import dev.clio.core.value.SourceId;
import java.util.Optional;

/**
 * Says whose word the narration after it is, to the next citation or title card.
 *
 * @param source the source, or none to end a citation
 */
public record Citation(Optional<SourceId> source) implements Effect {}
