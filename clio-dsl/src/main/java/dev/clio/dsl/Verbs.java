package dev.clio.dsl;

import com.google.common.base.Preconditions;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the verbs of all families share. */
final class Verbs {

  private Verbs() {}

  /** Returns a builder that options have been said to. */
  static <B> B with(B builder, Consumer<? super B> options) {
    options.accept(builder);
    return builder;
  }

  /** Returns the ids of a text, as Stagehand reads them. */
  static List<EntityId> ids(String text) {
    @Nullable List<EntityId> ids = Types.ENTITIES.parse(text);
    Preconditions.checkArgument(
        ids != null, "ids: expected %s, but was \"%s\"", Types.ENTITIES.expected(), text);
    return ids;
  }
}
