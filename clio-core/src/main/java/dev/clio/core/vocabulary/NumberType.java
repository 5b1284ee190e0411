package dev.clio.core.vocabulary;

import com.google.common.base.Preconditions;
import dev.clio.core.value.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A number in a range, by JSON's grammar.
 *
 * @param name what the type is called in the reference
 * @param min the least value
 * @param max the greatest value
 */
public record NumberType(String name, double min, double max) implements AttributeType<Double> {

  /**
   * Checks the range.
   *
   * @param name what the type is called in the reference
   * @param min the least value
   * @param max the greatest value
   */
  public NumberType {
    Preconditions.checkArgument(min <= max, "min: expected at most %s, but was %s", max, min);
  }

  @Override
  public String expected() {
    return "a number from " + bound(min) + " to " + bound(max);
  }

  private static String bound(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Numbers.print(value);
  }

  @Override
  public @Nullable Double parse(String text) {
    @Nullable Double number = Numbers.parse(text);
    return number != null && fits(number) ? number : null;
  }

  private boolean fits(double number) {
    return number >= min && number <= max;
  }

  @Override
  public Problem explain(String text) {
    @Nullable Double number = Numbers.parse(text);
    return number != null
        ? Problem.of(Problem.Kind.OUT_OF_RANGE, text, Mends.clamp(number, min, max))
        : Problem.of(
            Problem.Kind.WRONG_TYPE,
            text,
            Mends.number(text).filter(mend -> parse(mend.value()) != null));
  }

  @Override
  public String print(Double value) {
    return Numbers.print(value);
  }

  @Override
  public boolean isQuoted(Double value) {
    return false;
  }

  @Override
  public Object toData(Double value) {
    return value;
  }

  @Override
  public @Nullable Double fromData(Object data) {
    return data instanceof Number number && fits(number.doubleValue())
        ? (Double) (number.doubleValue() + 0.0)
        : null;
  }

  @Override
  public Problem explainData(Object data) {
    return data instanceof Number number
        ? Problem.ofData(Problem.Kind.OUT_OF_RANGE, number)
        : Problem.ofData(Problem.Kind.WRONG_TYPE, data);
  }
}
