package dev.clio.schema.validate;

import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.List;

/** Narration holds what text may hold. A reader has said so where it does not. */
final class ForbiddenCharacters implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.wasRead()) {
      return;
    }
    List<Element> elements = subject.elements();
    for (int i = 0; i < elements.size() && !findings.isFull(); i++) {
      if (elements.get(i) instanceof Narration narration) {
        int forbidden = Texts.firstForbidden(narration.text());
        if (forbidden >= 0) {
          findings.add(
              Finding.of(
                  Code.FORBIDDEN_CHARACTER,
                  Path.element(i, "narration", forbidden, forbidden + 1),
                  "expected narration without control characters, bidirectional overrides and"
                      + " unpaired surrogates, but there is "
                      + Texts.name(narration.text().charAt(forbidden))));
        }
      }
    }
  }
}
