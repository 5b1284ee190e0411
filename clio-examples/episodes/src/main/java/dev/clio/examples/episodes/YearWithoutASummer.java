package dev.clio.examples.episodes;

import static dev.clio.dsl.Entities.country;
import static dev.clio.dsl.Entities.entity;
import static dev.clio.dsl.Entities.region;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Status;
import dev.clio.core.value.Entity;
import dev.clio.dsl.Episodes;

/** An episode written in Java: what the eruption of Tambora in 1815 did to the year after. */
public final class YearWithoutASummer {

  private static final Entity INDONESIA = country("indonesia", "Indonesia").at(-2.0, 118.0);
  private static final Entity TAMBORA = entity("mountain", "tambora", "Tambora").at(-8.25, 118.0);
  private static final Entity NEW_ENGLAND = region("new_england", "New England").at(43.9, -71.6);
  private static final Entity WESTERN_EUROPE =
      region("western_europe", "Western Europe").at(47.5, 5.5);

  private YearWithoutASummer() {}

  /**
   * Returns the episode.
   *
   * @return the episode, not yet validated
   */
  public static Episode episode() {
    return Episodes.episode("year_without_a_summer")
        .title("The Year Without a Summer")
        .summary("A mountain in Indonesia lost its top, and snow fell in New England in June.")
        .status(Status.EXPORTED)
        .language("en")
        .source(
            s ->
                s.id("britannica_tambora")
                    .title("Mount Tambora")
                    .publisher("Encyclopaedia Britannica")
                    .score(92)
                    .url("https://www.britannica.com/place/Mount-Tambora"))
        .source(
            s ->
                s.id("ucar_tambora")
                    .title("Mount Tambora and the Year Without a Summer")
                    .publisher("UCAR Center for Science Education")
                    .score(93)
                    .url(
                        "https://scied.ucar.edu/learning-zone/how-climate-works/mount-tambora-and-year-without-summer"))
        .script(
            s ->
                s.intro(
                        "The Year Without a Summer",
                        card -> card.eyebrow("Clio Short").subtitle("Tambora, 1815 and 1816"))
                    .view(-3.0, 117.0, 4.6)
                    .propose(INDONESIA, TAMBORA, NEW_ENGLAND, WESTERN_EUROPE)
                    .highlight(INDONESIA, "#5b8c5a")
                    .highlight(TAMBORA, "#b3382c")
                    .label(TAMBORA, "Tambora — on the island of Sumbawa")
                    .citing(
                        "britannica_tambora",
                        c ->
                            c.say(
                                    """
                                    In April 1815 Tambora blew off its own top. The mountain had
                                    stood some 4,300 metres high; what is left measures 2,851.
                                    """)
                                .say(
                                    """
                                    At least 10,000 islanders died at once. Some 80,000 more
                                    perished of hunger and disease, for nothing would grow.
                                    """))
                    .chapter("A Veil Over Half the World", card -> card.eyebrow("1816"))
                    .view(38.0, -30.0, 2.6)
                    .highlight(NEW_ENGLAND, "#2f6f8f")
                    .highlight(WESTERN_EUROPE, "#2f6f8f")
                    .citing(
                        "britannica_tambora",
                        c ->
                            c.say(
                                """
                                What the mountain threw into the air dimmed the sun. The next year
                                parts of western Europe and of eastern North America had snow and
                                killing frost in June, July and August.
                                """))
                    .endChapter()
                    .view(43.0, -72.0, 5.2)
                    .label(NEW_ENGLAND, "New England — snow in June")
                    .citing(
                        "ucar_tambora",
                        c ->
                            c.say(
                                """
                                In New England snow fell in June. Harvests failed on both sides of
                                the Atlantic, and the year kept its name: the one without a summer.
                                """))
                    .outro(
                        "The Year Without a Summer",
                        card -> card.subtitle("One mountain, two hemispheres")))
        .build();
  }
}
