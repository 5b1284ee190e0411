package dev.clio.schema.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the lines of a text begin, found when it is first asked for. Thread-safe. */
final class LineStarts {

  private final String text;
  private volatile int @Nullable [] offsets;

  LineStarts(String text) {
    this.text = text;
  }

  int[] offsets() {
    int @Nullable [] known = offsets;
    if (known == null) {
      known = find(text);
      offsets = known;
    }
    return known;
  }

  private static int[] find(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
