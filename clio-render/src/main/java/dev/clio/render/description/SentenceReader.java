package dev.clio.render.description;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sentences that {@link Wording} writes. Never throws. */
final class SentenceReader {

  /** What stands for a text in quotation marks while the rest is read. */
  private static final char BEGIN = '\ue000';

  private static final char END = '\ue001';

  private static final String TEXT = BEGIN + "\\d+" + END;
  private static final String NAME = "(.+?)";
  private static final String HUE = "(?<hue>[a-z]+(?: [a-z]+)?(?: \\(#[0-9a-f]{6}\\))?)";
  private static final String NUMBER = "(\\d{1,20}(?:\\.\\d{1,400})?)";
  private static final String SLUG = "([a-z0-9][a-z0-9_]*)";
  private static final Pattern THING =
      Pattern.compile("(?s)(.+?)(?: \\(([a-z][a-z0-9_]*:[a-z0-9][a-z0-9_]*)\\))?");
  private static final Pattern POINT =
      Pattern.compile(NUMBER + "° (north|south), " + NUMBER + "° (east|west)");

  /** A form of sentence, and what is made of its parts. */
  private record Form(Pattern pattern, Function<Parts, Fact> fact) {

    static Form of(String pattern, Function<Parts, Fact> fact) {
      return new Form(Pattern.compile("(?s)" + pattern + "\\."), fact);
    }
  }

  private static final ImmutableList<Form> FORMS =
      ImmutableList.of(
          Form.of("The camera moves to " + NAME, p -> new Fact.Looks(List.of(p.thing(1)))),
          Form.of("The camera shows " + NAME, p -> new Fact.Looks(p.list(1))),
          Form.of("The view widens", p -> new Fact.Widens(true)),
          Form.of("The view narrows again", p -> new Fact.Widens(false)),
          Form.of(NAME + " (is|are) no longer marked", p -> new Fact.Unmarked(p.subject())),
          Form.of(NAME + " (is|are) no longer labelled", p -> new Fact.Unlabelled(p.subject())),
          Form.of(
              NAME + " (is|are) marked(?: " + HUE + ")?",
              p -> new Fact.Marked(p.subject(), p.hue())),
          Form.of(
              NAME + " (is|are) labelled (" + TEXT + ")",
              p -> new Fact.Labelled(p.subject(), p.text(3))),
          Form.of(
              "The (opening|chapter|closing) card reads ("
                  + TEXT
                  + ")(?:, above it ("
                  + TEXT
                  + "))?(?:, below it ("
                  + TEXT
                  + "))?",
              p -> new Fact.Title(p.card(), p.text(2), p.optionalText(3), p.optionalText(4))),
          Form.of("The title card goes", p -> new Fact.TitleGone()),
          Form.of(
              "A source card shows ("
                  + TEXT
                  + ") by ("
                  + TEXT
                  + ")(?:, saying ("
                  + TEXT
                  + "))?(?:, with a confidence of "
                  + NUMBER
                  + " %)?",
              p ->
                  new Fact.SourceCard(
                      p.text(1), p.text(2), p.optionalText(3), p.optional(4).map(Parts::share))),
          Form.of("The source card goes", p -> new Fact.SourceCardGone()),
          Form.of(
              "The source is (" + TEXT + ") by (" + TEXT + ")",
              p -> new Fact.Cited(p.text(1), p.text(2))),
          Form.of("A spotlight falls on " + NAME, p -> new Fact.Spotlit(Optional.of(p.thing(1)))),
          Form.of("The spotlight goes out", p -> new Fact.Spotlit(Optional.empty())),
          Form.of(
              "An? (?:" + HUE + " )?veil of " + NUMBER + " % covers the map",
              p -> new Fact.Veiled(Parts.share(p.group(2)), p.hue())),
          Form.of("The veil lifts", p -> new Fact.Veiled(0, Optional.empty())),
          Form.of(
              "The layer " + NAME + " is (shown|hidden)",
              p -> new Fact.Layer(p.thing(1).name(), p.group(2).equals("shown"))),
          Form.of("The map changes to the ([a-z ]+) look", p -> new Fact.MapLook(p.group(1))),
          Form.of(
              "An? (?:"
                  + HUE
                  + " )?arrow leads from "
                  + NAME
                  + " to "
                  + NAME
                  + "(?:, with the words ("
                  + TEXT
                  + "))?",
              p -> new Fact.Arrow(p.thing(2), p.thing(3), p.hue(), p.optionalText(4))),
          Form.of(
              "The arrow from " + NAME + " to " + NAME + " goes",
              p -> new Fact.ArrowGone(p.thing(1), p.thing(2))),
          Form.of(
              "An? (?:" + HUE + " )?dashed line runs from " + NAME + " to " + NAME,
              p -> new Fact.Flow(p.thing(2), p.thing(3), p.hue())),
          Form.of(
              "The dashed line from " + NAME + " to " + NAME + " goes",
              p -> new Fact.FlowGone(p.thing(1), p.thing(2))),
          Form.of(
              "An? (?:" + HUE + " )?dashed line runs along the route " + SLUG,
              p -> new Fact.RouteFlow(p.group(2), p.hue())),
          Form.of(
              "The dashed line along the route " + SLUG + " goes",
              p -> new Fact.RouteFlowGone(p.group(1))),
          Form.of(
              "An? (small|medium|large) (?:" + HUE + " )?circle surrounds " + NAME,
              p ->
                  new Fact.Circled(
                      p.around(3), Radius.Size.valueOf(Ascii.toUpperCase(p.group(1))), p.hue())),
          Form.of(
              "An? (?:" + HUE + " )?circle of " + NUMBER + " km surrounds " + NAME,
              p ->
                  new Fact.Circled(
                      p.around(3), Radius.km(Double.parseDouble(p.group(2))), p.hue())),
          Form.of("The circle around " + NAME + " goes", p -> new Fact.CircleGone(p.around(1))));

  private SentenceReader() {}

  static Optional<Fact> read(String sentence) {
    if (sentence.indexOf(BEGIN) >= 0 && !isQuoted(sentence)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (Quotes.isOpening(c)) {
        int close = Quotes.closing(sentence, i);
        if (close < 0) {
          return Optional.empty();
        }
        skeleton.append(BEGIN).append(texts.size()).append(END);
        texts.add(Quotes.unquote(sentence.substring(i + 1, close)));
        i = close;
      } else {
        skeleton.append(c);
      }
    }
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(skeleton);
      if (matcher.matches()) {
        try {
          return Optional.of(form.fact().apply(new Parts(matcher, texts)));
        } catch (IllegalArgumentException e) {
          return Optional.empty(); // Looks like one of ours, but a number is out of range.
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what stands for quoted texts stands in quoted texts only. */
  private static boolean isQuoted(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == BEGIN) {
        return false;
      } else if (Quotes.isOpening(c)) {
        int close = Quotes.closing(sentence, i);
        i = close < 0 ? i : close;
      }
    }
    return true;
  }

  /** What was found in a sentence. */
  private record Parts(Matcher matcher, List<String> texts) {

    String group(int group) {
      return optional(group).orElse("");
    }

    Optional<String> optional(int group) {
      return Optional.ofNullable(matcher.group(group));
    }

    String text(int group) {
      return resolve(group(group));
    }

    Optional<String> optionalText(int group) {
      return optional(group).map(this::resolve);
    }

    Thing thing(int group) {
      return thing(group(group));
    }

    List<Thing> subject() {
      return group(2).equals("is") ? List.of(thing(1)) : list(1);
    }

    List<Thing> list(int group) {
      return list(group(group));
    }

    Optional<Hue> hue() {
      @Nullable String hue = matcher.group("hue");
      if (hue == null) {
        return Optional.empty();
      }
      int open = hue.indexOf(" (");
      String name = open < 0 ? hue : hue.substring(0, open);
      if (!Hues.isName(name)) {
        throw new IllegalArgumentException("no name of a colour: " + name);
      }
      return Optional.of(
          new Hue(
              name,
              open < 0
                  ? Optional.empty()
                  : Optional.of(Color.of(hue.substring(open + 2, hue.length() - 1)))));
    }

    Card.Kind card() {
      return switch (group(1)) {
        case "opening" -> Card.Kind.INTRO;
        case "closing" -> Card.Kind.OUTRO;
        default -> Card.Kind.CHAPTER;
      };
    }

    Fact.Around around(int group) {
      String where = group(group);
      Matcher point = POINT.matcher(where);
      if (point.matches()) {
        double lat = Double.parseDouble(point.group(1));
        double lon = Double.parseDouble(point.group(3));
        return new Fact.Around(
            List.of(),
            Optional.of(
                Position.of(
                    point.group(2).equals("south") ? -lat : lat,
                    point.group(4).equals("west") ? -lon : lon)));
      }
      String each = "each of ";
      return new Fact.Around(
          where.startsWith(each) ? list(where.substring(each.length())) : List.of(thing(where)),
          Optional.empty());
    }

    static double share(String percent) {
      return new BigDecimal(percent).movePointLeft(2).doubleValue();
    }

    private List<Thing> list(String names) {
      List<Thing> things = new ArrayList<>();
      int and = names.lastIndexOf(" and ");
      String first = and < 0 ? names : names.substring(0, and);
      for (String name : first.split(", ", -1)) {
        things.add(thing(name));
      }
      if (and >= 0) {
        things.add(thing(names.substring(and + " and ".length())));
      }
      return things;
    }

    private Thing thing(String name) {
      Matcher thing = THING.matcher(name);
      if (!thing.matches()) {
        throw new IllegalArgumentException("no name: " + name);
      }
      return new Thing(
          resolve(thing.group(1)), Optional.ofNullable(thing.group(2)).map(EntityId::of));
    }

    /** Returns the text that stood in quotation marks, or the name that stood without. */
    private String resolve(String found) {
      if (found.charAt(0) != BEGIN) {
        return found;
      }
      return texts.get(Integer.parseInt(found.substring(1, found.length() - 1)));
    }
  }
}
