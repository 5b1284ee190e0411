package dev.clio.schema.json;

import dev.clio.core.model.Names;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.List;

/** Says what makes a text no JSON, and how that is mended where it is a slip of the pen. */
final class JsonSlips {

  private static final String SPACE = " \t\r\n";
  private static final String NOT_JSON = "not JSON: ";

  private final String text;
  private final int at;
  private final String closers;
  private final String words;

  /** The last character before the place that is no white space, or one before the text. */
  private final int before;

  private JsonSlips(String text, int at, String closers, String words) {
    this.text = text;
    this.at = at;
    this.closers = closers;
    this.words = words;
    int i = at - 1;
    while (i >= 0 && SPACE.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    this.before = i;
  }

  /**
   * Returns what is said of a text that is no JSON.
   *
   * @param text the text
   * @param at where reading stopped
   * @param closers the brackets that would close all that is open, the innermost first
   * @param words what the engine says of it
   * @return the diagnostic
   */
  static Diagnostic of(String text, int at, String closers, String words) {
    return new JsonSlips(text, at, closers, words).diagnostic();
  }

  private Diagnostic diagnostic() {
    if (at >= text.length()) {
      return atEnd();
    }
    char c = text.charAt(at);
    if (is(before, ',') && closers.startsWith(String.valueOf(c))) {
      return say(
          new Span(before, before + 1),
          "a comma after the last entry; JSON has commas only between two",
          Repair.of("remove the comma", true, new Edit(new Span(before, before + 1), "")));
    }
    if (words.contains("was expecting comma") && startsValue(c)) {
      return say(
          new Span(at, at + 1),
          "expected a comma between two entries, but there is none",
          Repair.of("put a comma between them", false, new Edit(Span.at(before + 1), ",")));
    }
    if (c == '\'' || c == '\u2018' || c == '\u201c') {
      return otherQuotes(c);
    }
    int end = nameEnd();
    if (words.contains("start property name") && end > at) {
      return say(
          new Span(at, end),
          "a key without quotes",
          new Repair(
              "write it in quotes",
              false,
              List.of(new Edit(Span.at(at), "\""), new Edit(Span.at(end), "\""))));
    }
    return say(new Span(at, at + 1), wording());
  }

  private Diagnostic atEnd() {
    Span end = Span.at(text.length());
    if (closers.isEmpty() || words.contains("closing quote")) {
      return say(end, wording());
    }
    String message = "it ends too early; expected " + closers + " to close what is open";
    return ":,".indexOf(text.charAt(before)) >= 0
        ? say(end, message)
        : say(
            end,
            message,
            Repair.of(
                "put " + closers + " after it", false, new Edit(Span.at(before + 1), closers)));
  }

  private Diagnostic otherQuotes(char open) {
    char close = open == '\'' ? '\'' : open == '\u2018' ? '\u2019' : '\u201d';
    String message = "a text in other quotes than straight double ones";
    int end = at + 1;
    while (end < text.length() && "\r\n\"\\".indexOf(text.charAt(end)) < 0 && !is(end, close)) {
      end++;
    }
    if (!is(end, close)) {
      return say(new Span(at, at + 1), message);
    }
    return say(
        new Span(at, end + 1),
        message,
        new Repair(
            "write straight quotes",
            false,
            List.of(new Edit(new Span(at, at + 1), "\""), new Edit(new Span(end, end + 1), "\""))));
  }

  private boolean is(int offset, char c) {
    return offset >= 0 && offset < text.length() && text.charAt(offset) == c;
  }

  private static boolean startsValue(char c) {
    return c == '"' || c == '{' || c == '[' || c == '-' || Names.isPart(c);
  }

  /** Returns where a word ends that begins there and has a colon after it; else where it begins. */
  private int nameEnd() {
    int end = at;
    while (end < text.length() && Names.isPart(text.charAt(end))) {
      end++;
    }
    int colon = end;
    while (colon < text.length() && SPACE.indexOf(text.charAt(colon)) >= 0) {
      colon++;
    }
    return is(colon, ':') ? end : at;
  }

  private static Diagnostic say(Span span, String message, Repair... repairs) {
    return Diagnostic.of(Code.BAD_JSON, span, NOT_JSON + message, repairs);
  }

  /** Returns the engine's words without where it stopped, which the span says. */
  private String wording() {
    String first = words.lines().findFirst().orElse("");
    int origin = first.indexOf(" (for ");
    String cut = origin < 0 ? first : first.substring(0, origin);
    int marker = cut.indexOf(" (start marker");
    return marker < 0 ? cut : cut.substring(0, marker);
  }
}
