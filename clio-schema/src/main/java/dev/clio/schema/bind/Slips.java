package dev.clio.schema.bind;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.clio.schema.diagnostic.Nearest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds the name that was meant by one that is not known, and says how sure that is. */
public final class Slips {

  /** Other words for the same thing, by what they are folded to; none is a name of its own. */
  private static final Map<String, String> SAME =
      ImmutableMap.<String, String>builder()
          .put("lng", "lon")
          .put("long", "lon")
          .put("longitude", "lon")
          .put("latitude", "lat")
          .put("colour", "color")
          .put("zoomlevel", "zoom")
          .put("maximumzoom", "maxzoom")
          .put("transparency", "opacity")
          .put("alpha", "opacity")
          .put("caption", "label")
          .put("heading", "title")
          .put("center", "centre")
          .build();

  private Slips() {}

  /**
   * A name that was meant.
   *
   * @param name the name
   * @param isSure whether it is the same word in another spelling
   */
  public record Meant(String name, boolean isSure) {}

  /**
   * Returns the known name that was meant.
   *
   * @param written the name as it was written
   * @param known the names it could have been
   * @return the same word in other letters, with other marks between or in another spelling; else
   *     the nearest; empty if there is none
   */
  public static Optional<Meant> of(String written, Collection<String> known) {
    String folded = fold(written);
    String same = SAME.getOrDefault(folded, folded);
    for (String each : known) {
      String name = fold(each);
      if (name.equals(folded) || name.equals(same)) {
        return Optional.of(new Meant(each, !isLoose(folded, name)));
      }
    }
    return Nearest.of(written, known).map(name -> new Meant(name, false));
  }

  /** Returns whether two words are not quite the same, although one is often used for the other. */
  private static boolean isLoose(String folded, String name) {
    return !folded.equals(name)
        && !(name.equals("lon") || name.equals("lat") || name.equals("color"));
  }

  /** Returns a name in lower case, without marks between its words; dots stay. */
  private static String fold(String name) {
    if (name.length() > 128) {
      return name;
    }
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-') {
        folded.append(Ascii.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
