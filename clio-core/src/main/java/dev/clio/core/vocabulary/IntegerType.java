package dev.clio.core.vocabulary;

import com.google.common.base.Preconditions;
import com.google.common.primitives.Longs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in a range, by JSON's grammar, without fraction and exponent.
 *
 * @param min the least value
 * @param max the greatest value
 */
public record IntegerType(long min, long max) implements AttributeType<Long> {

  /**
   * Checks the range.
   *
   * @param min the least value
   * @param max the greatest value
   */
  public IntegerType {
    Preconditions.checkArgument(min <= max, "min: expected at most %s, but was %s", max, min);
  }

  @Override
  public String name() {
    return "integer";
  }

  @Override
  public String expected() {
    return "a whole number from " + min + " to " + max;
  }

  @Override
  public @Nullable Long parse(String text) {
    @Nullable Long value = isInteger(text) ? Longs.tryParse(text) : null;
    return value != null && value >= min && value <= max ? value : null;
  }

  private static boolean isInteger(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = first; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > first && (text.charAt(first) != '0' || text.length() == first + 1);
  }

  @Override
  public Problem explain(String text) {
    if (isInteger(text)) {
      @Nullable Long value = Longs.tryParse(text);
      long nearest = value == null ? (text.startsWith("-") ? min : max) : value < min ? min : max;
      return Problem.of(
          Problem.Kind.OUT_OF_RANGE,
          text,
          Optional.of(new Problem.Mend(Long.toString(nearest), false)));
    }
    return Problem.of(Problem.Kind.WRONG_TYPE, text, mend(text));
  }

  /** Returns the whole number that was meant: without a fraction of zero, or what it is out of. */
  private Optional<Problem.Mend> mend(String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    String whole = text.strip().replaceFirst("^\\+", "").replaceFirst("\\.0*$", "");
    if (parse(whole) != null) {
      return Optional.of(new Problem.Mend(whole, true));
    }
    String share = whole.replaceFirst(" *(%|/ *" + max + ")$", "");
    return parse(share) != null ? Optional.of(new Problem.Mend(share, false)) : Optional.empty();
  }

  @Override
  public String print(Long value) {
    return value.toString();
  }

  @Override
  public boolean isQuoted(Long value) {
    return false;
  }

  @Override
  public Object toData(Long value) {
    return value;
  }

  @Override
  public @Nullable Long fromData(Object data) {
    // JSON may write a whole number with a fraction of zero.
    if (data instanceof Long || (data instanceof Double d && isWhole(d))) {
      long value = ((Number) data).longValue();
      return value >= min && value <= max ? (Long) value : null;
    }
    return null;
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) <= 0x1p53;
  }

  @Override
  public Problem explainData(Object data) {
    boolean whole = data instanceof Long || (data instanceof Double d && d == Math.rint(d));
    return Problem.ofData(whole ? Problem.Kind.OUT_OF_RANGE : Problem.Kind.WRONG_TYPE, data);
  }
}
