package dev.clio.render.page;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.render.overlay.Overlay;
import dev.clio.render.type.ClioSans;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A page, put together. Our own words in it are English, whatever the episode's are. */
final class PageDocument {

  private final Episode episode;
  private final PageOptions options;
  private final Transcript transcript;
  private final List<Staging> stagings;
  private final Html html = new Html();

  /** Whether our own words need to be told from the episode's. */
  private final String english;

  private PageDocument(Episode episode, PageOptions options, List<Staging> stagings) {
    this.episode = episode;
    this.options = options;
    this.stagings = stagings;
    this.transcript = Transcript.of(episode, stagings.get(0).timeline());
    String language = episode.language().orElse("en").toLowerCase(Locale.ROOT);
    this.english = language.equals("en") || language.startsWith("en-") ? "" : " lang=\"en\"";
  }

  /**
   * Returns a page that shows one of two stagings.
   *
   * @param episode the episode
   * @param options how it is to be
   * @param portrait how it is staged for windows that are higher than wide
   * @param landscape how it is staged for others
   */
  static String of(Episode episode, PageOptions options, Staging portrait, Staging landscape) {
    return new PageDocument(episode, options, List.of(portrait, landscape)).write();
  }

  private String write() {
    DrawingJson drawings = new DrawingJson(stagings);
    String data = data(drawings);
    Set<ClioSans> faces = EnumSet.of(ClioSans.REGULAR, ClioSans.BOLD, ClioSans.EXTRA_BOLD);
    faces.addAll(drawings.faces());
    String script = PageParts.script();
    head(PageParts.style(faces, options), script);
    html.markup("<body>\n<main class=\"page\">\n<header class=\"title\"><h1 dir=\"auto\">")
        .text(episode.title())
        .markup("</h1></header>\n");
    player();
    if (!episode.summary().isBlank()) {
      html.markup("<p class=\"summary\" dir=\"auto\">").text(episode.summary()).markup("</p>\n");
    }
    html.markup("<div class=\"words\">\n");
    transcript();
    sources();
    html.markup("<p class=\"credit\"" + english + ">" + Overlay.CREDIT + "</p>\n")
        .markup("</div>\n</main>\n<script type=\"application/json\" id=\"drawing\">")
        .markup(data)
        .markup("</script>\n<script>")
        .markup(script)
        .markup("</script>\n</body>\n</html>\n");
    return html.toString();
  }

  private String data(DrawingJson drawings) {
    String each =
        stagings.stream()
            .map(
                staging -> {
                  Transcript said = Transcript.of(episode, staging.timeline());
                  String beats =
                      said.beats().stream()
                          .map(beat -> Json.array(beat.start(), beat.end()))
                          .collect(Collectors.joining(",", "[", "]"));
                  return "{%s,\n\"beats\":%s,\n\"chapters\":%s}"
                      .formatted(
                          drawings.staging(staging), beats, Json.array(said.turns().toArray()));
                })
            .collect(Collectors.joining(",\n", "[", "]"));
    return "{\"stagings\":" + each + ",\n" + drawings.tables() + "}";
  }

  private void head(String style, String script) {
    html.markup("<!doctype html>\n<html lang=\"")
        .text(episode.language().orElse("en"))
        .markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .text(
            "default-src 'none'; script-src %s; style-src %s; font-src data:; img-src data:;"
                .formatted(PageParts.hash(script), PageParts.hash(style)))
        .markup(" base-uri 'none'; form-action 'none'\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .markup("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
        .text(episode.title())
        .markup("</title>\n");
    if (!episode.summary().isBlank()) {
      html.markup("<meta name=\"description\" content=\"").text(episode.summary()).markup("\">\n");
    }
    html.markup("<link rel=\"icon\" href=\"data:,\">\n<style>")
        .markup(style)
        .markup("</style>\n</head>\n");
  }

  private void player() {
    long duration = stagings.get(0).light().duration();
    html.markup(
        """
        <section class="player" id="player" aria-label="Player"%s>
        <noscript><p class="note">The map plays where scripts are allowed. \
        What is said, and the sources, can be read below.</p></noscript>
        <div class="picture"><canvas id="map" role="img" \
        aria-label="The map that goes with what is said; the transcript has the words"></canvas></div>
        <div class="controls">
        <div class="track"><div class="ticks" id="ticks" aria-hidden="true"></div>\
        <input type="range" id="seek" min="0" max="%d" step="1" value="0" \
        autocomplete="off" aria-label="Position" aria-valuetext="0:00 of %s"></div>
        <div class="buttons">
        <button type="button" id="play" aria-label="Play" aria-keyshortcuts="Space">%s</button>
        <p class="time"><b id="now">0:00</b> / <span id="total">%s</span></p>
        <button type="button" id="speed" aria-label="Speed 1×">1×</button>
        <button type="button" id="captions" aria-label="Captions" aria-pressed="true" \
        aria-keyshortcuts="c">%s</button>
        <button type="button" id="full" aria-label="Full screen" aria-keyshortcuts="f">%s</button>
        </div>
        </div>
        </section>
        """
            .formatted(
                english,
                duration,
                Times.clock(duration),
                Icons.PLAY_AND_PAUSE,
                Times.clock(duration),
                Icons.CAPTIONS,
                Icons.FULL_SCREEN));
  }

  private void transcript() {
    html.markup("<section aria-labelledby=\"transcript\">\n<div class=\"head\"" + english + ">")
        .markup("<h2 id=\"transcript\">Transcript</h2>");
    if (!episode.sources().isEmpty()) {
      html.markup("<a href=\"#sources\">Sources (" + episode.sources().size() + ")</a>");
    }
    html.markup("</div>\n<ol class=\"beats\">\n");
    for (Transcript.Beat beat : transcript.beats()) {
      html.markup("<li class=\"beat\">");
      beat.chapter()
          .ifPresent(title -> html.markup("<h3 dir=\"auto\">").text(title).markup("</h3>"));
      html.markup("<a class=\"at\" href=\"#t=")
          .markup(Json.number(beat.start() / 1000.0, 3))
          .markup("\">" + Times.clock(beat.start()))
          .markup("</a><p class=\"said\" dir=\"auto\">")
          .text(beat.words())
          .markup("</p>");
      beat.source().ifPresent(this::cited);
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
      html.markup("<li><p class=\"work\" dir=\"auto\">");
      Optional<String> url = source.url();
      if (url.isPresent()) {
        html.markup("<a href=\"")
            .text(url.get())
            .markup("\" rel=\"noopener noreferrer\">")
            .text(source.title())
            .markup("</a>");
      } else {
        html.text(source.title());
      }
      html.markup("</p><p class=\"by\" dir=\"auto\">").text(source.publisher()).markup("</p>");
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
