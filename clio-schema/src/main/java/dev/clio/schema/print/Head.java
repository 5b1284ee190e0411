package dev.clio.schema.print;

import com.google.common.base.Ascii;
import dev.clio.core.model.Episode;

/** The front matter of an episode. */
final class Head {

  private Head() {}

  static String print(Episode episode) {
    StringBuilder out = new StringBuilder("---\nid: ").append(episode.id().text());
    out.append("\ntitle: ");
    Escapes.quote(episode.title(), out);
    if (!episode.summary().isEmpty()) {
      out.append("\nsummary: ");
      Escapes.quote(episode.summary(), out);
    }
    return out.append("\nstatus: ")
        .append(Ascii.toLowerCase(episode.status().name()))
        .append("\n---\n")
        .toString();
  }
}
