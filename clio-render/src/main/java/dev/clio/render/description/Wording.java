package dev.clio.render.description;

import com.google.common.base.Ascii;
import dev.clio.core.value.Numbers;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The sentences of facts. {@link SentenceReader} reads what is written here. */
final class Wording {

  private Wording() {}

  static String of(Fact fact) {
    if (fact instanceof Fact.Looks looks) {
      return "The camera "
          + (looks.at().size() == 1 ? "moves to " : "shows ")
          + list(looks.at())
          + ".";
    } else if (fact instanceof Fact.Widens widens) {
      return widens.wider() ? "The view widens." : "The view narrows again.";
    } else if (fact instanceof Fact.Marked marked) {
      return subject(marked.things()) + "marked" + hueAfter(marked.hue()) + ".";
    } else if (fact instanceof Fact.Unmarked unmarked) {
      return subject(unmarked.things()) + "no longer marked.";
    } else if (fact instanceof Fact.Labelled labelled) {
      return subject(labelled.things()) + "labelled " + Quotes.quote(labelled.text()) + ".";
    } else if (fact instanceof Fact.Unlabelled unlabelled) {
      return subject(unlabelled.things()) + "no longer labelled.";
    } else if (fact instanceof Fact.Title title) {
      return "The "
          + card(title)
          + " card reads "
          + Quotes.quote(title.title())
          + quoted(", above it ", title.eyebrow())
          + quoted(", below it ", title.subtitle())
          + ".";
    } else if (fact instanceof Fact.TitleGone) {
      return "The title card goes.";
    } else if (fact instanceof Fact.SourceCard card) {
      return "A source card shows "
          + Quotes.quote(card.title())
          + " by "
          + Quotes.quote(card.publisher())
          + quoted(", saying ", card.text())
          + card.confidence().map(share -> ", with a confidence of " + percent(share)).orElse("")
          + ".";
    } else if (fact instanceof Fact.SourceCardGone) {
      return "The source card goes.";
    } else if (fact instanceof Fact.Cited cited) {
      return "The source is "
          + Quotes.quote(cited.title())
          + " by "
          + Quotes.quote(cited.publisher())
          + ".";
    } else if (fact instanceof Fact.Spotlit spotlit) {
      return spotlit
          .thing()
          .map(thing -> "A spotlight falls on " + Quotes.name(thing, false) + ".")
          .orElse("The spotlight goes out.");
    } else if (fact instanceof Fact.Veiled veiled) {
      return veiled.opacity() <= 0
          ? "The veil lifts."
          : article(hueBefore(veiled.hue()) + "veil")
              + " of "
              + percent(veiled.opacity())
              + " covers the map.";
    } else if (fact instanceof Fact.Layer layer) {
      String name =
          Slug.isSlug(layer.layer())
              ? layer.layer()
              : Quotes.name(Thing.named(layer.layer()), false);
      return "The layer " + name + (layer.shown() ? " is shown." : " is hidden.");
    } else if (fact instanceof Fact.MapLook look) {
      return "The map changes to the " + look.look() + " look.";
    }
    return ofLine(fact);
  }

  /** Arrows, dashes and circles. */
  private static String ofLine(Fact fact) {
    if (fact instanceof Fact.Arrow arrow) {
      return article(hueBefore(arrow.hue()) + "arrow")
          + " leads from "
          + ends(arrow.from(), arrow.to())
          + quoted(", with the words ", arrow.text())
          + ".";
    } else if (fact instanceof Fact.ArrowGone gone) {
      return "The arrow from " + ends(gone.from(), gone.to()) + " goes.";
    } else if (fact instanceof Fact.Flow flow) {
      return article(hueBefore(flow.hue()) + "dashed line")
          + " runs from "
          + ends(flow.from(), flow.to())
          + ".";
    } else if (fact instanceof Fact.FlowGone gone) {
      return "The dashed line from " + ends(gone.from(), gone.to()) + " goes.";
    } else if (fact instanceof Fact.RouteFlow flow) {
      return article(hueBefore(flow.hue()) + "dashed line")
          + " runs along the route "
          + flow.route()
          + ".";
    } else if (fact instanceof Fact.RouteFlowGone gone) {
      return "The dashed line along the route " + gone.route() + " goes.";
    } else if (fact instanceof Fact.Circled circled) {
      Radius radius = circled.radius();
      String size =
          radius instanceof Radius.Size named ? Ascii.toLowerCase(named.name()) + " " : "";
      String reach =
          radius instanceof Radius.Kilometers kilometers
              ? " of " + decimal(kilometers.km(), 0) + " km"
              : "";
      return article(size + hueBefore(circled.hue()) + "circle")
          + reach
          + " surrounds "
          + around(circled.around())
          + ".";
    } else if (fact instanceof Fact.CircleGone gone) {
      return "The circle around " + around(gone.around()) + " goes.";
    }
    throw new AssertionError("a new kind of fact: " + fact);
  }

  private static String card(Fact.Title title) {
    return switch (title.kind()) {
      case INTRO -> "opening";
      case CHAPTER -> "chapter";
      case OUTRO -> "closing";
    };
  }

  private static String subject(List<Thing> things) {
    return list(things) + (things.size() == 1 ? " is " : " are ");
  }

  private static String ends(Thing from, Thing to) {
    return Quotes.name(from, false) + " to " + Quotes.name(to, false);
  }

  private static String around(Fact.Around around) {
    return around
        .center()
        .map(Wording::position)
        .orElseGet(() -> (around.things().size() == 1 ? "" : "each of ") + list(around.things()));
  }

  private static String list(List<Thing> things) {
    int last = things.size() - 1;
    StringBuilder list = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      list.append(i == 0 ? "" : i == last ? " and " : ", ")
          .append(Quotes.name(things.get(i), last > 0));
    }
    return list.toString();
  }

  private static String quoted(String before, Optional<String> text) {
    return text.map(words -> before + Quotes.quote(words)).orElse("");
  }

  private static String hueAfter(Optional<Hue> hue) {
    return hue.map(value -> " " + hue(value)).orElse("");
  }

  private static String hueBefore(Optional<Hue> hue) {
    return hue.map(value -> hue(value) + " ").orElse("");
  }

  private static String hue(Hue hue) {
    return hue.name() + hue.exact().map(color -> " (" + color.text() + ")").orElse("");
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "An " : "A ") + noun;
  }

  private static String position(Position position) {
    return decimal(Math.abs(position.lat()), 0)
        + (position.lat() < 0 ? "° south, " : "° north, ")
        + decimal(Math.abs(position.lon()), 0)
        + (position.lon() < 0 ? "° west" : "° east");
  }

  private static String percent(double share) {
    return decimal(share, 2) + " %";
  }

  /** Returns a number times a power of ten, without a loss. */
  private static String decimal(double number, int places) {
    return new BigDecimal(Numbers.print(number))
        .movePointRight(places)
        .stripTrailingZeros()
        .toPlainString();
  }
}
