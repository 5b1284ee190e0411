package dev.clio.core.vocabulary;

import dev.clio.core.value.Color;
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
    return Problem.of(Problem.Kind.WRONG_TYPE, text, Mends.color(text));
  }

  @Override
  public String print(Color value) {
    return value.text();
  }
}
