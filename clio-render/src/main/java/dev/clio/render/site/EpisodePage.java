package dev.clio.render.site;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Media;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Timeline;
import dev.clio.render.description.Description;
import dev.clio.render.html.Html;
import dev.clio.render.html.Language;
import dev.clio.render.html.Shell;
import dev.clio.render.page.PlayerParts;
import dev.clio.schema.print.Printer;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one episode in a site. */
final class EpisodePage {

  private final Entry entry;
  private final Episode episode;
  private final Timeline timeline;
  private final PlayerParts player;
  private final Description description;
  private final List<Download> downloads;
  private final SiteOptions options;
  private final Language language;
  private final String english;

  /**
   * A file that a reader may take.
   *
   * @param name what it is
   * @param file its name
   */
  record Download(String name, String file) {}

  EpisodePage(
      ValidatedEpisode valid,
      Timeline timeline,
      Description description,
      Entry entry,
      List<Download> downloads,
      SiteOptions options) {
    this.entry = entry;
    this.episode = valid.episode();
    this.timeline = timeline;
    this.description = description;
    this.player = PlayerParts.of(valid, options.page());
    this.downloads = downloads;
    this.options = options;
    this.language = Language.of(episode.language());
    this.english = language.english();
  }

  String write() {
    Frames frames = new Frames(options);
    Shell shell =
        new Shell(
                language,
                episode.title() + " · " + options.title(),
                frames.episodeStyle(player),
                PlayerParts.script())
            .withPicturesBeside();
    frames.share(shell, entry.path(".html"), episode.title(), episode.summary(), "article");
    frames.sharePicture(shell, entry.path(".share.png"), "A map of " + episode.title());
    Html html = frames.begin("../");
    html.markup("<main class=\"room page\">\n<p class=\"back\"" + english + ">")
        .markup("<a href=\"../index.html\">All episodes</a></p>\n<header class=\"title\">\n");
    entry.chips(html);
    html.markup("<h1 dir=\"auto\">").text(episode.title()).markup("</h1>\n");
    if (!episode.summary().isBlank()) {
      html.markup("<p class=\"summary\" dir=\"auto\">").text(episode.summary()).markup("</p>\n");
    }
    html.markup("</header>\n").markup(player.markup()).markup("<div class=\"facts\">\n");
    sources(html);
    media(html);
    downloads(html);
    html.markup("</div>\n");
    script(html);
    html.markup("</main>\n");
    frames.end(html);
    return shell.around(html.markup(player.data()));
  }

  private void sources(Html html) {
    if (episode.sources().isEmpty()) {
      return;
    }
    html.markup("<section aria-labelledby=\"sources\">\n<h2 id=\"sources\" tabindex=\"-1\"")
        .markup(english + ">Sources (" + episode.sources().size() + ")</h2>\n")
        .markup("<table class=\"sources\"><thead lang=\"en\"><tr><th scope=\"col\">Source</th>")
        .markup("<th scope=\"col\">Score</th></tr></thead>\n<tbody>\n");
    int number = 0;
    for (Source source : episode.sources()) {
      number++;
      html.markup("<tr><td><span class=\"number\" aria-hidden=\"true\">" + number + "</span>")
          .markup("<span class=\"work\" dir=\"auto\">")
          .outward(source.url(), source.title())
          .markup("</span><span class=\"by\" dir=\"auto\">")
          .text(source.publisher())
          .markup("</span></td><td class=\"score\"" + english + ">");
      if (source.score().isPresent()) {
        int score = source.score().getAsInt();
        html.markup("<b>" + score + "%</b><svg viewBox=\"0 0 100 10\"")
            .markup(" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"" + score)
            .markup("\" height=\"10\"/></svg>");
      } else {
        html.markup("not scored");
      }
      html.markup("</td></tr>\n");
    }
    html.markup("</tbody></table>\n</section>\n");
  }

  private void media(Html html) {
    if (episode.media().isEmpty()) {
      return;
    }
    html.markup("<section aria-labelledby=\"media\">\n<h2 id=\"media\"" + english + ">")
        .markup("Published from this episode</h2>\n<ul class=\"media\">\n");
    for (Media media : episode.media()) {
      html.markup("<li dir=\"auto\"><span class=\"kind\">")
          .text(media.kind().text())
          .markup("</span> ")
          .outward(Optional.of(media.url()), media.title())
          .markup("</li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }

  private void downloads(Html html) {
    html.markup("<section aria-labelledby=\"downloads\"" + english + ">\n")
        .markup("<h2 id=\"downloads\">Captions and downloads</h2>\n<ul class=\"downloads\">");
    for (Download download : downloads) {
      html.markup("<li><a download href=\"" + download.file() + "\">")
          .markup(download.name() + "</a></li>");
    }
    html.markup("</ul>\n</section>\n");
  }

  private void script(Html html) {
    Map<Long, String> shown =
        description.beats().stream()
            .collect(Collectors.toMap(Description.Beat::start, Description.Beat::text));
    html.markup("<section class=\"whole\" aria-labelledby=\"script\">\n<div class=\"head\"")
        .markup(english + "><h2 id=\"script\">Full script</h2>")
        .markup(player.tellingButton())
        .markup("</div>\n<p class=\"kicker\"" + english + ">Narration + Stagehand commands</p>\n")
        .markup("<p class=\"about\"" + english + ">What is spoken stands as text. Between it stand")
        .markup(" directives such as <code><b>[map.highlight]</b></code>: commands in the language")
        .markup(" Stagehand that move the camera, mark places and cite sources. Each is checked")
        .markup(" against the language’s schema before anything of it can be seen.</p>\n")
        .add(
            new ScriptHtml(
                    Printer.of(options.vocabulary()),
                    episode.script().elements(),
                    timeline,
                    player.beats(),
                    shown,
                    english)
                .write())
        .markup("</section>\n");
  }
}
