package dev.clio.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.schema.Stagehand;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is written in Java comes back from its text, and from the Java source made of it. */
class RoundTripProperties {

  @Property(tries = 1000)
  void whatIsBuiltComesBackFromItsText(@ForAll("episodes") Episode episode, @ForAll Layout layout) {
    EpisodeBuilder builder =
        Episodes.episode(episode.id().text(), ClioArbitraries.vocabulary())
            .title(episode.title())
            .summary(episode.summary())
            .status(episode.status())
            .origin(episode.origin());
    episode.language().ifPresent(builder::language);
    episode.sources().forEach(builder::source);
    episode
        .media()
        .forEach(media -> builder.media(media.kind().text(), media.title(), media.url()));
    builder.script(s -> s.each(episode.script().elements(), ScriptBuilder::add));
    Episode built = builder.build();

    String text = Printer.of(ClioArbitraries.vocabulary()).print(built, layout);

    assertThat(built).isEqualTo(episode);
    assertThat(Stagehand.reader().withVocabulary(ClioArbitraries.vocabulary()).read(text).episode())
        .hasValue(built);
  }

  /** Many in one go, for a compiler takes a second to start. */
  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void theSourceOfManyEpisodesCompilesAndBuildsThem(@ForAll("manyEpisodes") List<Episode> many)
      throws IOException, ReflectiveOperationException {
    Map<String, String> sources = new LinkedHashMap<>();
    Map<String, Episode> episodes = new LinkedHashMap<>();
    for (Episode episode : many) {
      String name = "Episode" + episodes.size();
      episodes.put(name, episode);
      sources.put(name, JavaSource.of(episode, "", name, ClioArbitraries.vocabulary()));
    }
    Path folder = Files.createTempDirectory("clio-sources");
    try {
      assertThat(Compiled.episodes(sources, folder, ClioArbitraries.vocabulary()))
          .isEqualTo(episodes);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Provide
  Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes(ClioArbitraries.vocabulary());
  }

  @Provide
  Arbitrary<List<Episode>> manyEpisodes() {
    return episodes().list().ofSize(100);
  }
}
