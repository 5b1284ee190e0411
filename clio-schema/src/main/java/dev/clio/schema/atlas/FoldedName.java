package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Names made alike, so that different ways to write them meet. */
final class FoldedName {

  /** Words that every kind of name has or leaves out without becoming another name. */
  private static final Set<String> ARTICLES = ImmutableSet.of("the", "of");

  /** The same by kind of place. */
  private static final ImmutableSetMultimap<String, String> FILLERS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("country", "country", "republic", "state", "kingdom", "federation", "islands")
          .putAll(
              "region",
              ImmutableSet.of(
                  "oblast",
                  "krai",
                  "kray",
                  "okrug",
                  "autonomous",
                  "province",
                  "state",
                  "region",
                  "republic",
                  "governorate",
                  "prefecture",
                  "district",
                  "county",
                  "department",
                  "territory",
                  "city",
                  "special",
                  "administrative",
                  "municipality",
                  "voivodeship",
                  "canton",
                  "emirate",
                  "peninsula",
                  "strip"))
          .putAll("city", "city", "municipality")
          .putAll("sea", "sea", "bay", "gulf", "ocean", "lake", "strait", "channel")
          .putAll("ocean", "ocean", "sea")
          .putAll("gulf", "gulf", "bay", "sea")
          .putAll("strait", "strait", "straits", "channel", "passage", "canal")
          .putAll("river", "river")
          .putAll("lake", "lake", "sea", "reservoir")
          .putAll("island", "island", "islands", "isle", "isles", "archipelago")
          .putAll("shoal", "shoal", "reef", "bank")
          .putAll("mountain", "mountain", "mountains", "mount", "mt", "range")
          .putAll("desert", "desert")
          .build();

  private static final Set<String> ALL_FILLERS =
      ImmutableSet.<String>builder().addAll(ARTICLES).addAll(FILLERS.values()).build();

  private FoldedName() {}

  /**
   * Returns a name as a slug: lower case, without diacritics and apostrophes, words joined by
   * underscores.
   */
  static String slug(String name) {
    String bare = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder(name.length());
    boolean gap = false;
    for (char c : bare.toLowerCase(Locale.ROOT).toCharArray()) {
      String plain = plain(c);
      if (!plain.isEmpty()) {
        if (gap && slug.length() > 0) {
          slug.append('_');
        }
        gap = false;
        slug.append(plain);
      } else if (!isDropped(c)) {
        gap = true;
      }
    }
    return slug.toString();
  }

  /** Returns a slug without the fillers of a kind of place; the whole slug if nothing is left. */
  static String core(String slug, String kind) {
    Set<String> fillers = FILLERS.get(kind.equals("area") ? "region" : kind);
    return without(slug, word -> ARTICLES.contains(word) || fillers.contains(word));
  }

  /** Returns the words of a slug that are no fillers of any kind. */
  static Set<String> words(String slug) {
    return ImmutableSet.copyOf(without(slug, ALL_FILLERS::contains).split("_", -1));
  }

  private static String without(String slug, Predicate<String> isFiller) {
    StringBuilder core = new StringBuilder(slug.length());
    int start = 0;
    while (start <= slug.length()) {
      int end = slug.indexOf('_', start);
      end = end < 0 ? slug.length() : end;
      String word = slug.substring(start, end);
      if (!word.isEmpty() && !isFiller.test(word)) {
        core.append(core.length() == 0 ? "" : "_").append(word);
      }
      start = end + 1;
    }
    return core.length() == 0 ? slug : core.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String plain(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return String.valueOf(c);
    }
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ı' -> "i";
      case 'ə' -> "a";
      case 'ħ' -> "h";
      default -> "";
    };
  }

  /** Returns whether a character leaves no gap: an apostrophe, a full stop or a combining mark. */
  private static boolean isDropped(char c) {
    return "'’‘`´ʻʼʾʿ′.".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
