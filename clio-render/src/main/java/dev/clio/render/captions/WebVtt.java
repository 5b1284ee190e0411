package dev.clio.render.captions;

import java.util.List;
import java.util.Locale;

/**
 * The writing of WebVTT files. After the W3C's <i>WebVTT: The Web Video Text Tracks Format</i>
 * (2019).
 */
public final class WebVtt {

  private WebVtt() {}

  /**
   * Returns a file with the given cues.
   *
   * @param cues what is shown, in order
   * @return the file's text; letters that are markup there are escaped
   */
  public static String of(List<CaptionCue> cues) {
    StringBuilder file = new StringBuilder("WEBVTT\n");
    for (CaptionCue cue : cues) {
      file.append('\n')
          .append(time(cue.start(), '.'))
          .append(" --> ")
          .append(time(cue.end(), '.'))
          .append('\n');
      for (String line : cue.lines()) {
        file.append(escape(line)).append('\n');
      }
    }
    return file.toString();
  }

  /** Returns a time as hours, minutes, seconds and, after the point, milliseconds. */
  static String time(long millis, char point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        point,
        millis % 1000);
  }

  private static String escape(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
