package dev.clio.core.vocabulary;

import com.google.common.base.Preconditions;
import dev.clio.core.value.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of 1 to {@code max} code points that holds only what {@link Texts} allows.
 *
 * @param max the greatest length, in code points
 */
public record TextType(int max) implements AttributeType<String> {

  /**
   * Checks the length.
   *
   * @param max the greatest length, in code points
   */
  public TextType {
    Preconditions.checkArgument(max >= 1, "max: expected at least 1, but was %s", max);
  }

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String expected() {
    return "1 to " + max + " characters";
  }

  @Override
  public @Nullable String parse(String text) {
    return !text.isEmpty()
            && (text.length() <= max || Texts.length(text) <= max)
            && Texts.firstForbidden(text) < 0
        ? text
        : null;
  }

  @Override
  public Problem explain(String text) {
    if (text.isEmpty()) {
      return Problem.of(Problem.Kind.OUT_OF_RANGE, text);
    }
    int forbidden = Texts.firstForbidden(text);
    if (forbidden >= 0) {
      return new Problem(
          Problem.Kind.FORBIDDEN_CHARACTER,
          "there is " + Texts.name(text.charAt(forbidden)) + ", which no text may hold",
          forbidden,
          forbidden + 1,
          allowed(text).map(mend -> new Problem.Mend(mend, false)));
    }
    return new Problem(
        Problem.Kind.TOO_LONG,
        "there are " + Texts.length(text),
        text.offsetByCodePoints(0, max),
        text.length(),
        Optional.of(new Problem.Mend(cut(text), false))
            .filter(mend -> parse(mend.value()) != null));
  }

  /** Returns the text without what no text may hold, if something is left. */
  private Optional<String> allowed(String text) {
    StringBuilder left = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Texts.firstForbidden(Character.toString(c)) < 0)
        .forEach(left::appendCodePoint);
    return Optional.of(left.toString()).filter(mend -> parse(mend) != null);
  }

  /** Returns the text up to the last word that leaves room for an ellipsis. */
  private String cut(String text) {
    int end = text.offsetByCodePoints(0, max - 1);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end).stripTrailing() + "\u2026";
  }

  @Override
  public String print(String value) {
    return value;
  }
}
