package dev.clio.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.Iterator;

/**
 * The form of a language tag (RFC 5646, section 2.1), not whether its subtags exist. It is read
 * subtag by subtag, as a pattern would overflow the stack on a long one.
 */
final class LanguageTag {

  private final Iterator<String> rest;
  private String subtag = "";
  private boolean ended;

  private LanguageTag(String tag) {
    this.rest = Splitter.on('-').split(Ascii.toLowerCase(tag)).iterator();
    next();
  }

  static boolean isWellFormed(String tag) {
    LanguageTag reader = new LanguageTag(tag);
    return reader.language() && reader.extensions() && reader.atEnd();
  }

  /** Takes the language, script, region and variants, all of which may be missing before an x. */
  private boolean language() {
    if (subtag.equals("x")) {
      return true;
    }
    if (!isLetters(2, 8)) {
      return false;
    }
    boolean mayBeExtended = subtag.length() <= 3;
    next();
    for (int i = 0; i < 3 && mayBeExtended && isLetters(3, 3); i++) {
      next();
    }
    if (isLetters(4, 4)) {
      next();
    }
    if (isLetters(2, 2) || (subtag.length() == 3 && isDigit(subtag.charAt(0)) && isNumber())) {
      next();
    }
    while (isPart(5, 8) || (isPart(4, 4) && isDigit(subtag.charAt(0)))) {
      next();
    }
    return true;
  }

  /** Takes what follows a single letter or digit; after an x, everything. */
  private boolean extensions() {
    while (isPart(1, 1)) {
      boolean last = subtag.equals("x");
      int least = last ? 1 : 2;
      next();
      if (!isPart(least, 8)) {
        return false;
      }
      while (isPart(least, 8)) {
        next();
      }
    }
    return true;
  }

  private boolean atEnd() {
    return ended;
  }

  private void next() {
    ended = !rest.hasNext();
    subtag = ended ? "" : rest.next();
  }

  private boolean isNumber() {
    return subtag.chars().allMatch(c -> isDigit((char) c));
  }

  private boolean isLetters(int min, int max) {
    return isPart(min, max) && subtag.chars().noneMatch(c -> isDigit((char) c));
  }

  private boolean isPart(int min, int max) {
    return subtag.length() >= min
        && subtag.length() <= max
        && subtag.chars().allMatch(c -> isDigit((char) c) || (c >= 'a' && c <= 'z'));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
