package dev.clio.schema.syntax;

import dev.clio.schema.frontmatter.Head;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of what was read stand. */
record ReadPositions(SyntaxTree tree, ScriptPlaces places, @Nullable Head head)
    implements Positions {

  @Override
  public Span span(Path path) {
    List<Object> steps = path.steps();
    if (steps.size() > 1
        && steps.get(0).equals("script")
        && steps.get(1) instanceof Integer index) {
      Optional<Span> span = places.span(index, steps.subList(2, steps.size()));
      if (span.isPresent()) {
        return span.get();
      }
    }
    return Optional.ofNullable(head)
        .flatMap(known -> known.span(path))
        .orElseGet(tree::frontMatter);
  }
}
