package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names made alike, so that different ways to write them meet. */
final class FoldedName {

  /** Words that names have or leave out without becoming another name. */
  private static final Set<String> FILLERS =
      ImmutableSet.of(
          "the",
          "of",
          "and",
          "de",
          "la",
          "du",
          "el",
          "al",
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
          "country",
          "special",
          "administrative",
          "municipality",
          "sea",
          "ocean",
          "gulf",
          "bay",
          "strait",
          "straits",
          "channel",
          "lake",
          "river",
          "desert",
          "island",
          "islands",
          "isle",
          "isles",
          "mountain",
          "mountains",
          "range",
          "peninsula");

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

  /** Returns a slug without filler words; the whole slug if nothing else is left. */
  static String core(String slug) {
    StringBuilder core = new StringBuilder(slug.length());
    int start = 0;
    while (start <= slug.length()) {
      int end = slug.indexOf('_', start);
      end = end < 0 ? slug.length() : end;
      String word = slug.substring(start, end);
      if (!word.isEmpty() && !FILLERS.contains(word)) {
        core.append(core.length() == 0 ? "" : "_").append(word);
      }
      start = end + 1;
    }
    return core.length() == 0 ? slug : core.toString();
  }

  /** Returns the words of a slug that are no fillers. */
  static Set<String> words(String slug) {
    return ImmutableSet.copyOf(core(slug).split("_", -1));
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
