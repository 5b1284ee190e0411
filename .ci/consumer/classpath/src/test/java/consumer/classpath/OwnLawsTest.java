package consumer.classpath;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.testkit.StagehandLaws;

/** All laws of the language on a vocabulary of one's own, in a few lines. */
class OwnLawsTest extends StagehandLaws {

  @Override
  protected Vocabulary vocabulary() {
    return StandardVocabulary.vocabulary();
  }
}
