package dev.clio.schema.validate;

import dev.clio.core.model.Element;
import dev.clio.core.model.RawDirective;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Says what keeps the raw directives of an episode that was made in Java from being others. */
final class RawDirectives {

  private RawDirectives() {}

  /** Returns at least one error for each raw directive. */
  static List<Diagnostic> of(List<Element> elements, CanonicalText text) {
    List<Diagnostic> all = new ArrayList<>();
    if (elements.stream().noneMatch(RawDirective.class::isInstance)) {
      return all;
    }
    List<Diagnostic> found = text.diagnostics();
    int next = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (!(elements.get(i) instanceof RawDirective raw)) {
        continue;
      }
      Span whole = text.span(Path.element(i));
      boolean refused = false;
      for (; next < found.size() && found.get(next).span().start() < whole.end(); next++) {
        if (found.get(next).span().start() >= whole.start()) {
          all.add(found.get(next));
          refused |= found.get(next).isError();
        }
      }
      if (!refused) {
        all.add(
            Diagnostic.of(
                Code.UNKNOWN_DIRECTIVE,
                whole,
                "expected " + raw.name() + " as a value of its own type, but it is raw"));
      }
    }
    return all;
  }
}
