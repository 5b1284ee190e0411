package dev.clio.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources of episodes, compiled in one go and run. */
public final class CompiledEpisodes {

  private CompiledEpisodes() {}

  /**
   * Returns the episodes that classes build. The sources are compiled with the class path of the
   * running program, and no warning is let pass.
   *
   * @param sources the source of each class, by its name; a class has a static method {@code
   *     episode}
   * @param folder where the classes are written
   * @param arguments what the method is called with: nothing or a {@link Vocabulary}
   * @return the episodes, by the names of the classes
   * @throws IOException if the folder cannot be written
   * @throws ReflectiveOperationException if a class has no such method, or it fails
   */
  public static Map<String, Episode> episodes(
      Map<String, String> sources, Path folder, Object... arguments)
      throws IOException, ReflectiveOperationException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, source) -> files.add(new Source(name, source)));
    boolean compiled =
        compiler
            .getTask(
                null,
                null,
                diagnostics,
                List.of(
                    "-d",
                    folder.toString(),
                    "-proc:none",
                    "-Xlint:all,-path",
                    "-Werror",
                    "-cp",
                    System.getProperty("java.class.path")),
                null,
                files)
            .call();
    assertThat(diagnostics.getDiagnostics()).isEmpty();
    assertThat(compiled).isTrue();

    Map<String, Episode> episodes = new LinkedHashMap<>();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, CompiledEpisodes.class.getClassLoader())) {
      for (String name : sources.keySet()) {
        Method method =
            arguments.length == 0
                ? loader.loadClass(name).getDeclaredMethod("episode")
                : loader.loadClass(name).getDeclaredMethod("episode", Vocabulary.class);
        method.setAccessible(true);
        episodes.put(name, (Episode) method.invoke(null, arguments));
      }
    }
    return episodes;
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String source;

    Source(String name, String source) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return new String(source.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
  }
}
