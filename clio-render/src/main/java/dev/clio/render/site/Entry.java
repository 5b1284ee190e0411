package dev.clio.render.site;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Source;
import dev.clio.core.model.Status;
import dev.clio.core.stage.Place;
import dev.clio.core.value.Slug;
import dev.clio.render.html.Html;
import dev.clio.render.html.Language;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the index knows of an episode.
 *
 * @param id its id, which names its files
 * @param title its title
 * @param summary its summary, which may be empty
 * @param language the language of its texts
 * @param status how far it has come
 * @param origin who wrote it
 * @param sources how many sources it has
 * @param terms what it is found by, apart from title and summary: places and sources
 * @param bytes the size of its picture for sharing
 */
record Entry(
    Slug id,
    String title,
    String summary,
    Language language,
    Status status,
    Origin origin,
    int sources,
    List<String> terms,
    int bytes) {

  /** The folder that episodes lie in. */
  static final String FOLDER = "episodes/";

  Entry {
    terms = ImmutableList.copyOf(terms);
  }

  static Entry of(ValidatedEpisode valid, int bytes) {
    Episode episode = valid.episode();
    Stream<String> places = valid.places().values().stream().map(Entry::name);
    Stream<String> sources =
        episode.sources().stream()
            .flatMap((Source source) -> Stream.of(source.title(), source.publisher()));
    return new Entry(
        episode.id(),
        episode.title(),
        episode.summary(),
        Language.of(episode.language()),
        episode.status(),
        episode.origin(),
        episode.sources().size(),
        Stream.concat(places, sources).distinct().toList(),
        bytes);
  }

  private static String name(Place place) {
    return place.entity().name();
  }

  /** Returns the name of one of its files, without the folder. */
  String file(String extension) {
    return id.text() + extension;
  }

  /** Returns where one of its files lies in the site. */
  String path(String extension) {
    return FOLDER + file(extension);
  }

  /** Returns the status as it is read, and as the filter has it. */
  String statusWord() {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the origin as it is read, and as the filter has it. */
  String originWord() {
    return switch (origin) {
      case AUTHORED -> "Authored";
      case GENERATED -> "Generated";
    };
  }

  /** Writes status, origin and number of sources. */
  void chips(Html html) {
    String count = sources == 0 ? "no sources" : sources == 1 ? "1 source" : sources + " sources";
    html.markup("<ul class=\"chips\"" + language.english() + "><li class=\"chip")
        .markup(status == Status.DRAFT ? "" : " done")
        .markup("\">" + statusWord() + "</li><li class=\"chip\">" + originWord())
        .markup("</li><li class=\"chip\">" + count + "</li></ul>\n");
  }
}
