package dev.clio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.clio.core.model.Episode;
import dev.clio.core.stage.Stage;
import dev.clio.schema.Stagehand;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every block of code in the README is compiled or run, but for the first two, which are the build.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("../..");
  private static final String README = readme();

  @TempDir Path folder;

  @Test
  void showsTheSameEpisodeAsTextAndInJava() throws Exception {
    Episode text = Stagehand.check(block("stagehand", 0)).orThrow().episode();
    Episode java = (Episode) run("Episode", block("java", 0) + "\nreturn episode;");

    assertThat(java).isEqualTo(text);
    assertThat(block("stagehand", 0)).isEqualTo(Printer.standard().print(text, Layout.READABLE));
  }

  @Test
  void goesFromTextToPage() throws Exception {
    String page =
        (String) run("String", "String text = text();\n" + block("java", 1) + "\nreturn page;");

    assertThat(page).startsWith("<!doctype html>").contains("The Bergen Line");
  }

  @Test
  void showsADirectiveOfItsOwnAsTheExampleHasIt() throws IOException {
    Path examples = ROOT.resolve("clio-examples/episodes/src/main");
    Path code = examples.resolve("java/dev/clio/examples/episodes");
    Path script = examples.resolve("resources/dev/clio/examples/episodes/tohoku.txt");

    assertThat(Files.readString(code.resolve("QuakeEpicentre.java")))
        .contains(block("java", 2).indent(2));
    assertThat(Files.readString(code.resolve("Tohoku.java"))).contains(block("java", 3).indent(4));
    assertThat(Files.readString(script)).contains(block("stagehand", 1));
  }

  @Test
  void showsTheLawsAsAnotherProjectRunsThem() throws IOException {
    String code =
        Files.readString(
            ROOT.resolve(
                ".ci/consumer/classpath/src/test/java/consumer/classpath/OwnLawsTest.java"));

    assertThat(README).contains("```java\n" + code.substring(code.indexOf("\nclass") + 1) + "```");
  }

  @Test
  void judgesATextThatIsStillComing() throws Exception {
    List<?> stages =
        (List<?>)
            run(
                "List<Stage>",
                "List<Stage> stages = new ArrayList<>();\n"
                    + "List<String> chunks = List.of(text().split(\"(?<=[ao])\"));\n"
                    + block("java", 4)
                    + "\nif (!end.diagnostics().isEmpty()) throw new AssertionError();"
                    + "\nreturn stages;");

    Stage last = (Stage) stages.get(stages.size() - 1);
    assertThat(last.arrows()).hasSize(1);
    assertThat(last.citation()).isPresent();
  }

  @Test
  void changesAScriptAndLeavesTheRest() throws Exception {
    assertThat(run("String", "String text = text();\n" + block("java", 5) + "return changed;"))
        .isEqualTo(
            block("stagehand", 0)
                .replace("zoom=5.6", "zoom=6.0")
                .replace("city:oslo", "city:kristiania"));
  }

  @Test
  void makesASite() throws Exception {
    assertThat(
            run(
                "Object",
                "Map<String, byte[]> files = new HashMap<>();\n"
                    + "ValidatedEpisode valid = Stagehand.check(text()).orThrow();\n"
                    + block("java", 6)
                    + "return files.keySet();"))
        .asInstanceOf(InstanceOfAssertFactories.collection(String.class))
        .contains("index.html", "feed.xml", "sitemap.xml", "episodes/bergen_line.html");
  }

  @Test
  void bringsALayerAndAnOutline() throws Exception {
    assertThat(
            run(
                "Object",
                "String text = text() + \"[layer.on layer=pipelines] Gas.\\n\";\n"
                    + block("java", 7)
                    + "return known.setting().layers().keySet().toString();"))
        .asString()
        .contains("pipelines");
  }

  @Test
  void showsAnErrorAsCheckDrawsIt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("episode.stagehand"), "[map.view lat=48.0, lon=2.0 zoom=4.0]\n");

    assertThat(clio(1, "check", file.toString()).replace(folder + "/", "").strip())
        .isEqualTo(block("text", 0).strip());
  }

  @Test
  void runsEveryCommandItShows() throws IOException {
    for (String line : Splitter.on('\n').omitEmptyStrings().split(block("sh", 2))) {
      assertThat(line).startsWith("java -jar clio-examples/cli/target/clio.jar ");
      String[] words =
          Splitter.on(' ')
              .splitToStream(line)
              .skip(3)
              .map(
                  word ->
                      word.startsWith("my-episode") || word.equals("out")
                          ? folder.resolve(word).toString()
                          : word)
              .toArray(String[]::new);
      clio(0, words);
    }
    assertThat(folder.resolve("out"))
        .isDirectoryContaining("glob:**my-episode.html")
        .isDirectoryContaining("glob:**my-episode.vtt")
        .isDirectoryContaining("glob:**my-episode.png");
  }

  @Test
  void namesTheTwoCommandsThatDoEverything() {
    assertThat(block("sh", 0)).isEqualTo("mvn -q -Dquickstart\n");
    assertThat(block("sh", 1)).isEqualTo("mvn verify\n");
  }

  @Test
  void namesTheArtifactsThatThereAre() throws IOException {
    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains(value("version", block("xml", 0)));
    assertThat(ROOT.resolve(value("artifactId", block("xml", 0)))).isDirectory();
  }

  @Test
  void linksToFilesThatAreThere() {
    Matcher link = Pattern.compile("\\]\\((?!http)([^)#]+)\\)").matcher(README);
    assertThat(link.results().map(found -> ROOT.resolve(found.group(1))).toList())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file).exists());
  }

  private static String value(String tag, String xml) {
    Matcher element = Pattern.compile("<" + tag + ">([^<]+)</" + tag + ">").matcher(xml);
    assertThat(element.find()).isTrue();
    return element.group(1);
  }

  private static String block(String language, int index) {
    Matcher block =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(README);
    List<String> blocks = block.results().map(found -> found.group(1)).toList();
    assertThat(blocks).hasSizeGreaterThan(index);
    return blocks.get(index);
  }

  private static String readme() {
    try {
      return Files.readString(ROOT.resolve("README.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String clio(int status, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Clio.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    assertThat(command.execute(args)).as("%s%n%s%s", List.of(args), out, err).isEqualTo(status);
    return out.toString();
  }

  /** Compiles statements as the body of a method, runs it and returns what it returns. */
  private Object run(String type, String body) throws Exception {
    String source =
        """
        import static dev.clio.dsl.Entities.city;
        import dev.clio.core.model.Episode;
        import dev.clio.core.stage.MapLayer;
        import dev.clio.core.stage.Stage;
        import dev.clio.core.value.Entity;
        import dev.clio.core.value.EntityId;
        import dev.clio.core.value.Polygon;
        import dev.clio.core.value.Position;
        import dev.clio.dsl.Episodes;
        import dev.clio.render.page.Page;
        import dev.clio.render.site.Site;
        import dev.clio.render.site.SiteFile;
        import dev.clio.render.site.SiteOptions;
        import dev.clio.schema.Stagehand;
        import dev.clio.schema.atlas.Gazetteer;
        import dev.clio.schema.validate.Admitted;
        import dev.clio.schema.validate.EpisodeValidator;
        import dev.clio.schema.validate.LiveGate;
        import dev.clio.schema.validate.ValidatedEpisode;
        import dev.clio.schema.validate.Verdict;
        import java.nio.charset.StandardCharsets;
        import java.util.ArrayList;
        import java.util.Base64;
        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;
        public final class Block {
          public static %s run() {
            %s
          }
          private static String text() {
            return new String(Base64.getDecoder().decode("%s"), StandardCharsets.UTF_8);
          }
        }
        """
            .formatted(
                type,
                body,
                Base64.getEncoder()
                    .encodeToString(block("stagehand", 0).getBytes(StandardCharsets.UTF_8)));
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Block.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            null,
            null,
            diagnostics,
            List.of(
                "-d",
                folder.toString(),
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path")),
            null,
            List.of(file))
        .call();
    assertThat(
            diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT)))
        .isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(
            Stream.of(folder.toUri().toURL()).toArray(URL[]::new),
            ReadmeTest.class.getClassLoader())) {
      return loader.loadClass("Block").getMethod("run").invoke(null);
    }
  }
}
