package dev.clio.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.render.page.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;

/** Every page as the Nu Html Checker of the W3C sees it. */
class HtmlValidityTest {

  /** Its knowledge of styles is years behind that of browsers. */
  private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");

  @Test
  void thePagesOfASiteAreValid() throws Exception {
    for (String page :
        List.of(
            "index.html", "episodes/salt_road.html", "episodes/puits.html", "episodes/nile.html")) {
      assertThat(findings(Episodes.file(page).text())).as(page).isEmpty();
    }
  }

  @Test
  void aPageOfOneEpisodeIsValid() throws Exception {
    assertThat(findings(Page.of(Episodes.SALT))).isEmpty();
    assertThat(findings(Page.of(Episodes.RIVER))).isEmpty();
  }

  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    assertThat(findings("<!doctype html><html lang=en><title>A</title><p id=a><b id=a></p>"))
        .contains("Duplicate ID");
  }

  private static String findings(String html) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    String page = STYLE.matcher(html).replaceAll("<style></style>");
    return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
