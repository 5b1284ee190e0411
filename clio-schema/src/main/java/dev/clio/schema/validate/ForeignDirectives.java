package dev.clio.schema.validate;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.RawDirective;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.text.Path;
import java.util.List;

/**
 * Every directive is of a type that the vocabulary knows. A reader makes no other; raw ones are
 * seen to by {@link RawDirectives}.
 */
final class ForeignDirectives implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.wasRead()) {
      return;
    }
    List<Element> elements = subject.elements();
    for (int i = 0; i < elements.size() && !findings.isFull(); i++) {
      if (elements.get(i) instanceof Directive directive
          && !(directive instanceof RawDirective)
          && subject.vocabulary().definitionOf(directive).isEmpty()) {
        findings.add(
            Finding.of(Code.UNKNOWN_DIRECTIVE, Path.element(i), message(subject, directive)));
      }
    }
  }

  private static String message(Subject subject, Directive directive) {
    String name = directive.name();
    if (subject.vocabulary().find(name) == null) {
      return Nearest.of(name, subject.vocabulary().names())
          .map(nearest -> "expected a directive of the vocabulary, such as " + nearest)
          .orElse("expected a directive of the vocabulary")
          .concat(", but was " + name);
    }
    return "expected "
        + name
        + " as the vocabulary defines it, but was a value of "
        + directive.getClass().getName();
  }
}
