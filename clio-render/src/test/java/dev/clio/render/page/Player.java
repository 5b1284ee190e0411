package dev.clio.render.page;

import com.google.common.hash.Hashing;
import dev.clio.render.browser.Axe;
import dev.clio.render.browser.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A page in a browser, as a reader uses it. */
final class Player implements AutoCloseable {

  /** Where pictures of the pages go, to be looked at; nowhere unless set. */
  private static final Optional<Path> PICTURES =
      Optional.ofNullable(System.getProperty("clio.page.pictures")).map(Path::of);

  private final Path folder;
  private final Browser browser;
  private final ChromeDriver driver;

  private Player(Path folder, Browser browser) {
    this.folder = folder;
    this.browser = browser;
    this.driver = (ChromeDriver) browser.driver();
  }

  static Player open(Path folder) {
    return new Player(folder, Browser.open(folder.resolve("profile")));
  }

  @Override
  public void close() {
    browser.close();
  }

  URI write(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name), html).toUri();
  }

  /** Opens a page afresh and waits until it can be used. */
  void load(URI uri, int width, int height) {
    media(Map.of());
    visit(uri, width, height);
    await("document.documentElement.classList.contains('live') && map.width > 300");
  }

  void visit(URI uri, int width, int height) {
    resize(width, height);
    driver.get("about:blank");
    driver.get(uri.toString());
  }

  void resize(int width, int height) {
    Map<String, Object> metrics =
        Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", false);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
  }

  /** Sets what the reader prefers, by media feature; all else is as nobody had said anything. */
  void media(Map<String, String> features) {
    List<Map<String, String>> list =
        features.entrySet().stream()
            .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
            .toList();
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", list));
  }

  /** Shows pages as on a medium such as {@code print}, or as on a screen if it is empty. */
  void medium(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** Returns how many bytes the page has when it is printed. */
  int pdf() {
    Object data = driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data");
    return Base64.getDecoder().decode((String) data).length;
  }

  /** Runs a script before those of every page, until it is {@linkplain #forget forgotten}. */
  String prepare(String script) {
    String command = "Page.addScriptToEvaluateOnNewDocument";
    Map<String, Object> made = driver.executeCdpCommand(command, Map.of("source", script));
    return Objects.requireNonNull(made.get("identifier")).toString();
  }

  void forget(String prepared) {
    driver.executeCdpCommand(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", prepared));
  }

  /** Clicks some px to the right of the middle of an element. */
  void clickBeside(WebElement element, int px) {
    new Actions(driver).moveToElement(element, px, 0).click().perform();
  }

  /** Takes hold of an element at its middle and draws it to its right edge and back a little. */
  void drag(WebElement element, int back) {
    int edge = element.getSize().getWidth() / 2 - 2;
    new Actions(driver)
        .clickAndHold(element)
        .moveToElement(element, edge, 0)
        .pause(Duration.ofMillis(100))
        .moveToElement(element, edge - back, 0)
        .perform();
  }

  /** Lets go of what is held. */
  void drop() {
    new Actions(driver).release().perform();
  }

  /** Draws a finger over the picture. */
  void swipe(int dx, int dy) {
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    WebElement picture = find(By.id("map"));
    Sequence drawn =
        new Sequence(finger, 0)
            .addAction(
                finger.createPointerMove(
                    Duration.ZERO, PointerInput.Origin.fromElement(picture), 0, 0))
            .addAction(finger.createPointerDown(0))
            .addAction(
                finger.createPointerMove(
                    Duration.ofMillis(60), PointerInput.Origin.pointer(), dx, dy))
            .addAction(finger.createPointerUp(0));
    driver.perform(List.of(drawn));
  }

  /** Returns what keeps people from using the page. */
  List<String> axe() {
    return Axe.findings(driver);
  }

  void withoutScripts(Runnable reading) {
    String command = "Emulation.setScriptExecutionDisabled";
    driver.executeCdpCommand(command, Map.of("value", true));
    try {
      reading.run();
    } finally {
      driver.executeCdpCommand(command, Map.of("value", false));
    }
  }

  void press(CharSequence key) {
    new Actions(driver).sendKeys(key).perform();
  }

  void go(long millis) {
    script("location.hash = '#t=" + millis / 1000.0 + "'");
    await("seek.value === '" + millis + "'");
  }

  long millis() {
    return Long.parseLong((String) script("return seek.value"));
  }

  /** Returns a hash of every pixel of the canvas. */
  String picture() {
    // What was asked for may take effect with the next frame.
    script("return new Promise(r => requestAnimationFrame(() => setTimeout(r)))");
    String pixels = (String) script("return map.toDataURL()");
    return Hashing.sha256().hashString(pixels, StandardCharsets.UTF_8).toString();
  }

  WebElement find(By by) {
    return driver.findElement(by);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  Object script(String script) {
    return Optional.ofNullable(driver.executeScript(script)).orElse("");
  }

  void await(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20))
        .until(ignored -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
  }

  /** Returns what was said on the console since the last call, refused requests included. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  void photograph(String name) {
    PICTURES.ifPresent(
        pictures -> {
          try {
            Files.createDirectories(pictures);
            byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
            Files.write(pictures.resolve(name + ".png"), picture);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
