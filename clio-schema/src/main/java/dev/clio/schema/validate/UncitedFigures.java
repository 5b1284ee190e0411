package dev.clio.schema.validate;

import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.List;

/**
 * A figure in digits is said under a citation. A block of narration is one mistake, whatever number
 * of figures it has.
 */
final class UncitedFigures implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    boolean cited = false;
    List<Element> elements = subject.elements();
    for (int i = 0; i < elements.size() && !findings.isFull(); i++) {
      if (elements.get(i) instanceof Narration narration) {
        if (!cited) {
          look(narration.text(), i, findings);
        }
        continue;
      }
      for (Effect effect : subject.effects().get(i)) {
        if (effect instanceof Citation citation) {
          cited = citation.source().isPresent();
        } else if (effect instanceof Card.Title || effect instanceof Card.ClearTitle) {
          cited = false;
        }
      }
      // What keeps a citation from being one has been reported.
      cited |= elements.get(i) instanceof RawDirective raw && hasSource(raw);
    }
  }

  private static boolean hasSource(RawDirective raw) {
    return raw.attributes().stream()
        .anyMatch(attribute -> attribute.key().filter("source"::equals).isPresent());
  }

  private static void look(String text, int element, Findings findings) {
    List<Figures.Figure> figures = Figures.in(text);
    if (figures.isEmpty()) {
      return;
    }
    Figures.Figure first = figures.get(0);
    String more =
        figures.size() == 1
            ? ""
            : ", nor for " + (figures.size() == 2 ? "another" : (figures.size() - 1) + " others");
    findings.add(
        Finding.of(
                Code.UNCITED_FIGURE,
                Path.element(element, "narration", first.start(), first.end()),
                "expected a source for the figure \""
                    + text.substring(first.start(), first.end())
                    + "\", but none is cited"
                    + more)
            .help("write [chat.say source=\"…\"] before the words that rest on it"));
  }
}
