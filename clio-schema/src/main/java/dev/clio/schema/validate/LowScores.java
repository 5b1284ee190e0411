package dev.clio.schema.validate;

import dev.clio.core.model.Source;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.List;
import java.util.OptionalInt;

/** No source's score is lower than the policy asks. */
final class LowScores implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    OptionalInt min = subject.policy().minScore();
    List<Source> sources = subject.sources().orElse(List.of());
    for (int i = 0; min.isPresent() && i < sources.size(); i++) {
      OptionalInt score = sources.get(i).score();
      if (score.isPresent() && score.getAsInt() < min.getAsInt()) {
        findings.add(
            Finding.of(
                Code.LOW_SCORE,
                Path.of("sources", i, "score"),
                "expected a score of at least "
                    + min.getAsInt()
                    + ", but \""
                    + sources.get(i).id().text()
                    + "\" has "
                    + score.getAsInt()));
      }
    }
  }
}
