package dev.clio.core.vocabulary;

import dev.clio.core.value.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number of whole milliseconds, 0 to 600,000, which text may also give in seconds or minutes. */
public record DurationType() implements AttributeType<Long> {

  /** The longest duration, in milliseconds. */
  public static final long MAX = 600_000;

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public String expected() {
    return "a duration that makes whole milliseconds from 0 to 600000, such as 500, 1.5s or 2m";
  }

  @Override
  public @Nullable Long parse(String text) {
    @Nullable BigDecimal millis = millis(text);
    return millis == null || !fits(millis) ? null : whole(millis);
  }

  private static @Nullable BigDecimal millis(String text) {
    long unit =
        text.endsWith("ms") ? 1 : text.endsWith("s") ? 1000 : text.endsWith("m") ? 60_000 : 0;
    int end = text.length() - (unit == 0 ? 0 : unit == 1 ? 2 : 1);
    String number = text.substring(0, end);
    return Numbers.parse(number) == null ? null : exact(number, Math.max(unit, 1));
  }

  private static @Nullable BigDecimal exact(String number, long unit) {
    try {
      return new BigDecimal(number).multiply(BigDecimal.valueOf(unit));
    } catch (NumberFormatException exponent) {
      // An exponent beyond all integers makes a fraction of a number that is finite.
      return null;
    }
  }

  private static boolean fits(BigDecimal millis) {
    return millis.signum() >= 0 && millis.compareTo(BigDecimal.valueOf(MAX)) <= 0;
  }

  private static @Nullable Long whole(BigDecimal millis) {
    try {
      return millis.longValueExact();
    } catch (ArithmeticException fraction) {
      return null;
    }
  }

  @Override
  public Problem explain(String text) {
    @Nullable BigDecimal millis = millis(text);
    if (millis != null && !fits(millis)) {
      String nearest = millis.signum() < 0 ? "0" : Long.toString(MAX);
      return Problem.of(
          Problem.Kind.OUT_OF_RANGE, text, Optional.of(new Problem.Mend(nearest, false)));
    }
    return Problem.of(
        Problem.Kind.WRONG_TYPE,
        text,
        Mends.duration(text)
            .filter(mended -> parse(mended) != null)
            .map(mended -> new Problem.Mend(mended, mended.equals(text.strip()))));
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
    return data instanceof Number number
            && number.doubleValue() == Math.rint(number.doubleValue())
            && number.doubleValue() >= 0
            && number.doubleValue() <= MAX
        ? (Long) number.longValue()
        : null;
  }

  @Override
  public Problem explainData(Object data) {
    boolean whole =
        data instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
    return Problem.ofData(whole ? Problem.Kind.OUT_OF_RANGE : Problem.Kind.WRONG_TYPE, data);
  }
}
