package dev.clio.schema.validate;

import dev.clio.core.value.EntityId;
import dev.clio.schema.diagnostic.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every entity that is spoken of was proposed before, or the gazetteer knows it. */
final class UnknownEntities implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    KnownEntities known = subject.known();
    Map<EntityId, Optional<String>> nearest = new HashMap<>();
    for (References.Use use : subject.references().uses()) {
      if (findings.isFull()) {
        return;
      }
      Optional<References.Declaration> declared = subject.references().first(use.id());
      if (declared.isPresent() && declared.get().element() <= use.element()) {
        continue;
      }
      Optional<EntityId> same = known.sameBefore(use);
      if (same.isPresent()) {
        findings.add(
            Finding.of(
                    Code.UNKNOWN_ENTITY,
                    use.path(),
                    "expected the id that the place was proposed by, \""
                        + same.get().text()
                        + "\", but was \""
                        + use.id().text()
                        + '"')
                .or(same.map(EntityId::text)));
      } else if (!known.inGazetteer(use.id())) {
        Finding finding =
            Finding.of(
                Code.UNKNOWN_ENTITY,
                use.path(),
                "expected an entity that was proposed before or that the gazetteer knows, but"
                    + " nobody knows \""
                    + use.id().text()
                    + '"'
                    + (declared.isPresent() ? " yet" : ""));
        findings.add(
            declared.isPresent()
                ? finding
                    .and("proposed only here", declared.get().path())
                    .mend(
                        Mend.guess(
                            "propose it before",
                            new Mend.Change.Move(
                                declared.get().element(),
                                Staging.joins(subject, declared.get().element()),
                                use.element(),
                                false)))
                : finding.or(nearest.computeIfAbsent(use.id(), known::nearest)));
      }
    }
  }
}
