package dev.clio.core.vocabulary;

import dev.clio.core.value.Color;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Color}. */
public record ColorType() implements AttributeType<Color> {

  @Override
  public String name() {
    return "colour";
  }

  @Override
  public String expected() {
    return "a colour: #rgb or #rrggbb, such as \"#ef4444\"";
  }

  @Override
  public @Nullable Color parse(String text) {
    return Color.parse(text);
  }

  @Override
  public Problem explain(String text) {
    String hash = "#" + text.strip().replaceFirst("^#", "");
    return Problem.of(
        Problem.Kind.WRONG_TYPE,
        text,
        Color.parse(hash) == null
            ? Optional.empty()
            : Optional.of(new Problem.Mend(hash, text.strip().startsWith("#"))));
  }

  @Override
  public String print(Color value) {
    return value.text();
  }
}
