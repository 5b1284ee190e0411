package dev.clio.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "1.",
        ".5",
        "01",
        "-01",
        "00",
        "1e",
        "1e+",
        "1.e5",
        "0x10",
        "1_000",
        " 1",
        "1 ",
        "1f",
        "1d",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "-1e400",
        "１",
        "1,5",
        "−1",
        "--1"
      })
  void textThatIsNoJsonNumberIsNoNumber(String text) {
    assertThat(Numbers.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0.0",
    "-0,0.0",
    "-0.0,0.0",
    "0e5,0.0",
    "-0E-5,0.0",
    "1e-400,0.0",
    "-1e-400,0.0",
    "45,45.0",
    "45.50,45.5",
    "1E3,1000.0",
    "1e+3,1000.0",
    "9007199254740993,9007199254740992.0",
    "1e-99999999999,0.0",
    "0e99999999999,0.0",
    "1.7976931348623157e308,1.7976931348623157e308",
    "0.1000000000000000055511151231257827021181583404541015625,0.1",
    "123456789012345678901234567890,1.2345678901234568e29",
    "18014398509481985,18014398509481984"
  })
  void jsonNumbersAreRead(String text, double value) {
    assertThat(Numbers.parse(text)).isEqualTo(value);
  }

  @Test
  void noNumberIsNegativeZero() {
    for (String text :
        new String[] {"-0", "-0.0", "-0e1", "-1e-400", "-0.0000000000000000000000"}) {
      assertThat(Numbers.parse(text)).as(text).hasToString("0.0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "45,45.0",
    "131.873,131.873",
    "1e-7,1.0e-7",
    "1.5e-7,1.5e-7",
    "0.000001,0.000001",
    "0.0000015,0.0000015",
    "1e21,1.0e+21",
    "1e20,100000000000000000000.0",
    "123456789012345680000,123456789012345680000.0",
    "1.5e300,1.5e+300",
    "5e-324,5.0e-324",
    "2e-323,2.0e-323",
    "1.7976931348623157e308,1.7976931348623157e+308",
    "2.2250738585072014e-308,2.2250738585072014e-308",
    "1e23,1.0e+23",
    "2e23,2.0e+23",
    "8.41e21,8.41e+21",
    "9.5367431640625e-7,9.5367431640625e-7",
    "0.3,0.3",
    "0.30000000000000004,0.30000000000000004",
    "-1.25,-1.25",
    "4.35,4.35",
    "2.0e-3,0.002",
    "9007199254740992,9007199254740992.0",
    "9.0143e18,9014300000000000000.0",
    "5.764607523034235e17,576460752303423500.0",
    "40.200,40.2"
  })
  void numbersArePrintedAsEcmaScriptDoesWithADecimal(double value, String text) {
    assertThat(Numbers.print(value)).isEqualTo(text);
  }

  @Test
  void negativeZeroIsPrintedAsZero() {
    assertThat(Numbers.print(-0.0)).isEqualTo("0.0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void onlyFiniteNumbersArePrinted(double value) {
    assertThatThrownBy(() -> Numbers.print(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number: expected a finite one, but was " + value);
  }
}
