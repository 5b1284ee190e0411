package dev.clio.schema.validate;

import dev.clio.core.model.Source;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.List;
import java.util.OptionalInt;

/** Every source says how reliable it is, and is as reliable as the policy asks. */
final class SourceScores implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    List<Source> sources = subject.sources().orElse(List.of());
    for (int i = 0; i < sources.size() && !findings.isFull(); i++) {
      String id = sources.get(i).id().text();
      OptionalInt score = sources.get(i).score();
      OptionalInt min = subject.policy().minScore();
      if (score.isEmpty()) {
        findings.add(
            Finding.of(
                    Code.UNSCORED_SOURCE,
                    Path.of("sources", i, "id"),
                    "expected a score, but nothing says how reliable \"" + id + "\" is")
                .help("add score: with a whole number from 0 (not at all) to 100"));
      } else if (min.isPresent() && score.getAsInt() < min.getAsInt()) {
        findings.add(
            Finding.of(
                    Code.LOW_SCORE,
                    Path.of("sources", i, "score"),
                    "expected a score of at least "
                        + min.getAsInt()
                        + ", but \""
                        + id
                        + "\" has "
                        + score.getAsInt())
                .help("cite a source that is more reliable, or ask for less (--min-score)"));
      }
    }
  }
}
