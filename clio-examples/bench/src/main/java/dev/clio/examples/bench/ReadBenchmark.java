package dev.clio.examples.bench;

import dev.clio.core.model.Script;
import dev.clio.schema.Stagehand;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast scripts are read and printed, beside a pass that only counts brackets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {

  private static final String BEAT =
      """
      [map.view lat=45.0 lon=120.0 zoom=3.2]
      [map.highlight ids="city:oslo, city:bergen" color="#ef4444" opacity=0.4]
      [map.arrow from="city:oslo" to="city:bergen" label="a railway, opened in 1909"]
      [chat.say source="museum"]
      A railway over the mountains joins the two cities — nearly five hundred kilometres of it.

      """;

  /** The size of the text, in UTF-16 units: a short script, a long one, a book. */
  @Param({"3200", "100000", "10000000"})
  int size;

  String text = "";
  Script script = Stagehand.read(text).script();

  /** Makes the text. */
  @Setup
  public void make() {
    text = BEAT.repeat(size / BEAT.length() + 1);
    script = Stagehand.read(text).script();
  }

  /**
   * Counts brackets: the least that looking at every character costs.
   *
   * @return the number of brackets
   */
  @Benchmark
  public int countBrackets() {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        count++;
      }
    }
    return count;
  }

  /**
   * Reads the text to typed directives, with spans and diagnostics.
   *
   * @return the script
   */
  @Benchmark
  public Script read() {
    return Stagehand.read(text).script();
  }

  /**
   * Prints the script.
   *
   * @return the text
   */
  @Benchmark
  public String print() {
    return Printer.standard().print(script, Layout.READABLE);
  }
}
