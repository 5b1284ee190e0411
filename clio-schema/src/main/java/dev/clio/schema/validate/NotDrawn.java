package dev.clio.schema.validate;

import com.google.common.base.Ascii;
import com.google.common.collect.Sets;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Layer;
import dev.clio.core.effect.Link;
import dev.clio.core.stage.Abilities;
import dev.clio.core.value.Slug;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.text.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The renderer has every layer, mode and route that a script asks for. */
final class NotDrawn implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    Abilities abilities = subject.abilities();
    Set<Slug> layers = Sets.union(abilities.layers(), subject.gazetteer().layers());
    Set<Slug> routes = Sets.union(abilities.routes(), subject.gazetteer().routes());
    for (int i = 0; i < subject.effects().size() && !findings.isFull(); i++) {
      for (Effect effect : subject.effects().get(i)) {
        if (effect instanceof Layer layer
            && !layers.contains(layer.layer())
            && subject.gazetteer().layer(layer.layer()).isEmpty()) {
          findings.add(unknown(subject, i, "layer", layer.layer(), layers));
        } else if (effect instanceof Link.RouteFlow flow
            && !routes.contains(flow.route())
            && subject.gazetteer().route(flow.route()).isEmpty()) {
          findings.add(unknown(subject, i, "route", flow.route(), routes));
        } else if (effect instanceof BasemapChoice.Mode mode && !abilities.modes().contains(mode)) {
          Path path = subject.attribute(i, mode);
          findings.add(
              Finding.of(
                      Code.NOT_DRAWN,
                      path,
                      "expected a mode that the renderer has ("
                          + joined(abilities.modes().stream().map(NotDrawn::word).toList())
                          + "), but was "
                          + word(mode)
                          + "; the map stays political")
                  .mend(Mend.guess("write political", new Mend.Change.Write(path, "political"))));
        }
      }
    }
  }

  private static String word(BasemapChoice.Mode mode) {
    return Ascii.toLowerCase(mode.name());
  }

  private static String joined(List<String> words) {
    return String.join(", ", words);
  }

  private static Finding unknown(
      Subject subject, int element, String what, Slug name, Set<Slug> known) {
    List<String> names = known.stream().map(Slug::text).toList();
    Path path = subject.attribute(element, name);
    Optional<String> nearest = Nearest.of(name.text(), names);
    return Finding.of(
            Code.NOT_DRAWN,
            path,
            "expected a "
                + what
                + " that the renderer has"
                + (names.isEmpty() ? "" : " (" + joined(names) + ")")
                + ", but was "
                + name.text()
                + "; nothing is drawn for it")
        .mend(nearest.map(it -> Mend.guess("write " + it, new Mend.Change.Write(path, it))));
  }
}
