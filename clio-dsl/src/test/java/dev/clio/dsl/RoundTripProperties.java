package dev.clio.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.schema.Stagehand;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in Java comes back from its text. */
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

  @Provide
  Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes(ClioArbitraries.vocabulary());
  }
}
