package dev.clio.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import dev.clio.render.browser.Axe;
import dev.clio.render.browser.Browser;
import dev.clio.render.page.Hostile;
import dev.clio.schema.json.JsonWriter;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The site as its readers use it, from a folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteBrowserTest {

  private Path folder;
  private Browser browser;
  private ChromeDriver driver;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    this.folder = folder;
    browser = Browser.open(folder.resolve("profile"));
    driver = (ChromeDriver) browser.driver();
    write("site", Episodes.site());
  }

  private void write(String name, Map<String, SiteFile> site) throws IOException {
    for (SiteFile file : site.values()) {
      Path path = folder.resolve(name).resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    }
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWasSaidOnTheConsole() {
    assertThat(console()).isEmpty();
  }

  private List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  private void show(String path, int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    driver.get(folder.resolve(path).toUri().toString());
  }

  private void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  private List<String> titles() {
    return driver.findElements(By.cssSelector(".card h2")).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  private void await(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20))
        .until(ignored -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
  }

  @Test
  void showsEveryEpisodeWithItsPicture() {
    show("site/index.html", 1280);
    assertThat(titles()).containsExactly("The Salt Road", "Les puits du désert", "نهر واحد");
    assertThat(find("#count").getText()).isEqualTo("3 episodes");
    await("[...document.images].every((image) => image.complete && image.naturalWidth === 720)");
  }

  @Test
  void findsEpisodesByWordsOfTheirTitlesPlacesAndSources() {
    show("site/index.html", 1280);
    WebElement search = find("#find");
    Map<String, List<String>> found =
        Map.of(
            "SALT", List.of("The Salt Road"),
            "chioggia", List.of("The Salt Road"),
            "archive ledgers", List.of("The Salt Road"),
            "desert", List.of("Les puits du désert"),
            "algeria puits", List.of("Les puits du désert"),
            "المياه", List.of("نهر واحد"),
            "  ", List.of("The Salt Road", "Les puits du désert", "نهر واحد"));
    found.forEach(
        (words, titles) -> {
          search.clear();
          search.sendKeys(words);
          assertThat(titles()).as(words).isEqualTo(titles);
        });
    search.clear();
    search.sendKeys("nowhere <b> .* \\");
    assertThat(titles()).isEmpty();
    assertThat(find("#count").getText()).isEqualTo("0 of 3 episodes");
    assertThat(find("#none").isDisplayed()).isTrue();
    find("#all").click();
    assertThat(titles()).hasSize(3);
    assertThat(driver.switchTo().activeElement()).isEqualTo(search);
  }

  @Test
  void filtersByStatusAndOrigin() {
    show("site/index.html", 1280);
    Select status = new Select(find("#status"));
    assertThat(status.getOptions().stream().map(WebElement::getText).toList())
        .containsExactly("Status: all", "Status: draft", "Status: exported", "Status: published");
    status.selectByVisibleText("Status: draft");
    assertThat(titles()).containsExactly("Les puits du désert");
    assertThat(find("#count").getText()).isEqualTo("1 of 3 episodes");
    status.selectByVisibleText("Status: all");
    new Select(find("#origin")).selectByVisibleText("Origin: Authored");
    assertThat(titles()).containsExactly("The Salt Road", "نهر واحد");
    find("#find").sendKeys("salt");
    assertThat(titles()).containsExactly("The Salt Road");
  }

  @Test
  void canBeUsedWithTheKeyboardAlone() {
    show("site/index.html", 1280);
    new Actions(driver).sendKeys("/").perform();
    assertThat(driver.switchTo().activeElement().getDomAttribute("id")).isEqualTo("find");
    new Actions(driver).sendKeys("puits").perform();
    assertThat(titles()).hasSize(1);
    new Actions(driver).sendKeys(Keys.TAB, Keys.TAB, Keys.TAB).perform();
    WebElement card = driver.switchTo().activeElement();
    assertThat(card.getText()).isEqualTo("Les puits du désert");
    new Actions(driver).sendKeys(Keys.ENTER).perform();
    await("document.title.startsWith('Les puits')");
    find(".back a").click();
    await("document.title === 'Episodes · Map Desk'");
    find("#find").sendKeys("salt", Keys.ESCAPE);
    assertThat(titles()).hasSize(3);
  }

  @Test
  void thePlayerOfAnEpisodeMarksWhatIsSaidInItsScript() {
    show("site/episodes/salt_road.html", 1280);
    await("document.documentElement.classList.contains('live')");
    assertThat(find("[aria-current] .said").getText()).startsWith("Salt was white gold");
    driver.findElements(By.className("at")).get(1).click();
    await("document.querySelector('[aria-current] .said').textContent.startsWith('From the')");
    assertThat(find("#telling").isDisplayed()).isTrue();
    assertThat(find(".shown").isDisplayed()).isFalse();
    find("#telling").click();
    assertThat(find(".shown").getText()).contains("Italy");
    find("#play").click();
    await("Number(seek.value) > 4000");
    find("#play").click();
  }

  @Test
  void thePlayerOfAnEpisodeIsOnTheFirstScreenOfWideWindows() {
    for (int[] size : new int[][] {{1024, 700}, {1280, 720}, {1366, 768}, {1920, 1080}}) {
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", size[0], "height", size[1], "deviceScaleFactor", 1, "mobile", false));
      driver.get(folder.resolve("site/episodes/salt_road.html").toUri().toString());
      await("document.documentElement.classList.contains('live') && map.width > 300");
      assertThat(driver.executeScript("return Math.ceil(player.getBoundingClientRect().bottom)"))
          .asInstanceOf(LONG)
          .as("%sx%s", size[0], size[1])
          .isLessThanOrEqualTo(size[1]);
    }
  }

  @Test
  void fitsEveryWindowAndAxeFindsNothing() {
    for (String page :
        List.of("site/index.html", "site/episodes/salt_road.html", "site/episodes/nile.html")) {
      for (int width : new int[] {320, 1280}) {
        for (String scheme : List.of("light", "dark")) {
          prefer(scheme);
          show(page, width);
          await("document.documentElement.classList.contains('live')");
          String what = page + " at " + width + " " + scheme;
          assertThat(Axe.findings(driver)).as(what).isEmpty();
          assertThat(driver.executeScript("return document.documentElement.scrollWidth"))
              .as(what)
              .isEqualTo((long) width);
        }
      }
    }
    prefer("light");
  }

  @Test
  void showsEverythingWithoutScripts() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      show("site/index.html", 390);
      assertThat(titles()).hasSize(3);
      assertThat(find("#find").isDisplayed()).isFalse();
      show("site/episodes/salt_road.html", 390);
      assertThat(find(".note").isDisplayed()).isTrue();
      assertThat(find(".said").isDisplayed()).isTrue();
      assertThat(find(".shown").isDisplayed()).isTrue();
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void runsNothingThatAnEpisodeSays() throws IOException {
    StringBuilder text = new StringBuilder("---\nid: hostile\ntitle: ");
    text.append(JsonWriter.quote(Hostile.TEXTS.get(0)));
    text.append("\nsummary: ").append(JsonWriter.quote(String.join(" ", Hostile.TEXTS)));
    text.append("\nsources:\n");
    for (int i = 0; i < Hostile.TEXTS.size(); i++) {
      String quoted = JsonWriter.quote(Hostile.TEXTS.get(i));
      text.append("  - {id: s%s, title: %s, publisher: %s}\n".formatted(i, quoted, quoted));
    }
    text.append("media:\n  - {kind: video, title: ");
    text.append(JsonWriter.quote(Hostile.TEXTS.get(3)));
    text.append(", url: \"https://example.org/'onclick='window.harmed=1\"}\n---\n");
    text.append("[map.view lat=0 lon=0 zoom=2]\n");
    for (String hostile : Hostile.TEXTS) {
      text.append("// ").append(hostile).append('\n');
      text.append(hostile.replace("\\", "\\\\").replace("[", "\\[")).append("\n\n");
    }
    ValidatedEpisode hostile = Episodes.episode(text.toString());
    write("hostile", Episodes.site(hostile));
    for (String page : List.of("hostile/index.html", "hostile/episodes/hostile.html")) {
      show(page, 1280);
      await("document.documentElement.classList.contains('live')");
      assertThat(driver.executeScript("return window.harmed === undefined")).isEqualTo(true);
      assertThat(
              driver.findElements(
                  By.cssSelector("iframe, math, base, svg[onload], [onmouseover], [autofocus]")))
          .isEmpty();
      assertThat(find(page.contains("episodes") ? "h1" : ".card h2").getText())
          .isEqualTo(Hostile.TEXTS.get(0));
      assertThat(console()).isEmpty();
    }
    assertThat(driver.findElements(By.cssSelector("img"))).isEmpty();
    assertThat(driver.findElements(By.className("said"))).hasSize(Hostile.TEXTS.size());
  }
}
