package dev.clio.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The law of Stagehand that speaks of Java, for any vocabulary: the source made from an episode
 * compiles, and builds an equal one. The others are those of {@link StagehandLaws}. Not
 * thread-safe.
 */
public abstract class JavaLaws {

  /** For subclasses. */
  protected JavaLaws() {}

  /**
   * Returns the directives that the law is tried with.
   *
   * @return a host's vocabulary
   */
  protected abstract Vocabulary vocabulary();

  /**
   * Returns the Java source of an episode, such as {@code JavaSource.of(episode, "", className,
   * vocabulary())} of {@code clio-dsl}.
   *
   * @param episode any episode
   * @param className the name of the class, which has no package
   * @return the source of a class with a static method {@code episode} that takes a vocabulary
   */
  protected abstract String javaSource(Episode episode, String className);

  /**
   * Law 5: the source made from an episode compiles, and builds an equal one. A hundred are
   * compiled in one go, for a compiler takes a second to start.
   *
   * @param many any episodes
   * @throws IOException if the classes cannot be written
   * @throws ReflectiveOperationException if the classes cannot be run
   */
  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  public void theSourceOfEveryEpisodeCompilesAndBuildsIt(@ForAll("manyEpisodes") List<Episode> many)
      throws IOException, ReflectiveOperationException {
    Map<String, String> sources = new LinkedHashMap<>();
    Map<String, Episode> episodes = new LinkedHashMap<>();
    for (Episode episode : many) {
      String name = "Episode" + episodes.size();
      episodes.put(name, episode);
      sources.put(name, javaSource(episode, name));
    }
    Path folder = Files.createTempDirectory("clio-sources");
    try {
      assertThat(CompiledEpisodes.episodes(sources, folder, vocabulary())).isEqualTo(episodes);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * Provides many episodes at once.
   *
   * @return lists of a hundred
   */
  @Provide
  protected Arbitrary<List<Episode>> manyEpisodes() {
    return ClioArbitraries.episodes(vocabulary()).list().ofSize(100);
  }
}
