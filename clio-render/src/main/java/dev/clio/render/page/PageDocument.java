package dev.clio.render.page;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.render.html.Html;
import dev.clio.render.html.Language;
import dev.clio.render.html.Resources;
import dev.clio.render.html.Shell;
import dev.clio.render.html.Style;
import dev.clio.render.html.Times;
import dev.clio.render.json.Json;
import dev.clio.render.overlay.Overlay;

/** A page, put together. Our own words in it are English, whatever the episode's are. */
final class PageDocument {

  private static final String STYLE = Resources.texts(Html.class, "base.css");
  private static final String PAGE_STYLE = Resources.texts(PageDocument.class, "page.css");

  private final PlayerParts player;
  private final Episode episode;
  private final Html html = new Html();

  /** Says that words are ours. */
  private final String english;

  private PageDocument(PlayerParts player) {
    this.player = player;
    this.episode = player.episode();
    this.english = Language.of(episode.language()).english();
  }

  /**
   * Returns a page.
   *
   * @param player its player
   * @param options its colours
   */
  static String of(PlayerParts player, PageOptions options) {
    Episode episode = player.episode();
    String style =
        Style.of(player.faces(), options.light(), options.dark())
            + STYLE
            + PlayerParts.style()
            + PAGE_STYLE;
    return new Shell(Language.of(episode.language()), episode.title(), style, PlayerParts.script())
        .meta("description", episode.summary())
        .around(new PageDocument(player).body());
  }

  private Html body() {
    html.markup("<main class=\"page\">\n<header class=\"title\"><h1 dir=\"auto\">")
        .text(episode.title())
        .markup("</h1></header>\n")
        .markup(player.markup());
    if (!episode.summary().isBlank()) {
      html.markup("<p class=\"summary\" dir=\"auto\">").text(episode.summary()).markup("</p>\n");
    }
    html.markup("<div class=\"words\">\n");
    transcript();
    sources();
    return html.markup("<p class=\"credit\"" + english + ">" + Overlay.CREDIT + "</p>\n")
        .markup("</div>\n</main>\n")
        .markup(player.data());
  }

  private void transcript() {
    html.markup("<section aria-labelledby=\"transcript\">\n<div class=\"head\"" + english + ">")
        .markup("<h2 id=\"transcript\">Transcript</h2>")
        .markup(player.tellingButton());
    if (!episode.sources().isEmpty()) {
      html.markup("<a href=\"#sources\">Sources (" + episode.sources().size() + ")</a>");
    }
    html.markup("</div>\n<ol class=\"beats")
        .markup(player.transcript().isSpoken() ? "" : " told-only")
        .markup("\">\n");
    for (Transcript.Beat beat : player.transcript().beats()) {
      html.markup(beat.words().isPresent() ? "<li class=\"beat\">" : "<li class=\"beat silent\">");
      beat.chapter()
          .ifPresent(title -> html.markup("<h3 dir=\"auto\">").text(title).markup("</h3>"));
      html.markup("<a class=\"at\" href=\"#t=")
          .markup(Json.number(beat.start() / 1000.0, 3))
          .markup("\">" + Times.clock(beat.start()))
          .markup("</a>");
      beat.words()
          .ifPresent(
              said -> html.markup("<p class=\"said\" dir=\"auto\">").text(said).markup("</p>"));
      beat.source().filter(source -> beat.words().isPresent()).ifPresent(this::cited);
      beat.shown()
          .ifPresent(
              shown ->
                  html.markup("<p class=\"shown\"" + english + ">").text(shown).markup("</p>"));
      html.markup("</li>\n");
    }
    html.markup("</ol>\n</section>\n");
  }

  private void cited(Source source) {
    html.markup("<p class=\"cited\"><span" + english + ">Source:</span> <b>")
        .isolated(source.publisher())
        .markup("</b>");
    if (source.score().isPresent()) {
      html.markup("<span" + english + ">, score " + source.score().getAsInt() + "</span>");
    }
    html.markup("</p>");
  }

  private void sources() {
    if (episode.sources().isEmpty()) {
      return;
    }
    html.markup("<section class=\"sources\" aria-labelledby=\"sources\">\n<div class=\"head\"")
        .markup(english + "><h2 id=\"sources\" tabindex=\"-1\">Sources ")
        .markup("(" + episode.sources().size() + ")</h2></div>\n<ol>\n");
    for (Source source : episode.sources()) {
      html.markup("<li><p class=\"work\" dir=\"auto\">")
          .outward(source.url(), source.title())
          .markup("</p><p class=\"by\" dir=\"auto\">")
          .text(source.publisher())
          .markup("</p>");
      if (source.score().isPresent()) {
        int score = source.score().getAsInt();
        html.markup("<p class=\"score\"" + english + "><span>score <b>" + score + "</b></span>")
            .markup(
                "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
            .markup("<rect width=\"" + score + "\" height=\"10\"/></svg></p>");
      }
      html.markup("</li>\n");
    }
    html.markup("</ol>\n</section>\n");
  }
}
