package dev.clio.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.model.Episode;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.text.Limits;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an episode. Not thread-safe. */
public final class EpisodeAssert extends AbstractAssert<EpisodeAssert, Episode> {

  private final Vocabulary vocabulary;

  EpisodeAssert(Episode actual, Vocabulary vocabulary) {
    super(actual, EpisodeAssert.class);
    this.vocabulary = vocabulary;
  }

  /**
   * Checks that the episode, printed in either layout or written as JSON, reads back.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public EpisodeAssert roundTrips() {
    Episode episode = Objects.requireNonNull(actual);
    for (Layout layout : Layout.values()) {
      String text = Printer.of(vocabulary).print(episode, layout);
      Reading reading = Stagehand.reader().withVocabulary(vocabulary).read(text);
      if (!reading.episode().equals(Optional.of(episode))) {
        throw failureWithActualExpected(
            reading.episode(),
            episode,
            "expected%n  %s%nback from%n%s%nbut was%n  %s",
            episode,
            text,
            reading.episode());
      }
    }
    String json = JsonForm.write(episode, vocabulary);
    Optional<Episode> read = JsonForm.read(json, vocabulary, Limits.standard()).episode();
    if (!read.equals(Optional.of(episode))) {
      throw failureWithActualExpected(
          read, episode, "expected%n  %s%nback from%n%s%nbut was%n  %s", episode, json, read);
    }
    return this;
  }
}
