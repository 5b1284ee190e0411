package dev.clio.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clio.schema.Documents;
import dev.clio.schema.Stagehand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SiteTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src|srcset)=\"([^\"#]+)\"");

  @Test
  void hasAPageAndDownloadsOfEveryEpisode() {
    assertThat(Episodes.site().keySet())
        .contains("index.html", "feed.xml", "sitemap.xml")
        .contains("episodes/salt_road.html", "episodes/puits.html", "episodes/nile.html")
        .contains("episodes/salt_road.stagehand", "episodes/salt_road.clio.json")
        .contains("episodes/salt_road.vtt", "episodes/salt_road.srt")
        .contains("episodes/salt_road.description.vtt")
        .contains("episodes/salt_road.geojson", "episodes/salt_road.kml");
  }

  @Test
  void everyLinkOfItLeadsToAFileOfItOrToASource() {
    Map<String, SiteFile> site = Episodes.site();
    site.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(
            path ->
                LINK.matcher(Episodes.file(path).text())
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> !link.startsWith("https://") && !link.startsWith("data:"))
                    .forEach(
                        link ->
                            assertThat(site)
                                .as("%s in %s", link, path)
                                .containsKey(URI.create(path).resolve(link).toString())));
    assertThat(Episodes.file("episodes/salt_road.html").text())
        .contains("href=\"https://example.org/ledgers?from=1400&amp;to=1500\"")
        .contains("href=\"https://example.org/film\"");
  }

  @Test
  void isTheSameForTheSameEpisodes() {
    Map<String, SiteFile> again = Episodes.site(Episodes.SALT, Episodes.WELLS, Episodes.RIVER);
    Episodes.site()
        .forEach(
            (path, file) ->
                assertThat(Objects.requireNonNull(again.get(path)).content())
                    .as(path)
                    .isEqualTo(file.content()));
  }

  @Test
  void takesNoIdTwice() {
    Site site = Site.begin(SiteOptions.standard());
    assertThat(site.add(Episodes.WELLS)).isNotEmpty();
    assertThat(site.has(Episodes.WELLS.episode().id())).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> site.add(Episodes.WELLS))
        .withMessage("episode: expected a new id, but there is a puits");
  }

  @Test
  void downloadsReadBackToTheEpisode() {
    String script = Episodes.file("episodes/salt_road.stagehand").text();
    assertThat(Stagehand.check(script).orThrow().episode()).isEqualTo(Episodes.SALT.episode());
    byte[] json = Episodes.file("episodes/salt_road.clio.json").content();
    assertThat(Documents.read(json).episode()).contains(Episodes.SALT.episode());
    assertThat(Episodes.file("episodes/salt_road.vtt").text())
        .startsWith("WEBVTT\n")
        .contains("Salt was white gold");
  }

  @Test
  void picturesHaveTheirSizes() throws IOException {
    Map<String, int[]> sizes =
        Map.of(
            ".png", new int[] {720, 480},
            ".dark.png", new int[] {720, 480},
            ".share.png", new int[] {1200, 630});
    for (Map.Entry<String, int[]> size : sizes.entrySet()) {
      byte[] png = Episodes.file("episodes/salt_road" + size.getKey()).content();
      var image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(new int[] {image.getWidth(), image.getHeight()}).isEqualTo(size.getValue());
    }
  }

  @Test
  void saysWhatIsToBeShownWhereAPageIsShared() {
    assertThat(Episodes.file("episodes/salt_road.html").text())
        .contains("<meta property=\"og:title\" content=\"The Salt Road\">")
        .contains(
            "<meta property=\"og:image\" content=\""
                + Episodes.ADDRESS
                + "episodes/salt_road.share.png\">")
        .contains("<meta property=\"og:image:width\" content=\"1200\">")
        .contains("<meta property=\"og:image:height\" content=\"630\">")
        .contains(
            "<meta property=\"og:url\" content=\""
                + Episodes.ADDRESS
                + "episodes/salt_road.html\">")
        .contains(
            "<link rel=\"canonical\" href=\"" + Episodes.ADDRESS + "episodes/salt_road.html\">")
        .contains("city &amp; its fleet.\">");
  }

  @Test
  void theWholeScriptStandsInThePageInItsOrder() {
    String page = Episodes.file("episodes/salt_road.html").text();
    String script = page.substring(page.indexOf("Full script"), page.indexOf("</main>"));
    List<String> parts =
        Pattern.compile("(?s)<li><code[^>]*>(.*?)</code>|<p class=\"said\"[^>]*>(.*?)</p>")
            .matcher(script)
            .results()
            .map(found -> found.group().replaceAll("<[^>]*>", "").replace("&quot;", "\""))
            .toList();
    assertThat(parts)
        .containsExactly(
            "// Opening shot",
            "[map.view lat=43.0 lon=14.0 zoom=4.5]",
            "[map.highlight ids=\"country:italy\" color=\"#f59e0b\"]",
            "[chat.say source=\"ledger\"]",
            "Salt was white gold, and whoever held the pans held the trade.",
            "[entity.propose id=\"city:chioggia\" type=\"city\" name=\"Chioggia\" lon=12.28"
                + " lat=45.22]",
            "[map.label ids=\"city:chioggia\" text=\"Chioggia — the salt pans\"]",
            "[map.arrow from=\"city:chioggia\" to=\"city:rome\" color=\"#ef4444\" label=\"Salt"
                + " tax\"]",
            "From the lagoon it went south in flat boats.",
            "[scene.title kind=outro title=\"The Salt Road\"]");
  }

  @Test
  void chipsSayHowFarAnEpisodeHasComeWhoWroteItAndWhatItRestsOn() {
    assertThat(chips("salt_road")).containsExactly("published", "Authored", "2 sources");
    assertThat(chips("puits")).containsExactly("draft", "Generated", "no sources");
    assertThat(chips("nile")).containsExactly("exported", "Authored", "1 source");
  }

  private static List<String> chips(String id) {
    return Pattern.compile("<li class=\"chip[^\"]*\">([^<]*)</li>")
        .matcher(Episodes.file("episodes/" + id + ".html").text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void anAddressIsAFolderOnTheWeb() {
    assertThat(SiteOptions.standard().address()).isEqualTo(SiteOptions.EXAMPLE_ADDRESS);
    for (String address :
        List.of(
            "https://example.org",
            "ftp://example.org/",
            "maps/",
            "https:///",
            "https://a b/",
            "https://example.org/?q=/",
            "https://example.org/#/",
            "javascript:alert(1)//")) {
      assertThatIllegalArgumentException()
          .as(address)
          .isThrownBy(() -> SiteOptions.builder().address(address).build())
          .withMessageContaining("address: expected an http or https address that ends with");
    }
  }
}
