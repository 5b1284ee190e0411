package dev.clio.core.vocabulary;

import dev.clio.core.value.SourceId;
import org.jspecify.annotations.Nullable;

/** The id of a source. */
public record SourceIdType() implements AttributeType<SourceId> {

  @Override
  public String name() {
    return "source id";
  }

  @Override
  public String expected() {
    return "the id of a source: a-z, 0-9 and _, not beginning with _, and not the word none";
  }

  @Override
  public @Nullable SourceId parse(String text) {
    return SourceId.isSourceId(text) ? SourceId.of(text) : null;
  }

  @Override
  public Problem explain(String text) {
    return Problem.of(
        Problem.Kind.WRONG_TYPE,
        text,
        SlugType.mend(text).filter(SourceId::isSourceId).map(id -> new Problem.Mend(id, false)));
  }

  @Override
  public String print(SourceId value) {
    return value.text();
  }
}
