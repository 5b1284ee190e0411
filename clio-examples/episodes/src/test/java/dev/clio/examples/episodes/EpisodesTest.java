package dev.clio.examples.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.EpisodeValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EpisodesTest {

  @ParameterizedTest
  @MethodSource("episodes")
  void giveNothingToRemarkOn(Episode episode) {
    assertThat(EpisodeValidator.standard().validate(episode).diagnostics()).isEmpty();
  }

  static Episode[] episodes() throws IOException {
    return new Episode[] {
      Stagehand.check(QuickStart.sixDaysAtSuez()).orThrow().episode(),
      YearWithoutASummer.episode(),
      LargestEarthquakes.episode()
    };
  }

  @Test
  void madeFromDataHoldsEveryRow() {
    assertThat(LargestEarthquakes.episode().script().elements().toString())
        .contains("Valdivia, Chile, on 22 May 1960: magnitude 9.5.")
        .contains("Kamchatka, Russia, on 4 November 1952: magnitude 9.0.");
  }

  @Test
  void quickStartWritesAPage(@TempDir Path folder) throws IOException {
    Path page = QuickStart.write(folder.resolve("new"));
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("Six Days at Suez");
  }
}
