package dev.clio.schema.validate;

import dev.clio.schema.diagnostic.Code;

/** An entity that is proposed again is proposed with the same data. */
final class ConflictingProposals implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    for (References.Declaration again : subject.references().declarations()) {
      References.Declaration first = subject.references().first(again.id()).orElse(again);
      // A refused proposal has had its own report.
      if (first.entity().isPresent()
          && again.entity().isPresent()
          && !first.entity().equals(again.entity())) {
        findings.add(
            Finding.of(
                    Code.CONFLICTING_PROPOSAL,
                    again.path(),
                    "expected \""
                        + again.id().text()
                        + "\" to be proposed once, or with the same"
                        + " type, name and place")
                .and("first proposed here", first.path())
                .mend(
                    Mend.guess(
                        "remove the second",
                        new Mend.Change.Remove(
                            again.element(), Staging.joins(subject, again.element())))));
      }
    }
  }
}
