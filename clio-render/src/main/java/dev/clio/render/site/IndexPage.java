package dev.clio.render.site;

import dev.clio.render.html.Html;
import dev.clio.render.html.Icons;
import dev.clio.render.html.Language;
import dev.clio.render.html.Resources;
import dev.clio.render.html.Shell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The index of all episodes. Search and filters run in the page; without scripts all are shown. */
final class IndexPage {

  private static final String SCRIPT = Resources.script(IndexPage.class, "index.js");
  private static final Language ENGLISH = Language.of(Optional.empty());

  private final List<Entry> entries;
  private final SiteOptions options;

  IndexPage(List<Entry> entries, SiteOptions options) {
    this.entries = entries;
    this.options = options;
  }

  String write() {
    Frames frames = new Frames(options);
    Shell shell =
        new Shell(ENGLISH, "Episodes · " + options.title(), frames.indexStyle(), SCRIPT)
            .withPicturesBeside();
    frames.share(shell, "index.html", options.title(), options.description(), "website");
    entries.stream()
        .findFirst()
        .ifPresent(
            first ->
                frames.sharePicture(shell, first.path(".share.png"), "A map of " + first.title()));
    Html html = frames.begin("");
    html.markup("<main class=\"room\">\n<h1>Episodes</h1>\n");
    controls(html);
    html.markup("<ul class=\"cards\" id=\"cards\">\n");
    for (Entry entry : entries) {
      card(html, entry);
    }
    html.markup("</ul>\n<p class=\"none\" id=\"none\" hidden>No episode fits. ")
        .markup("<button type=\"button\" id=\"all\">Show all</button></p>\n</main>\n");
    frames.end(html);
    return shell.around(html);
  }

  private void controls(Html html) {
    html.markup("<div class=\"controls\" role=\"search\">\n<div class=\"find\">" + Icons.SEARCH)
        .markup("<input type=\"search\" id=\"find\" autocomplete=\"off\" spellcheck=\"false\"")
        .markup(" aria-label=\"Search titles, places, sources\" aria-keyshortcuts=\"/\"")
        .markup(" placeholder=\"Search titles, places, sources\"></div>\n");
    filter(html, "status", "Status", Entry::statusWord);
    filter(html, "origin", "Origin", Entry::originWord);
    html.markup("</div>\n<p class=\"count\" id=\"count\" role=\"status\">")
        .markup(entries.size() == 1 ? "1 episode" : entries.size() + " episodes")
        .markup("</p>\n");
  }

  private void filter(Html html, String id, String name, Function<Entry, String> word) {
    html.markup(
            "<div class=\"choice\"><select id=\""
                + id
                + "\" aria-label=\""
                + name
                + "\" autocomplete=\"off\">")
        .markup("<option value=\"\">" + name + ": all</option>");
    entries.stream()
        .map(word)
        .distinct()
        .sorted()
        .forEach(
            value ->
                html.markup("<option value=\"" + value + "\">" + name + ": " + value)
                    .markup("</option>"));
    html.markup("</select></div>\n");
  }

  private static void card(Html html, Entry entry) {
    html.markup("<li class=\"card\" data-status=\"" + entry.statusWord() + "\" data-origin=\"")
        .markup(entry.originWord() + "\" data-terms=\"")
        .text(String.join(" · ", entry.terms()))
        .markup("\" lang=\"")
        .text(entry.language().tag())
        .markup(entry.language().isRightToLeft() ? "\" dir=\"rtl\">" : "\">")
        .markup("<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"")
        .markup(entry.path(".dark.png") + "\"><img src=\"" + entry.path(".png"))
        .markup("\" alt=\"\" width=\"720\" height=\"480\" loading=\"lazy\"></picture>\n")
        .markup("<h2 dir=\"auto\"><a href=\"" + entry.path(".html") + "\">")
        .text(entry.title())
        .markup("</a></h2>\n");
    if (!entry.summary().isBlank()) {
      html.markup("<p class=\"summary\" dir=\"auto\">").text(entry.summary()).markup("</p>\n");
    }
    entry.chips(html);
    html.markup("</li>\n");
  }
}
