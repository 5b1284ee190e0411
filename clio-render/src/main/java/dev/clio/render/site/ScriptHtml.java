package dev.clio.render.site;

import dev.clio.core.model.Comment;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.render.html.Html;
import dev.clio.render.html.Times;
import dev.clio.schema.print.Printer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script as it is read: narration as running text with its times, directives apart from it. It is
 * cut into the cues of a timeline, and those that a player marks are of the class {@code beat}.
 */
final class ScriptHtml {

  private static final Pattern COLOR = Pattern.compile("\"(#[0-9a-f]{6})\"");

  private final Printer printer;
  private final List<Element> elements;
  private final Timeline timeline;
  private final Set<Integer> beats;
  private final Map<Long, String> shown;
  private final String english;
  private final Html html = new Html();

  /**
   * Prepares a script.
   *
   * @param printer what directives are printed with
   * @param elements the script
   * @param timeline its timeline
   * @param beats the indexes of the cues that a player marks
   * @param shown what the map shows in words, by the start of the cue in milliseconds
   * @param english says that words are ours
   */
  ScriptHtml(
      Printer printer,
      List<Element> elements,
      Timeline timeline,
      List<Integer> beats,
      Map<Long, String> shown,
      String english) {
    this.printer = printer;
    this.elements = elements;
    this.timeline = timeline;
    this.beats = new HashSet<>(beats);
    this.shown = shown;
    this.english = english;
  }

  Html write() {
    Map<Integer, Integer> cueOf = new HashMap<>();
    for (int i = 0; i < timeline.cues().size(); i++) {
      for (int element : timeline.cues().get(i).elements()) {
        cueOf.put(element, i);
      }
    }
    html.markup("<ol class=\"beats script\">\n");
    int next = 0;
    for (int i = 0; i < timeline.cues().size(); i++) {
      int end = next;
      while (end < elements.size() && cueOf.getOrDefault(end, i) <= i) {
        end++;
      }
      // A comment belongs to what comes after it.
      while (i + 1 < timeline.cues().size()
          && end > next
          && elements.get(end - 1) instanceof Comment) {
        end--;
      }
      cue(i, next, end);
      next = end;
    }
    return html.markup("</ol>\n");
  }

  private void cue(int index, int from, int to) {
    Cue cue = timeline.cues().get(index);
    boolean marked = beats.contains(index);
    html.markup(marked ? "<li class=\"beat\">" : "<li class=\"still\">");
    boolean open = false;
    if (marked && cue.narration().isEmpty()) {
      time(cue);
    }
    for (Element element : elements.subList(from, to)) {
      boolean apart = !(element instanceof Narration);
      if (apart != open) {
        html.markup(apart ? "<ul class=\"apart\" dir=\"ltr\">" : "</ul>\n");
        open = apart;
      }
      if (element instanceof Narration narration) {
        time(cue);
        html.markup("<p class=\"said\" dir=\"auto\">").text(narration.text()).markup("</p>");
      } else if (element instanceof Comment) {
        html.markup("<li><code class=\"comment\">").text(printer.print(element)).markup("</code>");
      } else {
        html.markup("<li><code>");
        directive(printer.print(element));
        html.markup("</code>");
      }
      html.markup(apart ? "</li>" : "");
    }
    html.markup(open ? "</ul>\n" : "");
    String told = shown.get(cue.start());
    if (told != null) {
      html.markup("<p class=\"shown\"" + english + ">").text(told).markup("</p>");
    }
    html.markup("</li>\n");
  }

  private void time(Cue cue) {
    html.markup("<a class=\"at\" href=\"#t=")
        .markup(seconds(cue.start()))
        .markup("\">" + Times.clock(cue.start()) + "</a>");
  }

  private static String seconds(long millis) {
    return millis % 1000 == 0
        ? Long.toString(millis / 1000)
        : String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
  }

  /** Writes a directive with its name and a patch of each colour. */
  private void directive(String text) {
    int name = text.indexOf(' ');
    if (name < 0) {
      name = text.length() - 1;
    }
    html.markup("<b>").text(text.substring(0, name)).markup("</b>");
    Matcher color = COLOR.matcher(text);
    int at = name;
    while (color.find(at)) {
      html.text(text.substring(at, color.start()))
          .markup("<svg class=\"patch\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">")
          .markup("<rect width=\"10\" height=\"10\" fill=\"")
          .text(color.group(1))
          .markup("\"/></svg>");
      html.text(color.group());
      at = color.end();
    }
    html.text(text.substring(at));
  }
}
