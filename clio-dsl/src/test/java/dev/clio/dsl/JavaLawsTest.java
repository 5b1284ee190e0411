package dev.clio.dsl;

import dev.clio.core.model.Episode;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.testkit.ClioArbitraries;
import dev.clio.testkit.JavaLaws;

/** The source of Java that is made from episodes. */
class JavaLawsTest extends JavaLaws {

  @Override
  protected Vocabulary vocabulary() {
    return ClioArbitraries.vocabulary();
  }

  @Override
  protected String javaSource(Episode episode, String className) {
    return JavaSource.of(episode, "", className, vocabulary());
  }
}
