package dev.clio.schema.validate;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.direction.Rehearsal;
import dev.clio.core.direction.Remark;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.stage.Pace;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a script shows is seen, heard and read.
 *
 * <p>A target outside the shot is a note where the stage keeps its promise with a wider shot, and a
 * warning where nothing would be left of the shot that the script sets. Silent beats are no fault
 * by themselves, since the stage gives them time: something is said to have no narration only if
 * nothing at all is said between its coming and its going. A card needs none, and neither do a
 * camera move and a veil.
 */
final class Staging implements Rule {

  /** So many other places are shown beside the first. */
  private static final int RELATED = 3;

  /** So many entities are written into one directive. */
  private static final int FITTED = 100;

  @Override
  public void check(Subject subject, Findings findings) {
    // What a refused directive would do is not known, so nothing can be said of what follows.
    if (subject.elements().stream().anyMatch(RawDirective.class::isInstance)) {
      return;
    }
    Rehearsal.of(
        subject.elements(),
        subject.effects(),
        Settings.of(subject.effects(), Places.of(subject), subject.gazetteer()),
        subject.frame(),
        Pace.standard(),
        remark -> {
          if (!findings.isFull()) {
            findings.add(finding(subject, remark));
          }
        });
  }

  private static Finding finding(Subject subject, Remark remark) {
    if (remark instanceof Remark.OutOfShot shot) {
      return outOfShot(subject, shot);
    } else if (remark instanceof Remark.NothingToClear nothing) {
      return Finding.of(
              Code.NOTHING_TO_CLEAR,
              Path.element(nothing.element()),
              "expected " + what(nothing.effect()) + " to take away, but there is none")
          .mend(
              Mend.guess(
                  "remove it",
                  new Mend.Change.Remove(nothing.element(), joins(subject, nothing.element()))));
    } else if (remark instanceof Remark.AfterOutro after) {
      int last = subject.elements().size() - 1;
      return Finding.of(
              Code.AFTER_OUTRO,
              Path.element(after.element()),
              "expected nothing after the outro, whose card stays to the end")
          .and("the outro is here", Path.element(after.outro()))
          .mend(
              Mend.guess(
                  "move the outro to the end",
                  new Mend.Change.Move(after.outro(), joins(subject, after.outro()), last, true)));
    } else if (remark instanceof Remark.BeforeView before) {
      return Finding.of(
              Code.BEFORE_VIEW,
              Path.element(before.aim().element()),
              "expected a view before anything is put on the map, but the camera is not set yet")
          .help("set the camera first, with map.view, map.fit or camera.establish_globe")
          .mend(fit(subject, before.aim().element(), EffectEntities.of(before.aim().effect())));
    } else if (remark instanceof Remark.Unheard unheard) {
      return unheard(unheard);
    } else if (remark instanceof Remark.Unread unread) {
      return unread(subject, unread);
    }
    int chapter = ((Remark.UnclearedChapter) remark).element();
    return Finding.of(
            Code.UNCLEARED_CHAPTER,
            Path.element(chapter),
            "expected the chapter to be cleared, or another card after it, but it stays to the end")
        .mend(
            subject.knows("scene.title")
                ? Optional.of(
                    Mend.guess(
                        "clear it at the end",
                        new Mend.Change.Append(
                            subject.elements().size() - 1, "[scene.title kind=clear]")))
                : Optional.empty());
  }

  private static Finding outOfShot(Subject subject, Remark.OutOfShot shot) {
    Remark.Aim first = shot.aims().get(0);
    Optional<EntityId> entity = first.entity();
    String target = entity.map(id -> '"' + id.text() + '"').orElse("all of it");
    Finding finding =
        Finding.of(
            shot.kept() ? Code.WIDENED_SHOT : Code.OUT_OF_SHOT,
            path(subject, first),
            "expected the camera to show "
                + target
                + ", but as the script sets it, it does not; the stage "
                + (shot.kept()
                    ? "widens the shot for this beat"
                    : "leaves the shot for this beat"));
    Set<Path> others = new LinkedHashSet<>();
    for (Remark.Aim aim : shot.aims().subList(1, shot.aims().size())) {
      if (others.size() < RELATED) {
        others.add(path(subject, aim));
      }
    }
    others.remove(path(subject, first));
    for (Path other : others) {
      finding = finding.and("neither does it show this", other);
    }
    if (shot.kept()) {
      return finding;
    }
    return finding
        .help("send the camera there first, with map.view or map.fit")
        .mend(fit(subject, first.element(), shot.shown()));
  }

  /** Returns the mend that has entities in frame before an element. */
  private static Optional<Mend> fit(Subject subject, int element, List<EntityId> entities) {
    Set<EntityId> all = ImmutableSet.copyOf(entities);
    if (all.isEmpty() || all.size() > FITTED || !subject.knows("map.fit")) {
      return Optional.empty();
    }
    String ids = String.join(", ", all.stream().map(EntityId::text).toList());
    return Optional.of(
        Mend.guess(
            "write a map.fit before it",
            new Mend.Change.Insert(element, "[map.fit entities=\"" + ids + "\"]")));
  }

  private static Finding unheard(Remark.Unheard unheard) {
    Remark.Aim first = unheard.aims().get(0);
    Finding finding =
        Finding.of(
                Code.UNHEARD,
                Path.element(first.element()),
                "expected something to be said while this is shown, but "
                    + (unheard.end().isPresent()
                        ? "it is taken away in silence"
                        : "the script ends"))
            .help("say something after it, or leave it out");
    int related = 0;
    int before = first.element();
    for (Remark.Aim aim : unheard.aims()) {
      if (aim.element() != before && related++ < RELATED) {
        finding = finding.and("nor is anything said under this", Path.element(aim.element()));
      }
      before = aim.element();
    }
    return unheard.end().isPresent() && unheard.end().get() != before
        ? finding.and("taken away here", Path.element(unheard.end().get()))
        : finding;
  }

  private static Finding unread(Subject subject, Remark.Unread unread) {
    long most = (long) (unread.millis() * Pace.READ_PER_SECOND / 1000);
    String what =
        unread.aim().effect() instanceof Card
            ? "card"
            : unread.aim().effect() instanceof Label ? "label" : "arrow's label";
    return Finding.of(
            Code.UNREADABLE,
            subject.attribute(unread.aim().element(), unread.text()),
            "expected at most "
                + most
                + " characters, as many as can be read while the "
                + what
                + " is shown, but there are "
                + Texts.length(unread.text()))
        .help("shorten it, or say more before it goes");
  }

  private static Path path(Subject subject, Remark.Aim aim) {
    return aim.entity()
        .map(id -> subject.references().path(aim.element(), id))
        .orElseGet(() -> Path.element(aim.element()));
  }

  /** Whether an element stands between two blocks of narration. */
  static boolean joins(Subject subject, int element) {
    return isNarration(subject, element - 1) && isNarration(subject, element + 1);
  }

  private static boolean isNarration(Subject subject, int element) {
    return element >= 0
        && element < subject.elements().size()
        && subject.elements().get(element) instanceof Narration;
  }

  private static String what(Effect effect) {
    if (effect instanceof Clear clear) {
      return switch (clear) {
        case ALL -> "a mark, a label, an arrow, a circle, a flow, a spotlight or a veil";
        case ANNOTATIONS -> "a label, an arrow, a circle or a flow";
        case HIGHLIGHTS -> "a highlight";
        case LABELS -> "a label";
        case ARROWS -> "an arrow";
        case CIRCLES -> "a circle";
        case FLOWS -> "a flow";
      };
    }
    return effect instanceof Card.HideSource ? "the card of a source" : "a chapter's card";
  }
}
