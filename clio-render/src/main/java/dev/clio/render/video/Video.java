package dev.clio.render.video;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Timeline;
import dev.clio.render.captions.Captions;
import dev.clio.render.compose.Drawings;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.picture.Picture;
import dev.clio.render.picture.ProgressBar;
import dev.clio.render.theme.Theme;
import dev.clio.schema.validate.ValidatedEpisode;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The frames of a video, with captions and a progress bar. The same episode gives the same frames
 * to the bit, however many threads paint them. Immutable and thread-safe.
 */
public final class Video {

  private final Drawing drawing;
  private final String title;
  private final List<VideoChapter> chapters;
  private final ProgressBar bar;
  private final CaptionTrack words;
  private final int framesPerSecond;
  private final Place captions;

  /** Where the words that are spoken are to be read. */
  private enum Place {
    FRAMES,
    TRACK,
    NOWHERE
  }

  private Video(
      Drawing drawing,
      String title,
      List<VideoChapter> chapters,
      ProgressBar bar,
      CaptionTrack words,
      int framesPerSecond,
      Place captions) {
    this.drawing = drawing;
    this.title = title;
    this.chapters = chapters;
    this.bar = bar;
    this.words = words;
    this.framesPerSecond = framesPerSecond;
    this.captions = captions;
  }

  /**
   * Returns the video of an episode, with captions burnt in and 30 frames a second.
   *
   * @param episode the episode
   * @param timeline its timeline, whose frame is the size of the video; both sides must be even
   * @param theme the colours
   * @return the video
   * @throws IllegalArgumentException if a side of the frame is odd, which video formats don't allow
   */
  public static Video of(ValidatedEpisode episode, Timeline timeline, Theme theme) {
    Frame frame = timeline.frame();
    Preconditions.checkArgument(
        frame.width() % 2 == 0 && frame.height() % 2 == 0,
        "size: expected even sides for a video, but was %sx%s",
        frame.width(),
        frame.height());
    List<VideoChapter> chapters = VideoChapter.of(timeline, episode.episode().title());
    ProgressBar bar =
        new ProgressBar(
            timeline.duration(),
            chapters.stream().map(VideoChapter::start).toList(),
            theme.rule(),
            theme.accent());
    return new Video(
        Drawings.of(episode, timeline, theme),
        episode.episode().title(),
        chapters,
        bar,
        new CaptionTrack(Captions.of(episode, timeline), episode.episode().language()),
        30,
        Place.FRAMES);
  }

  /**
   * Returns this video without captions in its frames, for files with captions beside.
   *
   * @return the video without the words that are spoken
   */
  public Video withoutCaptions() {
    return new Video(drawing, title, chapters, bar, words, framesPerSecond, Place.NOWHERE);
  }

  /**
   * Returns this video with its captions in a track of their own, which viewers switch on and off,
   * and not in its frames.
   *
   * @return the video; where nothing is said it has no such track
   */
  public Video withCaptionTrack() {
    return new Video(drawing, title, chapters, bar, words, framesPerSecond, Place.TRACK);
  }

  /**
   * Returns this video at another rate.
   *
   * @param rate frames a second, 1 to 120
   * @return the video at that rate
   */
  public Video withFramesPerSecond(int rate) {
    Preconditions.checkArgument(
        rate >= 1 && rate <= 120, "rate: expected 1 to 120 frames a second, but was %s", rate);
    return new Video(drawing, title, chapters, bar, words, rate, captions);
  }

  /**
   * Returns the title of the episode.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * Returns the size of the frames.
   *
   * @return both sides are even
   */
  public Frame frame() {
    return drawing.frame();
  }

  /**
   * Returns the rate.
   *
   * @return frames a second
   */
  public int framesPerSecond() {
    return framesPerSecond;
  }

  /**
   * Returns how many frames there are.
   *
   * @return at least 1
   */
  public int frameCount() {
    return (int) Math.max(1, Math.ceil(drawing.duration() * framesPerSecond / 1000.0));
  }

  /**
   * Returns the chapters.
   *
   * @return the chapters, which cover the whole video
   */
  public List<VideoChapter> chapters() {
    return ImmutableList.copyOf(chapters);
  }

  /** Returns the captions that go into a track of their own. */
  Optional<CaptionTrack> captionTrack() {
    return captions == Place.TRACK && !words.captions().cues().isEmpty()
        ? Optional.of(words)
        : Optional.empty();
  }

  /** Takes frames. */
  public interface Frames {

    /**
     * Takes the next frame.
     *
     * @param pixels red, green and blue of each pixel, row by row; overwritten after the call
     * @throws IOException if it cannot be taken
     */
    void take(int[] pixels) throws IOException;
  }

  /**
   * Paints all frames and gives them in order.
   *
   * @param threads how many paint at once, at least 1
   * @param sink takes the frames, on the calling thread
   * @throws IOException if the sink throws it
   */
  public void paint(int threads, Frames sink) throws IOException {
    Preconditions.checkArgument(threads >= 1, "threads: expected at least 1, but was %s", threads);
    FrameLine.run(this, threads, sink);
  }

  /** Returns a painter of frames, for one thread. */
  Brush brush() {
    Picture all = Picture.of(drawing);
    return new Brush(captions == Place.FRAMES ? all : all.withoutCaptions());
  }

  /** Paints frames. Not thread-safe. */
  final class Brush {

    private final Picture picture;
    private final BufferedImage image;

    private Brush(Picture picture) {
      this.picture = picture;
      this.image = new BufferedImage(frame().width(), frame().height(), BufferedImage.TYPE_INT_RGB);
    }

    void paint(int frame, int[] pixels) {
      double millis = 1000.0 * frame / framesPerSecond;
      picture.paint(millis, image);
      bar.paint(millis, image);
      int[] painted = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      System.arraycopy(painted, 0, pixels, 0, painted.length);
    }
  }
}
