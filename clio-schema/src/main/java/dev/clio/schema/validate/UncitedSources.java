package dev.clio.schema.validate;

import dev.clio.core.model.Source;
import dev.clio.core.value.SourceId;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every source is cited at least once. */
final class UncitedSources implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    List<Source> sources = subject.sources().orElse(List.of());
    Set<SourceId> cited = new HashSet<>();
    subject.references().citations().forEach(citation -> cited.add(citation.id()));
    for (int i = 0; i < sources.size(); i++) {
      SourceId id = sources.get(i).id();
      // One that stands there twice has its report already.
      if (cited.add(id)) {
        findings.add(
            Finding.of(
                Code.UNCITED_SOURCE,
                Path.of("sources", i, "id"),
                "expected the script to cite every source, but it never cites \""
                    + id.text()
                    + '"'));
      }
    }
  }
}
