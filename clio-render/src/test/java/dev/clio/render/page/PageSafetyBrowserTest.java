package dev.clio.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.value.Slug;
import dev.clio.schema.Stagehand;
import dev.clio.schema.json.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageSafetyBrowserTest {

  private Player player;

  @BeforeAll
  void open(@TempDir Path folder) {
    player = Player.open(folder);
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
  void asksForNothingOutsideItself() throws IOException {
    URI page = player.write("page.html", Sample.page(Sample.episode(), "One.", "Two."));
    player.load(page, 800, 1000);
    player.press(" ");
    player.await("seek.value > 200");
    player.press(" ");
    assertThat(
            player.script(
                "return performance.getEntriesByType('resource').map((e) => e.name)"
                    + ".filter((name) => !name.startsWith('data:')).join()"))
        .isEqualTo("");
    assertThat(
            player.script(
                "return fetch('https://example.org/').then(() => 'went out', () => 'stayed in')"))
        .isEqualTo("stayed in");
    assertThat(player.console())
        .isNotEmpty()
        .allMatch(message -> message.contains("Content Security Policy"));
  }

  @Test
  void runsNothingThatAnEpisodeSays() throws IOException {
    int count = Hostile.TEXTS.size();
    for (int i = 0; i < count; i++) {
      String text = Hostile.TEXTS.get(i);
      Episode hostile =
          Episode.builder()
              .id(Slug.of("hostile"))
              .title(text)
              .summary(text)
              .language("en")
              .addSource(
                  Source.builder()
                      .id("harbour")
                      .title(text)
                      .publisher(text)
                      .url("https://example.org/'onmouseover='window.harmed=1&quot;")
                      .build())
              .build();
      String[] words = {text, Hostile.TEXTS.get((i + 1) % count)};
      String page = Sample.page(hostile, Map.of(0, text), words);
      player.load(player.write("hostile.html", page), 800, 1000);
      player.go(7000);
      player.press("d");
      assertThat(player.find(By.tagName("h1")).getText()).isEqualTo(spaced(text));
      assertThat(player.script("return document.title")).isEqualTo(spaced(text));
      assertThat(player.all(".said").stream().map(WebElement::getText).toList())
          .isEqualTo(IntStream.range(0, 2).mapToObj(word -> spaced(words[word])).toList());
      nothingHappened(text);
    }
  }

  @Test
  void runsNothingThatAScriptPutsOnTheMap() throws IOException {
    StringBuilder script = new StringBuilder();
    List<String> texts = Hostile.TEXTS;
    script.append("---\nid: hostile\ntitle: ").append(JsonWriter.quote(texts.get(0)));
    script.append("\nsummary: ").append(JsonWriter.quote(texts.get(1)));
    script.append("\nsources:\n");
    for (int i = 0; i < texts.size(); i++) {
      String quoted = JsonWriter.quote(texts.get(i));
      script.append("  - {id: s").append(i).append(", title: ").append(quoted);
      script.append(", publisher: ").append(quoted).append(", score: 90}\n");
    }
    script.append("---\n[map.view lat=47 lon=2 zoom=4.5]\n");
    for (int i = 0; i < texts.size(); i++) {
      String quoted = JsonWriter.quote(texts.get(i));
      script.append(
          "[entity.propose id=\"city:c%s\" type=\"city\" name=%s lon=%s lat=%s]\n"
              .formatted(i, quoted, i % 4 * 2 - 2, Math.floorDiv(i, 4) * 2 + 43));
      script.append("[map.highlight ids=\"city:c%s\"]\n".formatted(i));
      script.append("[map.label ids=\"city:c%s\" text=%s]\n".formatted(i, quoted));
      script.append("[chat.say source=\"s%s\"]\n".formatted(i));
      script.append(
          "[scene.title kind=chapter eyebrow=%s title=%s subtitle=%s]\n"
              .formatted(quoted, quoted, quoted));
      script.append(texts.get(i).replace("\\", "\\\\").replace("[", "\\[")).append("\n\n");
    }
    script.append(
        "[map.arrow from=\"city:c0\" to=\"city:c9\" label=%s]\nEnd.\n"
            .formatted(JsonWriter.quote(texts.get(3))));
    URI page = player.write("map.html", Page.of(Stagehand.check(script.toString()).orThrow()));
    player.load(page, 800, 1000);
    for (int cue = 1; cue <= texts.size(); cue++) {
      player.script("location.hash = '#cue=" + cue + "'");
      player.picture();
    }
    nothingHappened("a script");
  }

  private void nothingHappened(String text) {
    assertThat(player.script("return window.harmed === undefined")).as(text).isEqualTo(true);
    assertThat(player.all("img, iframe, math, base, svg[onload], [onmouseover], [autofocus]"))
        .as(text)
        .isEmpty();
    assertThat(player.all("script")).as(text).hasSize(2);
    assertThat(player.all("a[href]").stream().map(link -> link.getDomProperty("protocol")))
        .as(text)
        .isSubsetOf("file:", "https:");
    assertThat(player.console()).as(text).isEmpty();
  }

  /** Returns a text as browsers give it. */
  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
