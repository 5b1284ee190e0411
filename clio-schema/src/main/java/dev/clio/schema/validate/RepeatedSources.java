package dev.clio.schema.validate;

import dev.clio.core.model.Source;
import dev.clio.core.value.SourceId;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No two sources share an id. */
final class RepeatedSources implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    List<Source> sources = subject.sources().orElse(List.of());
    Map<SourceId, Integer> first = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      @Nullable Integer before = first.putIfAbsent(sources.get(i).id(), i);
      if (before != null) {
        findings.add(
            Finding.of(
                    Code.REPEATED_SOURCE,
                    Path.of("sources", i, "id"),
                    "expected an id of its own, but another source is \""
                        + sources.get(i).id().text()
                        + "\" as well")
                .and("first used here", Path.of("sources", before, "id")));
      }
    }
  }
}
