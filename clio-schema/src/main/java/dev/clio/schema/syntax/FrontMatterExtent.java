package dev.clio.schema.syntax;

import dev.clio.schema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How far the front matter at the beginning of a text goes.
 *
 * @param whole all of it, with its lines of hyphens
 * @param yaml what stands between them
 * @param closed whether it has its closing line
 */
record FrontMatterExtent(Span whole, Span yaml, boolean closed) {

  /** Returns the extent of the front matter that begins at an offset, or null if none does. */
  static @Nullable FrontMatterExtent at(Characters characters, int start) {
    int first = characters.ruleEnd(start);
    if (first < 0) {
      return null;
    }
    int yaml = characters.has(first) ? characters.afterBreak(first) : first;
    int line = yaml;
    while (characters.has(line)) {
      int rule = characters.ruleEnd(line);
      if (rule >= 0) {
        return new FrontMatterExtent(new Span(start, rule), new Span(yaml, line), true);
      }
      if (characters.at(line) == '[' && characters.startAt(line) >= 0) {
        break;
      }
      int end = characters.lineEnd(line);
      line = characters.has(end) ? characters.afterBreak(end) : end;
    }
    return new FrontMatterExtent(new Span(start, line), new Span(yaml, line), false);
  }
}
