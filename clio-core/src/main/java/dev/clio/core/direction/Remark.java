package dev.clio.core.direction;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.value.EntityId;
import java.util.List;
import java.util.Optional;

/** What a rehearsal tells of a script: something that will not be seen as its author may think. */
public sealed interface Remark {

  /**
   * An effect of an element.
   *
   * @param element the index of the element in the script
   * @param effect the effect
   * @param entity which of the effect's entities is meant; none where it is all of it
   */
  record Aim(int element, Effect effect, Optional<EntityId> entity) {}

  /**
   * Effects point at what the camera, as the script sets it, does not show.
   *
   * @param aims what is not shown, at least one, in the order of the script
   * @param shown every entity that the beat shows
   * @param kept whether the stage only widens the shot: what the script looks at stays in frame,
   *     and not much smaller. Else the shot becomes another one
   */
  record OutOfShot(List<Aim> aims, List<EntityId> shown, boolean kept) implements Remark {

    /**
     * Copies the list.
     *
     * @param aims what is not shown, at least one, in the order of the script
     * @param shown every entity that the beat shows
     * @param kept whether the stage only widens the shot: what the script looks at stays in frame,
     *     and not much smaller. Else the shot becomes another one
     */
    public OutOfShot {
      aims = ImmutableList.copyOf(aims);
      shown = ImmutableList.copyOf(shown);
    }
  }

  /**
   * Something is taken away that is not there.
   *
   * @param element the index of the element
   * @param effect what should take it away
   */
  record NothingToClear(int element, Effect effect) implements Remark {}

  /**
   * Something comes after the closing card. Only the first such thing is told.
   *
   * @param element the index of the element
   * @param outro the index of the element with the card
   */
  record AfterOutro(int element, int outro) implements Remark {}

  /**
   * Something is put on the map before the camera is set. Only the first such thing is told.
   *
   * @param aim what it is
   */
  record BeforeView(Aim aim) implements Remark {}

  /**
   * Effects come and go while nothing is said.
   *
   * @param aims the effects, at least one, in the order of the script
   * @param end the index of the element that takes them away; none where the script ends
   */
  record Unheard(List<Aim> aims, Optional<Integer> end) implements Remark {

    /**
     * Copies the list.
     *
     * @param aims the effects, at least one, in the order of the script
     * @param end the index of the element that takes them away; none where the script ends
     */
    public Unheard {
      aims = ImmutableList.copyOf(aims);
    }
  }

  /**
   * A text is gone before it could be read.
   *
   * @param aim the label, arrow or card
   * @param text its text
   * @param millis how long it is shown, in milliseconds
   */
  record Unread(Aim aim, String text, long millis) implements Remark {}

  /**
   * A chapter's card stays at the top to the end of the script.
   *
   * @param element the index of the element with the card
   */
  record UnclearedChapter(int element) implements Remark {}
}
