package dev.clio.core.vocabulary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.clio.core.value.Numbers;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what was meant by values that are written in other ways than Stagehand's. */
final class Mends {

  /** The named colours that authors use, as CSS defines them. */
  private static final Map<String, String> COLORS =
      ImmutableMap.<String, String>builder()
          .put("black", "#000000")
          .put("white", "#ffffff")
          .put("gray", "#808080")
          .put("grey", "#808080")
          .put("silver", "#c0c0c0")
          .put("red", "#ff0000")
          .put("darkred", "#8b0000")
          .put("crimson", "#dc143c")
          .put("maroon", "#800000")
          .put("orange", "#ffa500")
          .put("amber", "#ffbf00")
          .put("gold", "#ffd700")
          .put("yellow", "#ffff00")
          .put("lime", "#00ff00")
          .put("green", "#008000")
          .put("darkgreen", "#006400")
          .put("olive", "#808000")
          .put("teal", "#008080")
          .put("cyan", "#00ffff")
          .put("turquoise", "#40e0d0")
          .put("lightblue", "#add8e6")
          .put("blue", "#0000ff")
          .put("darkblue", "#00008b")
          .put("navy", "#000080")
          .put("indigo", "#4b0082")
          .put("purple", "#800080")
          .put("violet", "#ee82ee")
          .put("magenta", "#ff00ff")
          .put("pink", "#ffc0cb")
          .put("brown", "#a52a2a")
          .put("beige", "#f5f5dc")
          .buildOrThrow();

  private static final int LONGEST = 64;

  private Mends() {}

  /** Returns a mend of a text that is not too long to be one. */
  private static boolean isLong(String text) {
    return text.length() > LONGEST;
  }

  /**
   * Returns the number that was meant by a text that is none: with a sign or point of another kind,
   * which is sure, or a decimal comma or a unit, which is not.
   */
  static Optional<Problem.Mend> number(String text) {
    if (isLong(text)) {
      return Optional.empty();
    }
    String number = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    if (number.endsWith(",") || number.endsWith(";") || number.endsWith("}")) {
      return number(number.substring(0, number.length() - 1))
          .map(mend -> new Problem.Mend(mend.value(), false));
    }
    Optional<Problem.Mend> plain = plain(number);
    return plain.isPresent() ? plain : withUnit(number);
  }

  private static Optional<Problem.Mend> plain(String written) {
    String number = written.replace('\u2212', '-').replace('\u2013', '-');
    if (number.startsWith("+")) {
      number = number.substring(1);
    }
    boolean comma =
        number.indexOf(',') >= 0
            && number.indexOf(',') == number.lastIndexOf(',')
            && number.indexOf('.') < 0;
    if (comma) {
      number = number.replace(',', '.');
    }
    if (number.startsWith(".") || number.startsWith("-.")) {
      number = number.replaceFirst("\\.", "0.");
    }
    if (number.endsWith(".")) {
      number = number + "0";
    }
    number = number.replaceFirst("^(-?)0+(?=[0-9])", "$1");
    return Numbers.parse(number) == null
        ? Optional.empty()
        : Optional.of(new Problem.Mend(number, !comma));
  }

  private static Optional<Problem.Mend> withUnit(String number) {
    int end = number.length();
    while (end > 0 && ".,0123456789".indexOf(number.charAt(end - 1)) < 0) {
      end--;
    }
    String unit = Ascii.toLowerCase(number.substring(end).strip());
    Optional<Problem.Mend> value =
        end == 0 || end == number.length() ? Optional.empty() : plain(number.substring(0, end));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String size = value.get().value();
    return switch (unit) {
      case "px", "\u00b0", "deg", "km", "n", "e", "\u00b0n", "\u00b0e", "x" ->
          Optional.of(new Problem.Mend(size, false));
      case "s", "w", "\u00b0s", "\u00b0w" ->
          size.startsWith("-")
              ? Optional.empty()
              : Optional.of(new Problem.Mend("-" + size, false));
      case "%" -> Optional.of(new Problem.Mend(hundredth(size), false));
      default -> Optional.empty();
    };
  }

  private static String hundredth(String number) {
    return Numbers.print(new BigDecimal(number).movePointLeft(2).doubleValue());
  }

  /** Returns the value of a range that is nearest to a number; a share may be meant in percent. */
  static Optional<Problem.Mend> clamp(double number, double min, double max) {
    double nearest =
        min == 0 && max == 1 && number >= 2 && number <= 100
            ? number / 100
            : Math.max(min, Math.min(max, number));
    return Optional.of(new Problem.Mend(Numbers.print(nearest), false));
  }

  /** Returns the colour that was meant by a text that is none. */
  static Optional<Problem.Mend> color(String text) {
    if (isLong(text)) {
      return Optional.empty();
    }
    String word = Ascii.toLowerCase(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
    @Nullable String named = COLORS.get(word.replace(" ", "").replace("-", "").replace("_", ""));
    if (named != null) {
      return Optional.of(new Problem.Mend(named, false));
    }
    if (word.matches("rgb\\(( *[0-9]{1,3} *,){2} *[0-9]{1,3} *\\)")) {
      return rgb(word.substring(4, word.length() - 1));
    }
    boolean hash = word.startsWith("#");
    String digits = word.replaceFirst("^(#|0x)", "");
    if (!digits.matches("[0-9a-f]+")) {
      return Optional.empty();
    }
    return switch (digits.length()) {
      case 3, 6 -> Optional.of(new Problem.Mend("#" + digits, hash));
      // With an alpha channel, which Stagehand says as opacity.
      case 4 -> Optional.of(new Problem.Mend("#" + digits.substring(0, 3), false));
      case 8 -> Optional.of(new Problem.Mend("#" + digits.substring(0, 6), false));
      default -> Optional.empty();
    };
  }

  private static Optional<Problem.Mend> rgb(String channels) {
    StringBuilder hex = new StringBuilder("#");
    for (String channel : channels.split(",", -1)) {
      int value = Integer.parseInt(channel.strip());
      if (value > 255) {
        return Optional.empty();
      }
      hex.append(String.format("%02x", value));
    }
    return Optional.of(new Problem.Mend(hex.toString(), false));
  }

  /** Returns the duration that was meant by a text that is none. */
  static Optional<String> duration(String text) {
    if (isLong(text)) {
      return Optional.empty();
    }
    return Optional.of(
        Ascii.toLowerCase(text.strip())
            .replaceFirst("^\\+", "")
            .replaceFirst("^([0-9]+),([0-9]+)", "$1.$2")
            .replaceFirst("^\\.", "0.")
            .replaceFirst(" *(ms|msec|millis|milliseconds?)$", "ms")
            .replaceFirst(" *(s|secs?|seconds?)$", "s")
            .replaceFirst(" *(m|mins?|minutes?)$", "m"));
  }
}
