package dev.clio.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumbersProperties {

  @Property(tries = 3000)
  void whatIsPrintedReadsBack(@ForAll("doubles") double value) {
    assertThat(Numbers.parse(Numbers.print(value))).isEqualTo(value + 0.0);
  }

  @Property(tries = 2000)
  void noShorterTextReadsBackAndNoneOfTheSameLengthIsNearer(@ForAll("doubles") double value) {
    BigDecimal printed = new BigDecimal(Numbers.print(value));
    if (value == 0) {
      assertThat(printed.signum()).isZero();
      return;
    }
    assertThat(printed.stripTrailingZeros()).isEqualTo(shortest(value).stripTrailingZeros());
  }

  /** Tries all lengths, and of each both neighbours, the even one of two as near. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision <= 17; precision++) {
      BigDecimal down = exact.round(new MathContext(precision, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(precision, RoundingMode.UP));
      var nearest =
          Stream.of(down, up)
              .filter(decimal -> decimal.doubleValue() == value)
              .min(
                  Comparator.<BigDecimal, BigDecimal>comparing(
                          decimal -> decimal.subtract(exact).abs())
                      .thenComparing(decimal -> decimal.unscaledValue().testBit(0)));
      if (nearest.isPresent()) {
        return nearest.get();
      }
    }
    throw new AssertionError("17 digits are always enough: " + value);
  }

  @Property(tries = 1000)
  void theFormIsEcmaScriptsWithADecimal(@ForAll("doubles") double value) {
    String text = Numbers.print(value);
    double size = Math.abs(value);
    boolean plain = size == 0 || (size >= 1e-6 && size < 1e21);
    assertThat(text)
        .matches(plain ? "-?(0|[1-9]\\d*)\\.\\d+" : "-?[1-9]\\.\\d+e[+-][1-9]\\d*")
        .doesNotMatch("-?\\d+\\.\\d+0(e.*)?");
  }

  @Property(tries = 2000)
  void readingAgreesWithThePlatform(
      @ForAll boolean negative,
      @ForAll("mantissas") String mantissa,
      @ForAll("exponents") String e) {
    String text = (negative ? "-" : "") + mantissa + e;
    double expected = Double.parseDouble(text);
    if (Double.isInfinite(expected)) {
      assertThat(Numbers.parse(text)).isNull();
    } else {
      assertThat(Numbers.parse(text)).isEqualTo(expected + 0.0);
    }
  }

  @Provide
  Arbitrary<Double> doubles() {
    Arbitrary<Double> bits =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(value -> Double.isFinite(value));
    Arbitrary<Double> powers =
        Arbitraries.integers()
            .between(-1074, 1023)
            .flatMap(
                exponent ->
                    Arbitraries.integers()
                        .between(-2, 2)
                        .map(
                            steps ->
                                Double.longBitsToDouble(
                                    Math.max(
                                        0,
                                        Double.doubleToRawLongBits(Math.scalb(1.0, exponent))
                                            + steps))));
    Arbitrary<Double> decimals =
        Arbitraries.longs()
            .between(-1_000_000_000_000L, 1_000_000_000_000L)
            .flatMap(
                whole ->
                    Arbitraries.integers()
                        .between(-12, 25)
                        .map(scale -> BigDecimal.valueOf(whole, scale).doubleValue()));
    return Arbitraries.oneOf(bits, powers, decimals, Arbitraries.of(0.0, -0.0, 1e21, 1e-6, 1e-7));
  }

  @Provide
  Arbitrary<String> mantissas() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(25);
    Arbitrary<String> whole =
        digits.map(text -> text.replaceFirst("^0+(?=\\d)", "")).filter(text -> !text.isEmpty());
    return Arbitraries.oneOf(
        whole, whole.flatMap(before -> digits.map(after -> before + "." + after)));
  }

  @Provide
  Arbitrary<String> exponents() {
    return Arbitraries.oneOf(
        Arbitraries.just(""),
        Arbitraries.integers().between(-340, 320).map(e -> "e" + e),
        Arbitraries.integers().between(0, 320).map(e -> "E+" + e));
  }
}
