package dev.clio.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.clio.schema.Stagehand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks odd and is right: reading says nothing of it, and laying it out changes nothing. */
class RightScriptsTest {

  static Stream<String> scripts() throws IOException {
    return Resources.readLines(
            Resources.getResource(RightScriptsTest.class, "right.txt"), StandardCharsets.UTF_8)
        .stream()
        .skip(2);
  }

  /** Puts in line breaks and tabs; in a quoted value and after a backslash they are escapes. */
  private static String text(String line) {
    return line.startsWith("[map.label") || line.startsWith("C:") || line.startsWith("A backslash")
        ? line
        : line.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void readingSaysNothing(String line) {
    assertThat(Stagehand.read(text(line)).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void layingItOutKeepsTheScript(String line) {
    String text = text(line);
    String formatted = Stagehand.format(text);
    assertThat(Stagehand.read(formatted).script()).isEqualTo(Stagehand.read(text).script());
    assertThat(Stagehand.format(formatted)).isEqualTo(formatted);
  }
}
