package dev.clio.render.html;

import java.util.Locale;

/** Times as they are read. */
public final class Times {

  private Times() {}

  /**
   * Returns a time as players show it.
   *
   * @param millis 0 or more
   * @return for example {@code 0:19} or {@code 1:02:03}
   */
  public static String clock(long millis) {
    long seconds = millis / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
