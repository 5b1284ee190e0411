package dev.clio.schema.validate;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.document.Document;
import dev.clio.schema.frontmatter.HeadPrinter;
import dev.clio.schema.text.Span;
import java.util.Optional;
import java.util.Set;

/** Says of a script that it is no episode. */
final class MissingFrontMatter {

  /** So many sources are written; front matter is limited as well. */
  private static final int SOURCES = 1_000;

  private MissingFrontMatter() {}

  /** Returns what to say where an episode is needed; empty if it is one, or was meant as one. */
  static Optional<Diagnostic> of(Document document, References references) {
    boolean elsewhere =
        document.diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.code() == Code.MISPLACED_FRONT_MATTER);
    if (!document.isScript() || elsewhere) {
      return Optional.empty();
    }
    String text = document.source().text();
    Span start = Span.at(text.startsWith("\uFEFF") ? 1 : 0);
    return Optional.of(
        Diagnostic.of(
            Code.MISSING_FRONT_MATTER,
            start,
            "expected an episode, whose front matter has an id and a title, but there is only a"
                + " script",
            Repair.of("write front matter", false, new Edit(start, head(references) + "\n"))));
  }

  private static String head(References references) {
    Set<SourceId> cited =
        references.citations().stream()
            .map(References.Citation::id)
            .collect(ImmutableSet.toImmutableSet());
    Episode.Builder episode = Episode.builder();
    episode.id(Slug.of("untitled"));
    episode.title("Untitled");
    cited.stream()
        .limit(SOURCES)
        .forEach(
            id -> {
              Source.Builder source = Source.builder();
              source.id(id);
              source.title(id.text());
              source.publisher("Unknown");
              episode.addSource(source.build());
            });
    return HeadPrinter.print(episode.build());
  }
}
