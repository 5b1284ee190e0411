package dev.clio.render.captions;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Words that are shown at once while they are said.
 *
 * @param start when they appear, in milliseconds
 * @param end when they go, in milliseconds, exclusive
 * @param lines what is shown, a line each: of captions one or two, broken where the sense allows it
 */
public record CaptionCue(long start, long end, List<String> lines) {

  /**
   * Checks the times and copies the lines.
   *
   * @param start when they appear, in milliseconds
   * @param end when they go, in milliseconds, exclusive
   * @param lines what is shown, a line each: of captions one or two, broken where the sense allows
   *     it
   */
  public CaptionCue {
    Preconditions.checkArgument(
        start >= 0 && end > start, "end: expected after start (%s), but was %s", start, end);
    Preconditions.checkArgument(!lines.isEmpty(), "lines: expected at least one");
    lines = ImmutableList.copyOf(lines);
  }

  /**
   * Returns all of it in one line, as it would be broken anew in another width.
   *
   * @return the lines, joined by spaces, but where the script has none
   */
  public String text() {
    StringBuilder text = new StringBuilder(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      boolean glued =
          Phrases.isUnspaced(text.codePointBefore(text.length()))
              && Phrases.isUnspaced(line.codePointAt(0));
      text.append(glued ? "" : " ").append(line);
    }
    return text.toString();
  }
}
