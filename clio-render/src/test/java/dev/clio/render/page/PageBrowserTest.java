package dev.clio.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBrowserTest {

  private static final String[] WORDS = {
    "A narrow water lies between three seas.",
    "All who sail to the old port pass here.",
    "Whoever holds the narrows holds the harbour."
  };

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

  @Test
  void playsAndPauses() {
    player.load(page, 800, 1000);
    assertThat(player.millis()).isZero();
    WebElement play = player.find(By.id("play"));
    assertThat(play.getAccessibleName()).isEqualTo("Play");
    play.click();
    player.await("seek.value > 300");
    assertThat(play.getAccessibleName()).isEqualTo("Pause");
    play.click();
    assertThat(play.getAccessibleName()).isEqualTo("Play");
    String paused = Long.toString(player.millis());
    assertThat(player.script("return new Promise(r => setTimeout(() => r(seek.value), 120))"))
        .isEqualTo(paused);
  }

  @Test
  void stopsAtTheEndAndPlaysAgainFromTheStart() {
    player.load(page, 800, 1000);
    player.go(Sample.DURATION - 200);
    player.press(" ");
    player.await("play.getAttribute('aria-label') === 'Play'");
    assertThat(player.millis()).isEqualTo(Sample.DURATION);
    player.press(" ");
    player.await("seek.value > 0 && seek.value < 3000");
    player.press(" ");
  }

  @Test
  void seeksByKeyboard() {
    player.load(page, 800, 1000);
    player.press(Keys.ARROW_RIGHT);
    assertThat(player.millis()).isEqualTo(5000);
    player.press(Keys.ARROW_LEFT);
    assertThat(player.millis()).isZero();
    player.press(Keys.END);
    assertThat(player.millis()).isEqualTo(Sample.DURATION);
    player.press(Keys.HOME);
    assertThat(player.millis()).isZero();
    WebElement seek = player.find(By.id("seek"));
    seek.sendKeys(Keys.ARROW_UP);
    assertThat(player.millis()).isEqualTo(5000);
    assertThat(seek.getDomAttribute("aria-valuetext")).isEqualTo("0:05 of 0:12");
    assertThat(player.find(By.className("time")).getText()).isEqualTo("0:05 / 0:12");
  }

  @Test
  void seeksByPointer() {
    player.load(page, 800, 1000);
    player.find(By.id("seek")).click();
    assertThat(player.millis()).isBetween(5800L, 6200L);
    player.all(".at").get(2).click();
    assertThat(player.millis()).isEqualTo(8000);
  }

  @Test
  void goesToTheStartOfAChapterWhoseTickIsClicked() {
    player.load(page, 800, 1000);
    WebElement tick = player.find(By.cssSelector("#ticks span"));
    for (int beside : new int[] {-4, 0, 4}) {
      player.press(Keys.HOME);
      player.clickBeside(tick, beside);
      assertThat(player.millis()).as("%s px beside", beside).isEqualTo(4000);
    }
    player.clickBeside(tick, 20);
    assertThat(player.millis()).isGreaterThan(4200);
  }

  @Test
  void waitsWhileThePositionIsHeldAndThenGoesOn() {
    player.load(page, 800, 1000);
    player.press(" ");
    WebElement seek = player.find(By.id("seek"));
    player.script(
        "window.furthest = 0; seek.oninput = () => furthest = Math.max(furthest, seek.value)");
    player.drag(seek, 100);
    player.await("seek.value < 10000");
    assertThat(player.script("return furthest")).isEqualTo(Sample.DURATION);
    assertThat(player.find(By.id("play")).getAccessibleName()).isEqualTo("Pause");
    long held = player.millis();
    assertThat(player.script("return new Promise(r => setTimeout(() => r(seek.value), 150))"))
        .isEqualTo(Long.toString(held));
    player.drop();
    player.await("seek.value > " + (held + 100));
    player.script("seek.oninput = null");
    player.press(" ");
  }

  @Test
  void opensAtTheTimeOfItsLink() {
    player.load(URI.create(page + "#t=6.25"), 800, 1000);
    assertThat(player.millis()).isEqualTo(6250);
    assertThat(player.find(By.cssSelector("[aria-current=true] .said")).getText())
        .isEqualTo(WORDS[1]);
    player.script("location.hash = '#t=1'");
    player.await("seek.value === '1000'");
    player.script("location.hash = '#t=nowhere'");
    assertThat(player.millis()).isEqualTo(1000);
  }

  @Test
  void opensAtTheCueOfItsLink() {
    player.load(URI.create(page + "#cue=3"), 800, 1000);
    assertThat(player.millis()).isEqualTo(8000);
    player.script("location.hash = '#cue=2'");
    player.await("seek.value === '4000'");
    for (String nowhere : List.of("#cue=0", "#cue=4", "#cue=x", "#cue=99999999999999999999")) {
      player.script("location.hash = '" + nowhere + "'");
      assertThat(player.millis()).as(nowhere).isEqualTo(4000);
    }
  }

  @Test
  void goesFromChapterToChapter() {
    player.load(page, 800, 1000);
    assertThat(player.all("#ticks span")).hasSize(1);
    WebElement seek = player.find(By.id("seek"));
    seek.sendKeys(Keys.PAGE_UP);
    assertThat(player.millis()).isEqualTo(4000);
    seek.sendKeys(Keys.PAGE_UP);
    assertThat(player.millis()).isEqualTo(Sample.DURATION);
    seek.sendKeys(Keys.PAGE_DOWN);
    assertThat(player.millis()).isEqualTo(4000);
    seek.sendKeys(Keys.PAGE_DOWN);
    assertThat(player.millis()).isZero();
  }

  @Test
  void goesOnAndBackUnderAFinger() {
    player.load(page, 800, 1000);
    player.swipe(120, 5);
    player.await("seek.value === '5000'");
    player.swipe(-120, 5);
    player.await("seek.value === '0'");
    player.swipe(20, 120);
    assertThat(player.millis()).isZero();
  }

  @Test
  void tellsWhatTheMapShows() throws IOException {
    Map<Integer, String> shown = Map.of(0, "The strait is marked red.", 2, "The harbour is named.");
    URI told = player.write("told.html", Sample.page(Sample.episode(), shown, WORDS));
    player.load(told, 800, 1000);
    WebElement region = player.find(By.id("told"));
    assertThat(region.isDisplayed()).isFalse();
    assertThat(player.find(By.className("shown")).isDisplayed()).isFalse();
    player.press("d");
    assertThat(region.getText()).isEqualTo("The strait is marked red.");
    assertThat(region.getDomAttribute("aria-live")).isEqualTo("polite");
    player.go(5000);
    assertThat(region.getText()).as("nothing new is told of the second beat").isEmpty();
    player.go(9000);
    assertThat(region.getText()).isEqualTo("The harbour is named.");
    assertThat(player.all(".shown").stream().map(WebElement::getText).toList())
        .containsExactly("The strait is marked red.", "The harbour is named.");
    player.photograph("page-told");
    WebElement button = player.find(By.id("telling"));
    assertThat(button.getDomAttribute("aria-pressed")).isEqualTo("true");
    button.click();
    assertThat(region.isDisplayed()).isFalse();
    assertThat(player.find(By.className("shown")).isDisplayed()).isFalse();
  }

  @Test
  void printsItsWordsWithItsFirstPictureAndNoControls() {
    player.media(Map.of("prefers-color-scheme", "dark"));
    player.visit(URI.create(page + "#t=9"), 800, 1000);
    player.await("document.documentElement.classList.contains('live') && map.width > 300");
    String before = player.picture();
    player.script("dispatchEvent(new Event('beforeprint'))");
    String printed = player.picture();
    assertThat(printed).isNotEqualTo(before);
    player.script("dispatchEvent(new Event('afterprint'))");
    assertThat(player.picture()).isEqualTo(before);
    player.medium("print");
    assertThat(player.find(By.className("controls")).isDisplayed()).isFalse();
    assertThat(player.find(By.className("said")).isDisplayed()).isTrue();
    assertThat(player.find(By.className("work")).isDisplayed()).isTrue();
    assertThat(player.script("return getComputedStyle(document.documentElement).color"))
        .as("ink for light pages")
        .isEqualTo("rgb(21, 24, 28)");
    player.medium("");
    assertThat(player.pdf()).isGreaterThan(10_000);
  }

  @Test
  void togglesCaptions() {
    player.load(page, 800, 1000);
    String with = player.picture();
    player.press("c");
    assertThat(player.picture()).isNotEqualTo(with);
    WebElement captions = player.find(By.id("captions"));
    assertThat(captions.getDomAttribute("aria-pressed")).isEqualTo("false");
    captions.click();
    assertThat(captions.getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(player.picture()).isEqualTo(with);
  }

  @Test
  void playsFaster() {
    player.load(page, 800, 1000);
    WebElement speed = player.find(By.id("speed"));
    for (String expected : List.of("1.25×", "1.5×", "2×", "0.75×", "1×", "1.25×", "1.5×", "2×")) {
      speed.click();
      assertThat(speed.getText()).isEqualTo(expected);
      assertThat(speed.getAccessibleName()).isEqualTo("Speed " + expected);
    }
    // Frames of a hundredth of a second each, whatever the machine is able to do.
    player.script(
        "let at = performance.now();"
            + "performance.now = () => at;"
            + "window.frames10 = 0;"
            + "window.requestAnimationFrame = (f) => frames10 < 30"
            + " ? setTimeout(() => { frames10++; f(at += 10); }) : 1;");
    player.find(By.id("play")).click();
    player.await("frames10 === 30");
    player.find(By.id("play")).click();
    assertThat(player.millis()).isEqualTo(600);
  }

  @Test
  void fillsTheScreen() {
    player.load(page, 800, 1000);
    WebElement full = player.find(By.id("full"));
    full.click();
    player.await("document.fullscreenElement === player");
    player.await("full.getAttribute('aria-label') === 'Leave full screen'");
    player.photograph("page-full");
    player.press("f");
    player.await("document.fullscreenElement === null");
    player.await("full.getAttribute('aria-label') === 'Full screen'");
  }

  @Test
  void showsAllOfThePlayerOnFullScreens() throws IOException {
    String words = "The strait is marked red. ".repeat(30);
    URI told = player.write("full.html", Sample.page(Sample.episode(), Map.of(0, words), WORDS));
    for (int[] size : new int[][] {{390, 844}, {844, 390}, {1280, 800}, {3840, 2160}}) {
      for (boolean telling : new boolean[] {false, true}) {
        player.load(told, size[0], size[1]);
        if (telling) {
          player.press("d");
        }
        player.press("f");
        player.await("document.fullscreenElement === player");
        String inside =
            "[...player.querySelectorAll('canvas, .controls, .told:not([hidden])')]"
                + ".map(part => part.getBoundingClientRect())"
                + ".every(box => box.top >= 0 && box.bottom <= innerHeight + 1)";
        player.await(inside);
        player.photograph("page-full-" + size[0] + telling);
        player.press("f");
        player.await("document.fullscreenElement === null");
      }
    }
  }

  @Test
  void showsTheSameWhetherItPlayedOrSoughtThere() {
    // While the camera moves, and while it rests and a mark pulses.
    for (double start : new double[] {4.6, 9.2}) {
      player.load(URI.create(page + "#t=" + start), 800, 1000);
      player.press(" ");
      player.await("seek.value > " + (start * 1000 + 500));
      player.press(" ");
      long time = player.millis();
      String played = player.picture();
      player.go(1000);
      assertThat(player.picture()).isNotEqualTo(played);
      player.go(time);
      assertThat(player.picture()).isEqualTo(played);
      player.load(URI.create(page + "#t=" + time / 1000.0), 800, 1000);
      assertThat(player.picture()).isEqualTo(played);
    }
  }

  @Test
  void doesNothingWhilePaused() {
    player.load(page, 800, 1000);
    player.script(
        "window.asked = 0; const real = requestAnimationFrame;"
            + "window.requestAnimationFrame = (f) => { asked++; return real(f); }");
    player.go(3000);
    player.script("return new Promise(r => setTimeout(r, 150))");
    assertThat(player.script("return asked")).isEqualTo(0L);
    player.press(" ");
    player.await("asked > 2");
    player.press(" ");
  }

  @Test
  void fitsEveryWindow() {
    int[][] sizes = {
      {320, 568}, {390, 844}, {768, 1024}, {1280, 1040}, {1440, 900}, {844, 390}, {3840, 2160}
    };
    for (int[] size : sizes) {
      String window = size[0] + "x" + size[1];
      player.load(URI.create(page + "#t=7.5"), size[0], size[1]);
      assertThat(player.script("return document.documentElement.scrollWidth <= innerWidth"))
          .as(window)
          .isEqualTo(true);
      boolean wide = size[0] >= 1.3 * size[1];
      assertThat(player.script("return (map.width / map.height).toFixed(1)"))
          .as(window)
          .isEqualTo(wide ? "1.8" : "0.6");
      player.photograph("page-" + window);
    }
  }

  @Test
  void keepsItsButtonsInOneRowOfEasyTargets() {
    for (int width : new int[] {320, 360, 390, 760, 768, 820, 1280}) {
      player.load(page, width, width < 700 ? 700 : 1100);
      player.script("voice.hidden = false; total.textContent = now.textContent = '1:02:34'");
      assertThat(
              player.script(
                  "const boxes = [...document.querySelectorAll('.buttons button')]"
                      + ".map(b => b.getBoundingClientRect());"
                      + "return boxes.map(b => b.top).every(top => top === boxes[0].top)"
                      + " && boxes.every(b => b.width >= 44 && b.height >= 44)"
                      + " && document.documentElement.scrollWidth <= innerWidth"))
          .as("at %s", width)
          .isEqualTo(true);
    }
  }

  @Test
  void keepsItsPlaceWhenTheWindowTurns() {
    player.load(URI.create(page + "#t=7.5"), 390, 844);
    player.resize(844, 390);
    player.await("map.width > map.height");
    assertThat(player.millis()).isEqualTo(7500);
  }

  @Test
  void followsTheReadersChoiceOfDarkAndOfLessMotion() {
    player.load(URI.create(page + "#t=5.2"), 1280, 1040);
    String light = player.picture();
    player.media(Map.of("prefers-color-scheme", "dark"));
    assertThat(player.picture()).isNotEqualTo(light);
    player.photograph("page-dark");
    player.media(Map.of("prefers-reduced-motion", "reduce"));
    String still = player.picture();
    player.photograph("page-still");
    player.go(5700);
    assertThat(player.picture()).as("the camera has arrived at once").isEqualTo(still);
    player.media(Map.of());
    assertThat(player.picture()).isNotEqualTo(still);
  }

  @Test
  void canBeReadWithoutScripts() {
    player.withoutScripts(
        () -> {
          player.visit(page, 390, 844);
          assertThat(player.find(By.className("note")).isDisplayed()).isTrue();
          assertThat(player.find(By.className("said")).getText()).isEqualTo(WORDS[0]);
          assertThat(player.find(By.id("play")).isDisplayed()).isFalse();
          player.photograph("page-noscript");
        });
  }

  @Test
  void namesWhatCanBeUsed() {
    player.load(page, 800, 1000);
    for (WebElement control : player.all("button:not([hidden]), input, a, canvas, section")) {
      assertThat(control.getAccessibleName()).isNotEmpty();
    }
    assertThat(player.all("h1, h2, h3").stream().map(WebElement::getTagName).toList())
        .isEqualTo(List.of("h1", "h2", "h3", "h2"));
    assertThat(player.find(By.tagName("html")).getDomAttribute("lang")).isEqualTo("en");
  }

  @Test
  void axeFindsNothing() throws IOException {
    Map<Integer, String> shown = Map.of(0, "The strait is marked red.");
    URI told = player.write("axe.html", Sample.page(Sample.episode(), shown, WORDS));
    for (String scheme : List.of("light", "dark")) {
      for (int width : new int[] {320, 1280}) {
        player.load(URI.create(told + "#t=5"), width, 1040);
        player.media(Map.of("prefers-color-scheme", scheme));
        player.press("d");
        assertThat(player.axe()).as("%s at %s", scheme, width).isEmpty();
      }
    }
  }

  @Test
  void showsWhereTheFocusIs() {
    player.load(page, 800, 1000);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      player.press(Keys.TAB);
      reached.add((String) player.script("return document.activeElement.id"));
      assertThat(player.script("return getComputedStyle(document.activeElement).outlineStyle"))
          .as(reached.get(i))
          .isEqualTo("solid");
    }
    assertThat(reached).startsWith("seek", "play", "speed", "captions", "full");
  }

  @Test
  void writesFromRightToLeftWhereTheLanguageDoes() throws IOException {
    Episode arabic =
        Sample.episode()
            .withLanguage("ar")
            .withTitle("مضيق بين ثلاثة بحار")
            .withSummary("قصة مضيق");
    String[] words = {"ماء ضيق بين ثلاثة بحار.", "يمر من هنا كل من يبحر إلى الميناء."};
    URI uri = player.write("arabic.html", Sample.page(arabic, words));
    player.load(URI.create(uri + "#t=1"), 800, 1000);
    player.photograph("page-arabic");
    assertThat(player.script("return document.dir")).isEqualTo("rtl");
    assertThat(
            player.script(
                "const [at, said] = ['.at', '.said'].map(s => document.querySelector(s)"
                    + ".getBoundingClientRect()); return at.left > said.right - 1"))
        .as("the time stands to the right of the words")
        .isEqualTo(true);
    assertThat(player.find(By.id("player")).getDomAttribute("dir")).isEqualTo("ltr");
    assertThat(player.axe()).isEmpty();
  }
}
