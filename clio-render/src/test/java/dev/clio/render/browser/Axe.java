package dev.clio.render.browser;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;

/** axe-core, which finds what keeps people from using a page. */
public final class Axe {

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run().then(
        ({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${help} ${html} ${failureSummary}`))),
        (problem) => done([String(problem)]));
      """;

  private Axe() {}

  /**
   * Returns what is wrong with the page that a browser shows.
   *
   * @param browser the browser
   * @return each finding with the element it is about
   */
  public static List<String> findings(JavascriptExecutor browser) {
    browser.executeScript(SCRIPT);
    Object found = browser.executeAsyncScript(RUN);
    return found instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(Map.of("unexpected", String.valueOf(found)).toString());
  }

  private static String script() {
    try {
      return Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
