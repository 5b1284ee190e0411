package dev.clio.render.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.model.Episode;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Timeline;
import dev.clio.render.compose.Drawings;
import dev.clio.render.description.Description;
import dev.clio.render.html.Html;
import dev.clio.render.html.Icons;
import dev.clio.render.html.Language;
import dev.clio.render.html.Resources;
import dev.clio.render.html.Times;
import dev.clio.render.json.Json;
import dev.clio.render.type.ClioSans;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The player of an episode in parts, for pages of one's own: its {@link #markup}, the {@link #data}
 * it shows, and the {@link #style} and {@link #script} that belong to it. They are meant for a page
 * that has one player, and that policy can allow by their hashes. Where the page has elements of
 * the class {@code beat}, one for each of {@link #beats}, the player marks the one that is said;
 * the elements of the class {@code at} in them are links to their times. Immutable and thread-safe.
 */
public final class PlayerParts {

  /** What live frames that are small multiply the text of the map by. */
  private static final double SMALL = 1.15;

  private static final String SCRIPT =
      Resources.script(
          PlayerParts.class,
          "decode.js",
          "lines.js",
          "look.js",
          "outline.js",
          "painter.js",
          "voice.js",
          "player.js",
          "controls.js");

  private static final String STYLE = Resources.texts(PlayerParts.class, "player.css");

  private final Episode episode;
  private final List<Transcript> transcripts;
  private final long duration;
  private final String data;
  private final Set<ClioSans> faces;

  private PlayerParts(Episode episode, List<Staging> stagings, Map<Integer, String> shown) {
    this.episode = episode;
    this.transcripts =
        stagings.stream()
            .limit(2)
            .map(staging -> Transcript.of(episode.sources(), staging.timeline(), shown))
            .collect(ImmutableList.toImmutableList());
    this.duration = stagings.get(0).light().duration();
    DrawingJson drawings = new DrawingJson(stagings);
    this.data = data(stagings, drawings);
    Set<ClioSans> used = EnumSet.of(ClioSans.REGULAR, ClioSans.BOLD, ClioSans.EXTRA_BOLD);
    used.addAll(drawings.faces());
    this.faces = ImmutableSet.copyOf(used);
  }

  /**
   * Returns the player of an episode. The two frames are drawn by two threads of the common pool.
   *
   * @param episode the episode
   * @param options how it is to be
   * @return its parts, the same for the same arguments
   */
  public static PlayerParts of(ValidatedEpisode episode, PageOptions options) {
    // Neither frame knows of the other, so that both may be drawn at once.
    List<List<Staging>> frames =
        Stream.of(Frame.PORTRAIT, Frame.LANDSCAPE)
            .parallel()
            .map(frame -> stagings(episode, frame, options))
            .toList();
    List<Staging> upright = frames.get(0);
    List<Staging> wide = frames.get(1);
    return new PlayerParts(
        episode.episode(),
        ImmutableList.of(upright.get(0), wide.get(0), upright.get(1), wide.get(1)),
        shown(episode, upright.get(0).timeline()));
  }

  private static List<Staging> stagings(
      ValidatedEpisode episode, Frame frame, PageOptions options) {
    Timeline timeline = episode.timeline(frame, options.pace());
    Drawings drawings = Drawings.of(episode, timeline);
    return ImmutableList.of(
        staging(drawings, timeline, options, 1), staging(drawings, timeline, options, SMALL));
  }

  private static Map<Integer, String> shown(ValidatedEpisode episode, Timeline timeline) {
    return Description.of(episode, timeline).beats().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                beat -> timeline.cueAt((double) beat.start()), Description.Beat::text));
  }

  /**
   * Returns the player of an episode that is staged already.
   *
   * @param episode the episode
   * @param stagings for windows that are higher than wide and for others, then both for small ones
   * @param shown what the map shows, by the index of the cue
   */
  static PlayerParts of(Episode episode, List<Staging> stagings, Map<Integer, String> shown) {
    return new PlayerParts(episode, stagings, shown);
  }

  private static Staging staging(
      Drawings drawings, Timeline timeline, PageOptions options, double textScale) {
    return new Staging(
        timeline, drawings.in(options.light(), textScale), drawings.in(options.dark(), textScale));
  }

  private String data(List<Staging> stagings, DrawingJson drawings) {
    String frames =
        transcripts.stream().map(PlayerParts::times).collect(Collectors.joining(",\n", "[", "]"));
    String drawn =
        stagings.stream()
            .map(staging -> "{" + drawings.staging(staging) + "}")
            .collect(Collectors.joining(",\n", "[", "]"));
    String cues =
        stagings.stream()
            .limit(2)
            .map(
                staging -> Json.array(staging.timeline().cues().stream().map(Cue::start).toArray()))
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"frames\":"
        + frames
        + ",\n\"cues\":"
        + cues
        + ",\n\"stagings\":"
        + drawn
        + ",\n"
        + drawings.tables()
        + "}";
  }

  private static String times(Transcript transcript) {
    String beats =
        transcript.beats().stream()
            .map(beat -> Json.array(beat.start(), beat.end(), beat.silence()))
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"beats\":%s,\"chapters\":%s}"
        .formatted(beats, Json.array(transcript.turns().toArray()));
  }

  /**
   * Returns the player.
   *
   * @return a section of HTML, which shows a note where scripts don't run
   */
  public String markup() {
    return new Html()
        .markup(
            """
            <section class="player" id="player" aria-label="Player"%s>
            <noscript><p class="note">The map plays where scripts are allowed. \
            What is said, and the sources, can be read on this page.</p></noscript>
            <div class="picture"><canvas id="map" role="img" \
            aria-label="The map that goes with what is said" aria-describedby="told"></canvas></div>
            <div class="controls">
            <div class="track"><div class="ticks" id="ticks" aria-hidden="true"></div>\
            <input type="range" id="seek" min="0" max="%s" step="1" value="0" \
            autocomplete="off" aria-label="Position" aria-valuetext="0:00 of %s"></div>
            <div class="buttons">
            <button type="button" id="play" aria-label="Play" aria-keyshortcuts="Space">%s</button>
            <p class="time"><b id="now">0:00</b><span class="total"> / \
            <span id="total">%s</span></span></p>
            <button type="button" id="speed" aria-label="Speed 1×">1×</button>
            <button type="button" id="captions" aria-label="Captions" aria-pressed="true" \
            aria-keyshortcuts="c">%s</button>
            <button type="button" id="voice" aria-label="Voice" aria-pressed="false" \
            aria-keyshortcuts="m" hidden>%s</button>
            <button type="button" id="full" aria-label="Full screen" \
            aria-keyshortcuts="f">%s</button>
            </div>
            </div>
            <p class="told" id="told" aria-live="polite" hidden></p>
            </section>
            """
                .formatted(
                    Language.of(episode.language()).english(),
                    duration,
                    Times.clock(duration),
                    Icons.PLAY_AND_PAUSE,
                    Times.clock(duration),
                    Icons.CAPTIONS,
                    Icons.VOICE,
                    Icons.FULL_SCREEN))
        .toString();
  }

  /**
   * Returns a button that shows what the map shows in words, if that is told.
   *
   * @return HTML, which may be empty
   */
  public String tellingButton() {
    return transcript().beats().stream().anyMatch(beat -> beat.shown().isPresent())
        ? "<button type=\"button\" class=\"telling\" id=\"telling\" aria-pressed=\"false\""
            + " aria-keyshortcuts=\"d\">Map in words</button>"
        : "";
  }

  /**
   * Returns what the player shows.
   *
   * @return an element of HTML that holds JSON and nothing that a browser could take for markup; it
   *     may stand anywhere in the page
   */
  public String data() {
    return "<script type=\"application/json\" id=\"drawing\">" + data + "</script>\n";
  }

  /**
   * Returns the script of every player.
   *
   * @return the script, to be put at the end of a page's body
   */
  public static String script() {
    return SCRIPT;
  }

  /**
   * Returns the style of every player, without colours and fonts.
   *
   * @return the style
   */
  public static String style() {
    return STYLE;
  }

  /**
   * Returns which faces the map's texts are set in, and those of the text around it.
   *
   * @return the faces, in their order
   */
  public Set<ClioSans> faces() {
    return faces;
  }

  /**
   * Returns which cues of the timeline have something to be read: words that are said, or that tell
   * what is shown.
   *
   * @return indexes, ascending
   */
  public List<Integer> beats() {
    return transcript().beats().stream()
        .map(Transcript.Beat::cue)
        .collect(ImmutableList.toImmutableList());
  }

  Episode episode() {
    return episode;
  }

  /** Returns the words, with the times of upright windows. */
  Transcript transcript() {
    return transcripts.get(0);
  }
}
