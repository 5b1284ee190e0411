package dev.clio.schema.law;

import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.testkit.ClioArbitraries;
import dev.clio.testkit.StagehandLaws;

/** The laws of the language, with Stagehand's directives and one of a host's. */
class LawsTest extends StagehandLaws {

  @Override
  protected Vocabulary vocabulary() {
    return ClioArbitraries.vocabulary();
  }
}
