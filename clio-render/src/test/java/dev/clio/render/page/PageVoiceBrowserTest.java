package dev.clio.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The browser's voice, played by a stand-in: what it has said is in {@code window.heard}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageVoiceBrowserTest {

  private static final String[] WORDS = {
    "A narrow water lies here. Three seas meet in it.", "All who sail to the old port pass here."
  };

  /** A voice that says what it is told in {@code window.takes} milliseconds. */
  private static final String VOICE =
      """
      window.heard = [];
      window.takes = 300;
      window.voices = [
        { lang: 'fr-FR', localService: true, name: 'Claire' },
        { lang: 'en_US', localService: false, name: 'Far away' },
        { lang: 'en-GB', localService: true, name: 'Near' }];
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      const speech = {
        speaking: false,
        getVoices: () => window.voices,
        addEventListener: (name, act) => { window.voicesChanged = act; },
        speak(utterance) {
          heard.push([utterance.text.trim(), utterance.voice.name, utterance.rate]);
          speech.speaking = true;
          const later = (share, act) => setTimeout(() => speech.now === utterance && act(), takes * share);
          speech.now = utterance;
          later(0, () => utterance.onstart({}));
          later(0.5, () => utterance.onboundary({ charIndex: Math.floor(utterance.text.length / 2) }));
          later(1, () => {
            speech.speaking = false;
            utterance[window.fails ? 'onerror' : 'onend']({ error: 'synthesis-failed' });
          });
        },
        cancel() {
          speech.now = null;
          speech.speaking = false;
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      """;

  private Player player;
  private URI page;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    player = Player.open(folder);
    page = player.write("page.html", Sample.page(Sample.episode(), WORDS));
  }

  @AfterAll
  void close() {
    if (player != null) {
      player.close();
    }
  }

  @AfterEach
  void nothingWasSaidOnTheConsole() {
    assertThat(player.console()).isEmpty();
  }

  private void with(String script, Runnable reading) {
    String prepared = player.prepare(script);
    try {
      reading.run();
    } finally {
      player.forget(prepared);
    }
  }

  @Test
  void isSilentUntilItIsAskedFor() {
    with(
        VOICE,
        () -> {
          player.load(page, 800, 1000);
          WebElement voice = player.find(By.id("voice"));
          assertThat(voice.isDisplayed()).isTrue();
          assertThat(voice.getDomAttribute("aria-pressed")).isEqualTo("false");
          player.press(" ");
          player.await("seek.value > 200");
          assertThat(player.script("return heard.length")).isEqualTo(0L);
          player.press(" ");
        });
  }

  @Test
  void readsSentenceBySentenceAndTheClockFollows() {
    with(
        VOICE,
        () -> {
          player.load(page, 800, 1000);
          player.press("m");
          assertThat(player.find(By.id("voice")).getDomAttribute("aria-pressed")).isEqualTo("true");
          player.press(" ");
          // Each sentence lasts three seconds on the timeline, and a third of one in this voice.
          player.await("heard.length === 3");
          assertThat(player.millis()).as("the second beat begins").isBetween(6000L, 6500L);
          player.press(" ");
          assertThat(player.script("return heard.map((said) => said.join('|')).join('/')"))
              .isEqualTo(
                  "A narrow water lies here.|Near|1/Three seas meet in it.|Near|1/"
                      + WORDS[1]
                      + "|Near|1");
        });
  }

  @Test
  void waitsForASlowVoice() {
    with(
        VOICE,
        () -> {
          player.load(URI.create(page + "#t=2.9"), 800, 1000);
          player.script("takes = 1500");
          player.press("m");
          player.press(" ");
          player.await("heard.length === 1");
          assertThat(player.script("return heard[0][0]")).as("from the word on").isEqualTo("here.");
          player.await("Number(seek.value) > 3300");
          player.press(" ");
          assertThat(player.script("return heard.length")).isEqualTo(2L);
        });
  }

  @Test
  void fallsSilentWhenItIsPausedOrSought() {
    with(
        VOICE,
        () -> {
          player.load(page, 800, 1000);
          player.press("m");
          player.press(" ");
          player.await("heard.length === 1");
          player.press(" ");
          assertThat(player.script("return speechSynthesis.speaking")).isEqualTo(false);
          player.go(6000);
          player.press(" ");
          player.await("heard.length === 2");
          assertThat(player.script("return heard[1][0]")).isEqualTo(WORDS[1]);
          player.press(" ");
        });
  }

  @Test
  void goesOnWithoutAVoiceThatFails() {
    with(
        VOICE + "window.fails = true;",
        () -> {
          player.load(page, 800, 1000);
          player.press("m");
          player.press(" ");
          player.await("voice.getAttribute('aria-pressed') === 'false'");
          long failed = player.millis();
          player.await("seek.value > " + (failed + 200));
          player.press(" ");
        });
  }

  @Test
  void isNotOfferedWithoutAVoiceOfTheLanguageThatNeedsNoNetwork() {
    with(
        VOICE + "window.voices = window.voices.slice(0, 2);",
        () -> {
          player.load(page, 800, 1000);
          assertThat(player.find(By.id("voice")).isDisplayed()).isFalse();
          player.press("m");
          assertThat(player.find(By.id("voice")).getDomAttribute("aria-pressed"))
              .isEqualTo("false");
          player.script("voices.push({ lang: 'en', localService: true, name: 'Late' })");
          player.script("voicesChanged()");
          assertThat(player.find(By.id("voice")).isDisplayed()).isTrue();
        });
  }

  @Test
  void isNotOfferedWhereTheBrowserCannotSpeak() {
    with(
        "Object.defineProperty(window, 'speechSynthesis', { value: undefined })",
        () -> {
          player.load(page, 800, 1000);
          assertThat(player.find(By.id("voice")).isDisplayed()).isFalse();
          player.press(" ");
          player.await("seek.value > 100");
          player.press(" ");
        });
  }
}
