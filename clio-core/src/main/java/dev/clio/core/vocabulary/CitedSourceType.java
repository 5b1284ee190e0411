package dev.clio.core.vocabulary;

import dev.clio.core.value.SourceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The id of a source, or {@code none}, which is an empty value. */
public record CitedSourceType() implements AttributeType<Optional<SourceId>> {

  private static final SourceIdType ID = new SourceIdType();

  @Override
  public String name() {
    return "source id";
  }

  @Override
  public String expected() {
    return "the id of a source (a-z, 0-9 and _, not beginning with _), or none";
  }

  @Override
  @SuppressWarnings("NullableOptional") // Null is no value at all; empty is the value none.
  public @Nullable Optional<SourceId> parse(String text) {
    return text.equals(SourceId.NONE)
        ? Optional.empty()
        : SourceId.isSourceId(text) ? Optional.of(SourceId.of(text)) : null;
  }

  @Override
  public Problem explain(String text) {
    return ID.explain(text);
  }

  @Override
  public String print(Optional<SourceId> value) {
    return value.map(SourceId::text).orElse(SourceId.NONE);
  }

  @Override
  public boolean isQuoted(Optional<SourceId> value) {
    return value.isPresent();
  }
}
