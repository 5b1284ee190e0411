package dev.clio.core.vocabulary;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
public record BooleanType() implements AttributeType<Boolean> {

  @Override
  public String name() {
    return "boolean";
  }

  @Override
  public String expected() {
    return "true or false";
  }

  @Override
  public @Nullable Boolean parse(String text) {
    return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
  }

  @Override
  public Problem explain(String text) {
    return Problem.of(Problem.Kind.NOT_ONE_OF, text, mend(Ascii.toLowerCase(text.strip())));
  }

  private static Optional<Problem.Mend> mend(String word) {
    return switch (word) {
      case "true", "false" -> Optional.of(new Problem.Mend(word, true));
      case "yes", "on", "1" -> Optional.of(new Problem.Mend("true", false));
      case "no", "off", "0" -> Optional.of(new Problem.Mend("false", false));
      default -> Optional.empty();
    };
  }

  @Override
  public String print(Boolean value) {
    return value.toString();
  }

  @Override
  public boolean isQuoted(Boolean value) {
    return false;
  }

  @Override
  public Object toData(Boolean value) {
    return value;
  }

  @Override
  public @Nullable Boolean fromData(Object data) {
    return data instanceof Boolean value ? value : null;
  }

  @Override
  public Problem explainData(Object data) {
    return Problem.ofData(Problem.Kind.WRONG_TYPE, data);
  }
}
