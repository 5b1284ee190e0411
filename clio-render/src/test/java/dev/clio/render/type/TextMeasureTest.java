package dev.clio.render.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.render.drawing.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMeasureTest {

  private static final TextMeasure MEASURE = TextMeasure.standard();
  private static final TextStyle CAPTION = new TextStyle(46, 600, false, 0);

  @Test
  void measuresWithKerningAndLigatures() {
    assertThat(MEASURE.width("The valley still sends down nearly half", CAPTION))
        .isCloseTo(763.12, within(0.05));
    assertThat(MEASURE.width("AVAVAV", CAPTION)).isLessThan(6 * MEASURE.width("AV", CAPTION) / 2);
    assertThat(MEASURE.width("AV", CAPTION))
        .isLessThan(MEASURE.width("A", CAPTION) + MEASURE.width("V", CAPTION) - 1);
    assertThat(MEASURE.width("fi", CAPTION))
        .isNotEqualTo(MEASURE.width("f", CAPTION) + MEASURE.width("i", CAPTION));
  }

  @Test
  void growsWithTheSizeExactly() {
    double small = MEASURE.width("Vladivostok", new TextStyle(10, 700, false, 0));
    double large = MEASURE.width("Vladivostok", new TextStyle(100, 700, false, 0));
    assertThat(large).isCloseTo(small * 10, within(1e-9));
  }

  @Test
  void addsSpacingAfterEveryLetter() {
    TextStyle loose = new TextStyle(32, 700, false, 3.2);
    assertThat(MEASURE.width("CLIO SHORT", loose)).isCloseTo(220.14, within(0.05));
    assertThat(MEASURE.width("I", loose) - MEASURE.width("I", new TextStyle(32, 700, false, 0)))
        .isCloseTo(3.2, within(1e-6));
  }

  @Test
  void drawsWhatItMeasures() {
    Rectangle2D bounds = MEASURE.outline("Hamburg", CAPTION).getBounds2D();
    assertThat(bounds.getMinX()).isBetween(0.0, 6.0);
    assertThat(bounds.getMaxX()).isCloseTo(MEASURE.width("Hamburg", CAPTION), within(4.0));
    assertThat(bounds.getMaxY()).as("the g hangs below the baseline").isPositive();
    assertThat(MEASURE.outline("", CAPTION).getBounds2D().isEmpty()).isTrue();
  }

  @Test
  void namesTheCharactersThatNoFontHas() {
    assertThat(MEASURE.missing("Größe, ₽ 5, Жук — ΑΒΓ\u00a0\u200b")).isEmpty();
    assertThat(MEASURE.missing("a\ue123b\ue123")).containsExactly(0xe123);
    assertThat(MEASURE.width("a\ue123b", CAPTION))
        .as("what no font has takes no room")
        .isCloseTo(MEASURE.width("a", CAPTION) + MEASURE.width("b", CAPTION), within(1.0));
  }

  @Test
  void leavesOutTheMarksThatNoFontHasWithTheirLetter() {
    // A mark of Dives Akuru over a Latin letter: no font has both.
    String marked = "alga\ud806\udd43e";
    assertThat(MEASURE.missing(marked)).containsExactly(0x11943);
    assertThat(MEASURE.width(marked, CAPTION))
        .isCloseTo(MEASURE.width("algae", CAPTION), within(1.0));
    assertThat(MEASURE.outline(marked, CAPTION).getBounds2D().getHeight())
        .as("no box in the place of the mark")
        .isCloseTo(MEASURE.outline("algae", CAPTION).getBounds2D().getHeight(), within(0.1));
  }

  @Test
  void setsALetterWithTheMarksThatItIsWrittenWith() {
    assertThat(MEASURE.missing("e\u0301 o\u0302\u0301 \u845b\udb40\udd00"))
        .doesNotContain(0x301, 0xe0100);
    assertThat(MEASURE.width("e\u0301", CAPTION))
        .isCloseTo(MEASURE.width("é", CAPTION), within(0.01));
  }

  @Test
  void remarksNameEachCharacterThatIsLeftOutWithItsText() {
    assertThat(MEASURE.remarks("a\ue123b\ue124\ue123"))
        .containsExactly(
            "no font on this machine has U+E123, which is left out of \"a\ue123b\ue124\ue123\"",
            "no font on this machine has U+E124, which is left out of \"a\ue123b\ue124\ue123\"");
    assertThat(MEASURE.remarks("harbour")).isEmpty();
  }

  @Test
  void setsGreekCapitalsWithoutAccents() {
    assertThat(Typography.capitals("Κεφάλαιο ένα, Ευβοϊκός")).isEqualTo("ΚΕΦΑΛΑΙΟ ΕΝΑ, ΕΥΒΟΪΚΟΣ");
  }

  @Test
  void takesTheNearestWeight() {
    assertThat(ClioSans.of(450, false).weight()).isIn(400, 500);
    assertThat(ClioSans.of(900, false)).isEqualTo(ClioSans.EXTRA_BOLD);
    assertThat(ClioSans.of(700, true)).isEqualTo(ClioSans.ITALIC);
    assertThat(ClioSans.license()).contains("SIL Open Font License");
  }

  @Test
  void breaksAtPhrases() {
    assertThat(
            MEASURE.balance(
                "The valley still sends down nearly half of the city’s drinking water.",
                CAPTION,
                952))
        .containsExactly(
            "The valley still sends down nearly half", "of the city’s drinking water.");
    assertThat(
            MEASURE.balance(
                "From River Crossing to Capital Market",
                new TextStyle(92, 800, false, -1.012),
                952))
        .containsExactly("From River Crossing", "to Capital Market");
  }

  @Test
  void keepsDashesWithTheWordBefore() {
    for (double room = 330; room < 900; room += 7) {
      List<String> lines =
          MEASURE.wrap("for the privilege — in cash, 2027–2031, well-known · third", CAPTION, room);
      assertThat(lines).noneMatch(line -> line.startsWith("—") || line.startsWith("·"));
    }
    assertThat(MEASURE.wrap("It is well-known", CAPTION, MEASURE.width("It is well-know", CAPTION)))
        .containsExactly("It is", "well-known");
  }

  @Test
  void cutsAtAWordWithAnEllipsis() {
    String title = "Finding Old Roads through the Northern Marshes in Early Maps";
    List<String> lines = MEASURE.clamp(title, CAPTION, 500, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(title).startsWith(String.join(" ", lines).replace("…", ""));
    assertThat(MEASURE.clamp(title, CAPTION, 5000, 2)).containsExactly(title);
    assertThat(MEASURE.clamp("Donaudampfschifffahrt", CAPTION, 200, 1))
        .singleElement()
        .satisfies(line -> assertThat(MEASURE.width(line, CAPTION)).isLessThanOrEqualTo(200));
  }

  @Test
  void setsApostrophesAndCapitals() {
    assertThat(Typography.line(" Russia's  'war'\n in\tthe '90s "))
        .isEqualTo("Russia’s 'war’ in the '90s");
    assertThat(Typography.capitals("straße in İzmir, i")).isEqualTo("STRASSE IN İZMIR, I");
  }
}
