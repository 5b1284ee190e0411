package dev.clio.schema.frontmatter;

import dev.clio.core.model.Episode;
import dev.clio.core.value.Slug;
import java.util.List;
import java.util.Optional;

/** Prints the head of an episode as YAML front matter. */
public final class HeadPrinter {

  private static final String LINE = "---\n";

  /** What a key that is not required has, where it is not said otherwise. */
  private static final Episode DEFAULTS = Episode.builder().id(Slug.of("x")).title("x").build();

  private HeadPrinter() {}

  /**
   * Returns the front matter of an episode: its keys in canonical order between two lines of three
   * hyphens, with LF at the end of each line.
   *
   * @param episode the episode
   * @return the front matter, without the script
   */
  public static String print(Episode episode) {
    StringBuilder yaml = new StringBuilder(LINE);
    for (HeadShape.Key<Episode, Episode.Builder> key : HeadShape.EPISODE.keys()) {
      if (key instanceof HeadShape.Key.One<Episode, Episode.Builder, ?> one) {
        Optional<Object> data = one.data(episode);
        if (one.isRequired() || !data.equals(one.data(DEFAULTS))) {
          data.ifPresent(value -> line(yaml, "", one.name(), value));
        }
      } else if (key instanceof HeadShape.Key.Many<Episode, Episode.Builder, ?> many) {
        list(yaml, many, episode);
      }
    }
    return yaml.append(LINE).toString();
  }

  private static <I> void list(
      StringBuilder yaml, HeadShape.Key.Many<Episode, Episode.Builder, I> key, Episode episode) {
    List<I> items = key.getter().apply(episode);
    if (items.isEmpty()) {
      return;
    }
    yaml.append(key.name()).append(":\n");
    for (I item : items) {
      item(yaml, key.items(), item);
    }
  }

  private static <I, B> void item(StringBuilder yaml, HeadShape<I, B> shape, I item) {
    String indent = "  - ";
    for (HeadShape.Key<I, B> key : shape.keys()) {
      if (key instanceof HeadShape.Key.One<I, B, ?> one) {
        Optional<Object> data = one.data(item);
        if (data.isPresent()) {
          line(yaml, indent, one.name(), data.get());
          indent = "    ";
        }
      }
    }
  }

  private static void line(StringBuilder yaml, String indent, String key, Object data) {
    yaml.append(indent)
        .append(key)
        .append(": ")
        .append(data instanceof String text ? Scalars.print(text) : data.toString())
        .append('\n');
  }
}
