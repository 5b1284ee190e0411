package dev.clio.core.directive;

import dev.clio.core.vocabulary.Vocabulary;
import java.util.List;

/** The directives of Stagehand. */
public final class StandardVocabulary {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              MapView.DEFINITION,
              MapFit.DEFINITION,
              CameraEstablishGlobe.DEFINITION,
              EntityPropose.DEFINITION,
              MapHighlight.DEFINITION,
              MapLabel.DEFINITION,
              MapArrow.DEFINITION,
              MapCircle.DEFINITION,
              MapSpotlight.DEFINITION,
              MapClear.DEFINITION,
              MapMode.DEFINITION,
              MapBasemap.DEFINITION,
              LayerOn.DEFINITION,
              LayerOff.DEFINITION,
              FlowAnimate.DEFINITION,
              FlowClear.DEFINITION,
              SceneTitle.DEFINITION,
              SceneFade.DEFINITION,
              ChatSay.DEFINITION,
              SourceShow.DEFINITION,
              SourceHide.DEFINITION,
              MarkClip.DEFINITION));

  private StandardVocabulary() {}

  /**
   * Returns the directives of Stagehand, in the order of the reference.
   *
   * @return the vocabulary, always the same
   */
  public static Vocabulary vocabulary() {
    return VOCABULARY;
  }
}
