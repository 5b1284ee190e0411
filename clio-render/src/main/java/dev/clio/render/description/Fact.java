package dev.clio.render.description;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the map begins or ceases to show. A fact is said in one English sentence, which
 * reads back as an equal fact. Immutable and thread-safe.
 */
public sealed interface Fact {

  /**
   * Returns the fact in words.
   *
   * @return one sentence in one line, with a full stop
   */
  default String sentence() {
    return Wording.of(this);
  }

  /**
   * Returns the fact that a sentence says.
   *
   * @param sentence any text
   * @return the fact, if it is a sentence that {@link #sentence()} makes
   */
  static Optional<Fact> read(String sentence) {
    return SentenceReader.read(sentence);
  }

  /**
   * The camera goes somewhere.
   *
   * @param at what it looks at; at least one
   */
  record Looks(List<Thing> at) implements Fact {

    /**
     * Copies the list.
     *
     * @param at what it looks at; at least one
     */
    public Looks {
      at = ImmutableList.copyOf(at);
    }
  }

  /**
   * The shot gets wider than the script says, so that something is in frame, or is the script's own
   * again.
   *
   * @param wider whether it gets wider
   */
  record Widens(boolean wider) implements Fact {}

  /**
   * Things are marked.
   *
   * @param things which; at least one
   * @param hue the colour; the theme's where there is none
   */
  record Marked(List<Thing> things, Optional<Hue> hue) implements Fact {

    /**
     * Copies the list.
     *
     * @param things which; at least one
     * @param hue the colour; the theme's where there is none
     */
    public Marked {
      things = ImmutableList.copyOf(things);
    }
  }

  /**
   * Things are no longer marked.
   *
   * @param things which; at least one
   */
  record Unmarked(List<Thing> things) implements Fact {

    /**
     * Copies the list.
     *
     * @param things which; at least one
     */
    public Unmarked {
      things = ImmutableList.copyOf(things);
    }
  }

  /**
   * Things are labelled.
   *
   * @param things which; at least one
   * @param text what is said of each
   */
  record Labelled(List<Thing> things, String text) implements Fact {

    /**
     * Copies the list.
     *
     * @param things which; at least one
     * @param text what is said of each
     */
    public Labelled {
      things = ImmutableList.copyOf(things);
    }
  }

  /**
   * Things are no longer labelled.
   *
   * @param things which; at least one
   */
  record Unlabelled(List<Thing> things) implements Fact {

    /**
     * Copies the list.
     *
     * @param things which; at least one
     */
    public Unlabelled {
      things = ImmutableList.copyOf(things);
    }
  }

  /**
   * An arrow leads from one thing to another.
   *
   * @param from where it begins
   * @param to where it points
   * @param hue the colour; the theme's where there is none
   * @param text the words on it
   */
  record Arrow(Thing from, Thing to, Optional<Hue> hue, Optional<String> text) implements Fact {}

  /**
   * An arrow is gone.
   *
   * @param from where it began
   * @param to where it pointed
   */
  record ArrowGone(Thing from, Thing to) implements Fact {}

  /**
   * Dashes run from one thing to another.
   *
   * @param from where they come from
   * @param to where they go
   * @param hue the colour; the theme's where there is none
   */
  record Flow(Thing from, Thing to, Optional<Hue> hue) implements Fact {}

  /**
   * Dashes are gone.
   *
   * @param from where they came from
   * @param to where they went
   */
  record FlowGone(Thing from, Thing to) implements Fact {}

  /**
   * Dashes run along a route.
   *
   * @param route the name of the route
   * @param hue the colour; the theme's where there is none
   */
  record RouteFlow(String route, Optional<Hue> hue) implements Fact {}

  /**
   * Dashes along a route are gone.
   *
   * @param route the name of the route
   */
  record RouteFlowGone(String route) implements Fact {}

  /**
   * Where circles are.
   *
   * @param things what they are around; empty if there is a center
   * @param center the point one is around
   */
  record Around(List<Thing> things, Optional<Position> center) {

    /**
     * Copies the list.
     *
     * @param things what they are around; empty if there is a center
     * @param center the point one is around
     */
    public Around {
      things = ImmutableList.copyOf(things);
    }
  }

  /**
   * Circles lie on the ground.
   *
   * @param around where
   * @param radius how far each reaches
   * @param hue the colour; the theme's where there is none
   */
  record Circled(Around around, Radius radius, Optional<Hue> hue) implements Fact {}

  /**
   * Circles are gone.
   *
   * @param around where they were
   */
  record CircleGone(Around around) implements Fact {}

  /**
   * All but something is dimmed, or nothing any longer.
   *
   * @param thing what stays lit; nothing where the light goes out
   */
  record Spotlit(Optional<Thing> thing) implements Fact {}

  /**
   * A title card is shown.
   *
   * @param kind where in the episode it stands
   * @param title the title
   * @param eyebrow the small text above it
   * @param subtitle the text below it
   */
  record Title(Card.Kind kind, String title, Optional<String> eyebrow, Optional<String> subtitle)
      implements Fact {}

  /** The title card is gone. */
  record TitleGone() implements Fact {}

  /**
   * A card with a source is shown.
   *
   * @param title the source's title
   * @param publisher its publisher
   * @param text what it says
   * @param confidence how sure it is, 0 to 1
   */
  record SourceCard(
      String title, String publisher, Optional<String> text, Optional<Double> confidence)
      implements Fact {}

  /** The card with a source is gone. */
  record SourceCardGone() implements Fact {}

  /**
   * What is said has a source.
   *
   * @param title the source's title
   * @param publisher its publisher
   */
  record Cited(String title, String publisher) implements Fact {}

  /**
   * A veil lies over the map, or none any longer.
   *
   * @param opacity how much it hides, 0 (nothing: it is lifted) to 1
   * @param hue the colour; the theme's where there is none
   */
  record Veiled(double opacity, Optional<Hue> hue) implements Fact {}

  /**
   * A layer of the map is switched.
   *
   * @param layer its name; the title of a host's
   * @param shown whether it is shown from here on
   */
  record Layer(String layer, boolean shown) implements Fact {}

  /**
   * The look of the map changes.
   *
   * @param look such as {@code dark} or {@code terrain}
   */
  record MapLook(String look) implements Fact {}
}
