package dev.clio.render.overlay;

import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Veil;
import dev.clio.core.stage.Cue;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Motion;
import java.util.List;

/** The veils that a script draws over the map. */
final class Veils {

  private final Sheet sheet;
  private final List<List<Effect>> effects;

  Veils(Sheet sheet, List<List<Effect>> effects) {
    this.sheet = sheet;
    this.effects = effects;
  }

  void add() {
    for (Span<Veil> span : Span.of(sheet.timeline(), cue -> cue.stage().veil())) {
      Veil veil = span.value();
      sheet.box(
          sheet.life(span.start(), span.end(), (double) veil.millis(), lifted(span.last() + 1)),
          Motion.NONE,
          0,
          0,
          sheet.width(),
          sheet.height(),
          0,
          new Ink(veil.color().orElse(sheet.theme().paper()), veil.opacity()));
    }
  }

  /** Returns how long the veil takes to go that is gone, or another one, with a cue. */
  private double lifted(int cue) {
    List<Cue> cues = sheet.timeline().cues();
    double millis = Sheet.FADE;
    if (cue < cues.size()) {
      for (int element : cues.get(cue).elements()) {
        for (Effect effect : effects.get(element)) {
          millis = effect instanceof Veil next ? (double) next.millis() : millis;
        }
      }
    }
    return millis;
  }
}
