package dev.clio.examples.episodes;

import static dev.clio.dsl.Entities.site;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Status;
import dev.clio.core.value.Entity;
import dev.clio.dsl.Episodes;
import dev.clio.dsl.ScriptBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An episode made from data: one beat for each row of {@code earthquakes.tsv}. To make one of your
 * own, change the table, the record that reads a row, and what is said of it.
 */
public final class LargestEarthquakes {

  private static final String USGS = "usgs_largest";
  private static final String COLOR = "#b3382c";

  private LargestEarthquakes() {}

  /**
   * Returns the episode.
   *
   * @return the largest earthquakes that instruments have recorded, the largest first
   */
  public static Episode episode() {
    List<Earthquake> earthquakes = table();
    return Episodes.episode("largest_earthquakes")
        .title("The Five Largest Earthquakes")
        .summary("Where the ground moved most since instruments have written it down.")
        .status(Status.EXPORTED)
        .origin(Origin.GENERATED)
        .language("en")
        .source(
            s ->
                s.id(USGS)
                    .title("20 Largest Earthquakes in the World Since 1900")
                    .publisher("U.S. Geological Survey")
                    .score(97)
                    .url(
                        "https://www.usgs.gov/programs/earthquake-hazards/science/20-largest-earthquakes-world-since-1900"))
        .script(
            s ->
                s.intro(
                        "The Five Largest Earthquakes",
                        card -> card.eyebrow("From the record").subtitle("Since 1900"))
                    .view(0.0, -168.7, 1.65)
                    .each(earthquakes, (each, quake) -> each.propose(quake.entity()))
                    .each(earthquakes, (each, quake) -> each.highlight(quake.entity(), COLOR))
                    .citing(
                        USGS,
                        cited ->
                            cited
                                .say(
                                    "Since 1900 instruments have measured earthquakes all over the"
                                        + " world. The five largest all struck where one plate of"
                                        + " the earth's crust slides below another.")
                                .each(earthquakes, LargestEarthquakes::beat))
                    .outro("The Five Largest Earthquakes", card -> card.subtitle("Since 1900")))
        .build();
  }

  private static void beat(ScriptBuilder script, Earthquake quake) {
    script
        .view(quake.lat(), quake.lon(), 4.2)
        .label(quake.entity(), quake.place() + " — magnitude " + quake.magnitude())
        .say(
            "%s, %s, on %s: magnitude %s."
                .formatted(quake.place(), quake.country(), quake.day(), quake.magnitude()));
  }

  private static List<Earthquake> table() {
    String table;
    try {
      table =
          Resources.toString(
              Resources.getResource(LargestEarthquakes.class, "earthquakes.tsv"),
              StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Splitter.on('\n')
        .omitEmptyStrings()
        .splitToStream(table)
        .skip(1)
        .map(Earthquake::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** A row of the table. */
  private record Earthquake(
      String slug,
      String place,
      String country,
      String magnitude,
      LocalDate date,
      double lat,
      double lon) {

    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static Earthquake of(String row) {
      List<String> cells = Splitter.on('\t').splitToList(row);
      return new Earthquake(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.get(3),
          LocalDate.parse(cells.get(4)),
          Double.parseDouble(cells.get(5)),
          Double.parseDouble(cells.get(6)));
    }

    Entity entity() {
      return site(slug, place).at(lat, lon);
    }

    String day() {
      return DAY.format(date);
    }
  }
}
