package dev.clio.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void lengthsAreCountedInCodePoints() {
    assertThat(Texts.length("")).isZero();
    assertThat(Texts.length("añ")).isEqualTo(2);
    assertThat(Texts.length("🛰a")).isEqualTo(2);
    assertThat(Texts.length("\ud83d")).isEqualTo(1);
  }

  @Test
  void everyUnitOfTheBasicPlaneIsForbiddenOrNotAsTheLawSays() {
    for (int c = 0; c <= 0xffff; c++) {
      boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
      boolean bidi = (c >= 0x202d && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
      boolean surrogate = c >= 0xd800 && c <= 0xdfff;
      assertThat(Texts.firstForbidden(String.valueOf((char) c)))
          .as(Texts.name(c))
          .isEqualTo(control || bidi || surrogate ? 0 : -1);
    }
  }

  @Test
  void surrogatesAreAllowedInPairsOnly() {
    assertThat(Texts.firstForbidden("a🛰b")).isEqualTo(-1);
    assertThat(Texts.firstForbidden("a\ud83db")).isEqualTo(1);
    assertThat(Texts.firstForbidden("ab\ud83d")).isEqualTo(2);
    assertThat(Texts.firstForbidden("a\udef0\ud83d")).isEqualTo(1);
    assertThat(Texts.firstForbidden("\ud83d\ud83d\udef0")).isEqualTo(0);
  }

  @Test
  void whiteSpaceIsUnicodes() {
    for (int c = 0; c <= 0xffff; c++) {
      // Java's notion lacks the no-break spaces and has the four separators U+001C to U+001F.
      boolean expected =
          (Character.isWhitespace(c) && !(c >= 0x1c && c <= 0x1f))
              || Character.isSpaceChar(c)
              || c == 0x85;
      assertThat(Texts.isWhiteSpace((char) c)).as(Texts.name(c)).isEqualTo(expected);
      boolean layout = expected && (c == ' ' || Character.isISOControl(c));
      assertThat(Texts.isLayout((char) c)).as(Texts.name(c)).isEqualTo(layout);
    }
  }

  @Test
  void blankIsOnlyWhiteSpace() {
    assertThat(Texts.isBlank("")).isTrue();
    assertThat(Texts.isBlank(" \t\u00a0\u3000\u2028")).isTrue();
    assertThat(Texts.isBlank(" \ufeff")).isFalse();
    assertThat(Texts.isBlank("\u200b")).isFalse();
  }

  @Test
  void messagesNameTheFieldWhatIsThereAndWhatIsAllowed() {
    assertThatThrownBy(() -> Texts.check("label", "", 1, 160))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label: expected at least 1 characters, but there are 0");
    assertThatThrownBy(() -> Texts.check("label", "x".repeat(161), 1, 160))
        .hasMessage("label: expected at most 160 characters, but there are 161");
    assertThatThrownBy(() -> Texts.check("label", "ab\u202e", 1, 160))
        .hasMessage(
            "label: expected no control character, bidirectional override or unpaired surrogate,"
                + " but there is U+202E at 2");
    Texts.check("label", "🛰".repeat(160), 1, 160);
  }
}
