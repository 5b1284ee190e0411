package dev.clio.render.site;

import com.google.common.base.Suppliers;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Three episodes, and the site of them, which is made once for all tests. */
final class Episodes {

  static final String ADDRESS = "https://maps.example.org/stories/";

  static final ValidatedEpisode SALT =
      episode(
          """
          ---
          id: salt_road
          title: The Salt Road
          summary: How salt from the lagoon paid for a city & its fleet.
          status: published
          sources:
            - {id: ledger, title: Ledgers of the Salt Office, publisher: City Archive, score: 92, \
          url: "https://example.org/ledgers?from=1400&to=1500"}
            - {id: letters, title: Letters Home, publisher: House of Merchants}
          media:
            - {kind: video, title: The film, url: "https://example.org/film"}
          ---
          // Opening shot
          [map.view lat=43 lon=14 zoom=4.5]
          [map.highlight ids="country:italy" color="#f59e0b"]
          [chat.say source="ledger"]
          Salt was white gold, and whoever held the pans held the trade.

          [entity.propose id="city:chioggia" type="city" name="Chioggia" lon=12.28 lat=45.22]
          [map.label ids="city:chioggia" text="Chioggia — the salt pans"]
          [map.arrow from="city:chioggia" to="city:rome" color="#ef4444" label="Salt tax"]
          From the lagoon it went south in flat boats.

          [scene.title kind=outro title="The Salt Road"]
          """);

  static final ValidatedEpisode WELLS =
      episode(
          """
          ---
          id: puits
          title: Les puits du désert
          language: fr
          origin: generated
          ---
          [map.view lat=24 lon=5 zoom=4]
          [map.highlight ids="country:algeria"]
          De puits en puits, la caravane avance.
          """);

  static final ValidatedEpisode RIVER =
      episode(
          """
          ---
          id: nile
          title: نهر واحد
          summary: قصة نهر تمر بعشرة بلدان.
          status: exported
          language: ar
          sources:
            - {id: atlas, title: أطلس المياه, publisher: دار الخرائط, score: 80}
          ---
          [map.view lat=27 lon=31 zoom=4.5]
          [map.highlight ids="country:egypt"]
          [chat.say source="atlas"]
          يجري النهر شمالا نحو البحر.
          """);

  private static final Supplier<Map<String, SiteFile>> SITE =
      Suppliers.memoize(() -> site(SALT, WELLS, RIVER));

  private Episodes() {}

  static ValidatedEpisode episode(String text) {
    return Stagehand.check(text).orThrow();
  }

  static Map<String, SiteFile> site() {
    return SITE.get();
  }

  static SiteFile file(String path) {
    return Objects.requireNonNull(site().get(path), path);
  }

  static Map<String, SiteFile> site(ValidatedEpisode... episodes) {
    SiteOptions options = SiteOptions.builder().address(ADDRESS).title("Map Desk").build();
    return Site.of(List.of(episodes), options).stream()
        .collect(Collectors.toMap(SiteFile::path, file -> file));
  }
}
