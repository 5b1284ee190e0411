package dev.clio.render.video;

import dev.clio.render.captions.Captions;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Captions in a track of a video.
 *
 * @param captions what is said
 * @param language the language it is said in, as a BCP 47 tag, if it is known
 */
record CaptionTrack(Captions captions, Optional<String> language) {

  /** Returns the language as ISO 639-2 has it, which is what video files know. */
  String code() {
    try {
      String code = Locale.forLanguageTag(language.orElse("und")).getISO3Language();
      return code.isEmpty() ? "und" : code;
    } catch (MissingResourceException e) {
      return "und";
    }
  }
}
