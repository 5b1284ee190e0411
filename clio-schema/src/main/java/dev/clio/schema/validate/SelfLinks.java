package dev.clio.schema.validate;

import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Link;
import dev.clio.core.value.EntityId;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.List;

/** An arrow leads from one entity to another. */
final class SelfLinks implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    int next = 0;
    List<References.Use> uses = subject.references().uses();
    for (int i = 0; i < subject.effects().size(); i++) {
      for (Effect effect : subject.effects().get(i)) {
        if (effect instanceof Link.Arrow arrow && arrow.from().equals(arrow.to())) {
          next = report(uses, next, i, arrow.to(), findings);
        } else if (effect instanceof Link.Flow flow && flow.from().equals(flow.to())) {
          next = report(uses, next, i, flow.to(), findings);
        }
      }
    }
  }

  /** Reports at the last attribute of the element that names the entity; uses are in order. */
  private static int report(
      List<References.Use> uses, int from, int element, EntityId id, Findings findings) {
    Path path = Path.element(element);
    int at = from;
    for (; at < uses.size() && uses.get(at).element() <= element; at++) {
      if (uses.get(at).element() == element && uses.get(at).id().equals(id)) {
        path = uses.get(at).path();
      }
    }
    findings.add(
        Finding.of(
            Code.SELF_ARROW,
            path,
            "expected another entity than where it begins, but both are \"" + id.text() + '"'));
    return at;
  }
}
