package dev.clio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command as a process of its own, whose input comes slowly. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class StreamCommandTest {

  private static final String SCRIPT =
      """
      [map.view lat=60 lon=8 zoom=5]
      Oslo — by the fjord. [map.highlight ids="city:oslo"]
      [map.highlight ids="city:atlantis_of_the_north"]
      // the end
      [map.label ids="city:oslo" text="Os
      """;

  @Test
  void givesEachElementBeforeTheNextComes() throws Exception {
    Process clio = start();
    try (BufferedReader out = reader(clio)) {
      try (OutputStream in = clio.getOutputStream()) {
        in.write(bytes("[map.view lat=60 lon=8 zoom=5]"));
        in.flush();
        assertThat(out.readLine())
            .startsWith("{\"element\": {\"directive\": \"map.view\", \"lat\": 60.0,")
            .contains("\"span\": {\"start\": 0, \"end\": 30, \"line\": 1, \"column\": 1,")
            .endsWith("\"admitted\": true}");
        byte[] words = bytes("\nØl, bløde 🚂 [scene.title ");
        in.write(words, 0, 14);
        in.flush();
        in.write(words, 14, words.length - 14);
        in.flush();
        assertThat(out.readLine()).contains("{\"narration\": \"Øl, bløde 🚂\"}");
        in.write(bytes("kind=clear"));
      }
      assertThat(out.readLine())
          .startsWith("{\"end\": true, \"elements\": 2, \"diagnostics\": [{\"code\": \"CLIO-102\"");
      assertThat(out.readLine()).isNull();
      assertThat(clio.waitFor()).isEqualTo(1);
    }
  }

  @Test
  void givesTheSameLinesHoweverTheInputIsCut() throws Exception {
    byte[] bytes = bytes(SCRIPT);
    List<String> whole = lines(bytes, bytes.length);
    assertThat(lines(bytes, 7)).isEqualTo(whole);
    assertThat(whole).hasSize(6);
    assertThat(whole.get(3))
        .contains("\"admitted\": false, \"diagnostics\": [{\"code\": \"CLIO-301\"");
    assertThat(whole.get(4)).startsWith("{\"element\": {\"comment\": \"the end\"}");
    assertThat(whole.get(5)).contains("\"elements\": 5", "CLIO-102");
  }

  @Test
  void saysWhichByteIsNoText() throws Exception {
    byte[] latin = "[scene.title kind=clear] caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    List<String> lines = lines(latin, 3);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("CLIO-101", "0xe9 at 28");
  }

  private static List<String> lines(byte[] bytes, int length) throws Exception {
    Process clio = start();
    try (BufferedReader out = reader(clio)) {
      try (OutputStream in = clio.getOutputStream()) {
        for (int i = 0; i < bytes.length; i += length) {
          in.write(Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + length)));
          in.flush();
          TimeUnit.MILLISECONDS.sleep(2);
        }
      }
      return out.lines().toList();
    }
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Clio.class.getName(),
            "stream")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader reader(Process clio) {
    return new BufferedReader(new InputStreamReader(clio.getInputStream(), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
