package dev.clio.schema.validate;

import dev.clio.core.model.Source;
import dev.clio.core.value.SourceId;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Nearest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every source that is spoken of is one of the episode's. */
final class UnknownSources implements Rule {

  /** So many sources are compared with an unknown id. */
  private static final int CANDIDATES = 1_000;

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.sources().isEmpty()) {
      return;
    }
    Set<String> known = new LinkedHashSet<>();
    for (Source source : subject.sources().get()) {
      known.add(source.id().text());
    }
    Map<SourceId, Optional<String>> nearest = new HashMap<>();
    for (References.Citation citation : subject.references().citations()) {
      if (!known.contains(citation.id().text()) && !findings.isFull()) {
        findings.add(
            Finding.of(
                    Code.UNKNOWN_SOURCE,
                    citation.path(),
                    "expected a source of the episode, but it lists no \""
                        + citation.id().text()
                        + '"')
                .or(
                    nearest.computeIfAbsent(
                        citation.id(),
                        id -> Nearest.of(id.text(), known.stream().limit(CANDIDATES).toList()))));
      }
    }
  }
}
