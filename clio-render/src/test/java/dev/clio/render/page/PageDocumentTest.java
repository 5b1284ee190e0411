package dev.clio.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clio.core.model.Episode;
import dev.clio.core.stage.Frame;
import dev.clio.core.value.Slug;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.html.Shell;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageDocumentTest {

  private static final String[] WORDS = {"One.", "Two.", "Three."};

  private final String page = Sample.page(Sample.episode(), WORDS);

  @Test
  void theSameEpisodeMakesTheSamePage() {
    assertThat(Sample.page(Sample.episode(), WORDS)).isEqualTo(page);
  }

  @Test
  void thePolicyAllowsNothingButTheStyleAndTheScriptOfThePage() {
    String policy = inside("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");
    assertThat(policy.replace("&#39;", "'"))
        .isEqualTo(
            "default-src 'none'; script-src %s; style-src %s; font-src data:; img-src data:;"
                    .formatted(
                        Shell.hash(inside("(?s)<script>(.*?)</script>")),
                        Shell.hash(inside("(?s)<style>(.*?)</style>")))
                + " base-uri 'none'; form-action 'none'");
  }

  @Test
  void nothingIsSaidInAttributesThatThePolicyWouldRefuse() {
    String markup = page.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
    assertThat(markup).doesNotContainPattern("\\s(on[a-z]+|style)\\s*=");
    assertThat(page.split("src\\s*=", -1)).as("sources").hasSize(1);
  }

  @Test
  void theDataHoldsNoMarkup() {
    String data = inside("(?s)<script type=\"application/json\" id=\"drawing\">(.*?)</script>");
    assertThat(data).doesNotContain("<").doesNotContain(">").doesNotContain("NaN");
  }

  @Test
  void aLinkIsAsTheSourceHasIt() {
    assertThat(page)
        .contains(
            "<a href=\"https://example.org/harbour?a=1&amp;b=2\" rel=\"noopener noreferrer\">");
  }

  @Test
  void theLanguageIsTheEpisodes() {
    Episode french =
        Episode.builder().id(Slug.of("mer")).title("Trois mers").language("fr-CH").build();
    String html = Sample.page(french, WORDS);
    assertThat(html)
        .contains("<html lang=\"fr-CH\">")
        .contains("aria-label=\"Player\" lang=\"en\"");
    assertThat(page).contains("<html lang=\"en\">").doesNotContain("aria-label=\"Player\" lang");
  }

  @Test
  void withoutSummaryAndSourcesNothingIsSaidOfThem() {
    Episode bare = Episode.builder().id(Slug.of("bare")).title("Bare").build();
    assertThat(Sample.page(bare, WORDS))
        .doesNotContain("class=\"summary\"")
        .doesNotContain("name=\"description\"")
        .doesNotContain("<h2 id=\"sources\"");
  }

  @Test
  void chaptersHeadTheirFirstBeatAlone() {
    assertThat(
            Pattern.compile("<h3[^>]*>([^<]*)</h3><a class=\"at\" href=\"#t=4\">0:04</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1)))
        .containsExactly("The narrows");
    assertThat(page.split("<h3", -1)).hasSize(2);
  }

  @Test
  void bringsOnlyTheFacesItShows() {
    assertThat(
            Pattern.compile("font-weight: (\\d+);\\s+src")
                .matcher(page)
                .results()
                .map(found -> found.group(1)))
        .containsExactly("400", "400", "500", "600", "700", "800");
  }

  @Test
  void theDarkDrawingHasTheShapesOfTheLightOne() {
    Staging staging = Sample.staging(Frame.PORTRAIT, WORDS);
    Drawing light = staging.light();
    Drawing less =
        new Drawing(
            light.frame(),
            light.duration(),
            light.track(),
            light.shapes().subList(1, light.shapes().size()),
            List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Staging(staging.timeline(), light, less))
        .withMessageStartingWith("dark: expected the");
  }

  private String inside(String pattern) {
    List<MatchResult> found = Pattern.compile(pattern).matcher(page).results().toList();
    assertThat(found).hasSize(1);
    return found.get(0).group(1);
  }
}
