package dev.clio.schema.frontmatter;

import com.google.common.primitives.ImmutableIntArray;
import dev.clio.schema.text.Span;

/** Where the characters of front matter stand in the whole text. Immutable and thread-safe. */
final class YamlPlaces {

  private final int start;
  private final ImmutableIntArray pairs;
  private final ImmutableIntArray refused;

  /**
   * Finds the surrogate pairs of front matter, because YAML's reader counts code points.
   *
   * @param yaml the front matter
   * @param start where it begins in the whole text
   * @param refused where it holds characters that no text may hold, in ascending order
   */
  YamlPlaces(String yaml, int start, ImmutableIntArray refused) {
    this.start = start;
    this.refused = refused;
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    int codePoints = 0;
    for (int i = 0; i < yaml.length(); i++) {
      boolean pair =
          Character.isHighSurrogate(yaml.charAt(i))
              && i + 1 < yaml.length()
              && Character.isLowSurrogate(yaml.charAt(i + 1));
      if (pair) {
        found.add(codePoints);
        i++;
      }
      codePoints++;
    }
    this.pairs = found.build();
  }

  /** Returns where the front matter begins in the whole text. */
  int start() {
    return start;
  }

  /** Returns the offset in the front matter of a code point. */
  int index(int codePoint) {
    return codePoint + count(pairs, codePoint);
  }

  /** Returns the offset in the whole text of an offset in the front matter. */
  int offset(int index) {
    return start + index;
  }

  /** Returns the span in the whole text of a stretch of the front matter. */
  Span span(int from, int to) {
    return new Span(start + from, start + Math.max(from, to));
  }

  /** Returns whether a stretch of the front matter holds a character that no text may hold. */
  boolean isRefused(int from, int to) {
    return count(refused, to) > count(refused, from);
  }

  /** Returns how many of the numbers are less than a bound. */
  private static int count(ImmutableIntArray ascending, int bound) {
    int low = 0;
    int high = ascending.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending.get(middle) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
