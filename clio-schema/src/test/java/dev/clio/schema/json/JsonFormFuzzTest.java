package dev.clio.schema.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.clio.core.model.Episode;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.text.Limits;
import dev.clio.testkit.ClioArbitraries;
import java.util.Optional;

class JsonFormFuzzTest {

  private static final Vocabulary VOCABULARY = ClioArbitraries.vocabulary();

  @FuzzTest(maxDuration = "1m")
  void readsOrReports(FuzzedDataProvider data) {
    JsonReading reading = read(data.consumeRemainingAsString());
    Optional<Episode> episode = reading.episode();
    if (episode.isEmpty() && reading.diagnostics().isEmpty()) {
      throw new AssertionError("no episode, and nothing wrong");
    }
    if (episode.isPresent()
        && !read(JsonForm.write(episode.get(), VOCABULARY)).episode().equals(episode)) {
      throw new AssertionError("another episode comes back");
    }
  }

  private static JsonReading read(String json) {
    return JsonForm.read(json, VOCABULARY, Limits.standard());
  }
}
