package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.core.model.RawDirective;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Path;
import dev.clio.testkit.ClioArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonFormProperties {

  private static final Vocabulary VOCABULARY = ClioArbitraries.vocabulary();

  @Provide
  Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes(VOCABULARY);
  }

  @Provide
  Arbitrary<String> broken() {
    Arbitrary<String> whole = episodes().map(episode -> JsonForm.write(episode, VOCABULARY));
    return Combinators.combine(
            whole,
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 20),
            Arbitraries.oneOf(
                Arbitraries.of("\"", ",", "}", "]", "{", "[", "null", "1e999", ":", "\\"),
                Arbitraries.strings().ofMaxLength(3)))
        .as(
            (text, at, length, piece) -> {
              int start = (int) (at * text.length());
              int end = Math.min(text.length(), start + length);
              return text.substring(0, start) + piece + text.substring(end);
            });
  }

  @Property(tries = 500)
  void whatIsWrittenReadsBackAsTheSame(@ForAll("episodes") Episode episode) {
    JsonReading reading =
        JsonForm.read(JsonForm.write(episode, VOCABULARY), VOCABULARY, Limits.standard());
    assertThat(reading.episode()).contains(episode);
    boolean hasRaw = episode.script().elements().stream().anyMatch(RawDirective.class::isInstance);
    if (!hasRaw) {
      assertThat(reading.diagnostics()).noneMatch(d -> d.isError() && d.code().family() == 1);
    }
  }

  @Property(tries = 500)
  void everyTextIsReadAndEveryPlaceLiesInIt(@ForAll("broken") String text) {
    JsonReading reading = JsonForm.read(text, VOCABULARY, Limits.standard());
    assertThat(reading.diagnostics())
        .allSatisfy(d -> assertThat(d.span().end()).isLessThanOrEqualTo(text.length()));
    assertThat(reading.episode().isPresent() || !reading.diagnostics().isEmpty()).isTrue();
    for (int i = 0; i < reading.script().elements().size(); i++) {
      assertThat(reading.positions().span(Path.element(i)).end())
          .isLessThanOrEqualTo(text.length());
    }
  }
}
