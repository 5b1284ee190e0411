package dev.clio.examples.bench;

import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.examples.episodes.YearWithoutASummer;
import dev.clio.render.compose.Drawings;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.page.Page;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Stagehand;
import dev.clio.schema.print.Layout;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a short episode takes on its way from its text to a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class PageBenchmark {

  private final String text = Stagehand.print(YearWithoutASummer.episode(), Layout.READABLE);
  private final ValidatedEpisode episode = Stagehand.check(text).orThrow();

  /**
   * Reads and checks the text.
   *
   * @return the episode
   */
  @Benchmark
  public ValidatedEpisode check() {
    return Stagehand.check(text).orThrow();
  }

  /**
   * Makes one drawing.
   *
   * @return the drawing
   */
  @Benchmark
  public Drawing draw() {
    return Drawings.of(episode, episode.timeline(Frame.PORTRAIT, Pace.standard()), Theme.light());
  }

  /**
   * Makes the page, with its eight drawings.
   *
   * @return the page
   */
  @Benchmark
  public String page() {
    return Page.of(episode);
  }
}
