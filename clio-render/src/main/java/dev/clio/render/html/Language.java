package dev.clio.render.html;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a page's content. Our own words in it are English, whatever the episode's are.
 *
 * @param tag a BCP 47 tag
 */
public record Language(String tag) {

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      ImmutableSet.of(
          "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      ImmutableSet.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "pnb", "ps", "sd", "syr", "ug",
          "ur", "yi");

  /**
   * Returns the language of an episode.
   *
   * @param tag what the episode says of it
   * @return that, or English
   */
  public static Language of(Optional<String> tag) {
    return new Language(tag.orElse("en"));
  }

  /**
   * Returns whether it is written from right to left.
   *
   * @return what its script says, or else the script that it is mostly written in
   */
  public boolean isRightToLeft() {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
  }

  /**
   * Returns how an element says that its words are ours.
   *
   * @return an attribute with a space before it; empty where all is English
   */
  public String english() {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.equals("en") || lower.startsWith("en-")
        ? ""
        : isRightToLeft() ? " lang=\"en\" dir=\"ltr\"" : " lang=\"en\"";
  }
}
