package dev.clio.testkit;

import com.google.common.base.Ascii;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.ColorType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.DurationType;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.core.vocabulary.NumberType;
import dev.clio.core.vocabulary.RadiusType;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.print.Printer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Somebody who writes scripts by hand, in any way that the language allows: attributes in any order
 * and under any of their names, with and without quotes, over several lines, with escapes where
 * none are needed. Not thread-safe.
 */
final class Hand {

  private static final String[] BREAKS = {"\n", "\r\n", "\r"};
  private static final String BARE =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.#%+";

  private final Random random;
  private final Vocabulary vocabulary;
  private final String lineBreak;
  private final StringBuilder out = new StringBuilder();

  Hand(long seed, Vocabulary vocabulary) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
    this.lineBreak = any(BREAKS);
  }

  String write(Script script) {
    if (chance(10)) {
      out.append('\uFEFF');
    }
    Optional<Element> before = Optional.empty();
    for (Element element : script.elements()) {
      between(before, element);
      element(element);
      before = Optional.of(element);
    }
    if (before.isPresent()) {
      out.append(any("", lineBreak, lineBreak + lineBreak, " " + lineBreak));
      if (before.get() instanceof Narration && chance(4)) {
        out.append(any("\t ", "  "));
      }
    }
    return out.toString();
  }

  private void between(Optional<Element> before, Element after) {
    boolean first = before.isEmpty();
    if (first) {
      // What looks like front matter or a byte-order mark must not come first.
      out.append(lineBreak);
    } else if (before.get() instanceof Narration && after instanceof Narration) {
      out.append(any("", " ")).append(lineBreak).append(any("", "\t", "\u00a0")).append(lineBreak);
    } else if (before.get() instanceof Comment || after instanceof Comment) {
      out.append(lineBreak);
    } else {
      out.append(any("", " ", "\t", lineBreak, lineBreak + lineBreak + lineBreak));
    }
    out.append(any("", "", "  ", "\t"));
  }

  private void element(Element element) {
    if (element instanceof Narration narration) {
      narration(narration.text());
    } else if (element instanceof Comment comment) {
      String text = comment.text();
      out.append("//").append(text.startsWith(" ") || chance(2) ? " " : "").append(text);
      out.append(any("", " ", "\t "));
    } else if (element instanceof RawDirective raw) {
      out.append(Printer.of(vocabulary).print(raw));
    } else {
      directive((Directive) element);
    }
  }

  private void narration(String text) {
    boolean beginning = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        space(text, i + 1);
      } else {
        boolean needed = c == '\\' || c == '[' || (beginning && (c == '/' || c == '`'));
        if (needed || ((c == ']' || c == '/' || c == '`') && chance(4))) {
          out.append('\\');
        }
        out.append(c);
      }
      beginning = beginning && Texts.isWhiteSpace(c);
    }
  }

  /** Writes the space before a word as any layout space, where the word may begin a line. */
  private void space(String text, int next) {
    // A line of other white space would be blank.
    boolean mayBegin =
        next < text.length()
            && lineHasWords()
            && !Texts.isWhiteSpace(text.charAt(next))
            && !text.startsWith("//", next)
            && !text.startsWith("```", next)
            && !text.startsWith("---", next);
    out.append(
        mayBegin && chance(3)
            ? any("", " ") + lineBreak + any("", "  ", "\t")
            : any(" ", " ", "  ", "\t", "\u000b", "\f", "\u0085", " \t"));
  }

  private boolean lineHasWords() {
    int i = out.length();
    while (i > 0 && Texts.isWhiteSpace(out.charAt(i - 1))) {
      if (out.charAt(i - 1) == '\n' || out.charAt(i - 1) == '\r') {
        return false;
      }
      i--;
    }
    return i > 0;
  }

  private <D extends Directive> void directive(D directive) {
    DirectiveDefinition<D> definition = vocabulary.definitionOf(directive).orElseThrow();
    List<Attribute<D, ?>> attributes = new ArrayList<>(definition.attributes());
    Collections.shuffle(attributes, random);
    out.append('[').append(directive.name());
    for (Attribute<D, ?> attribute : attributes) {
      attribute(attribute, directive);
    }
    if (chance(5)) {
      white(false);
    }
    out.append(']');
  }

  private <D extends Directive, T> void attribute(Attribute<D, T> attribute, D directive) {
    Optional<T> value = attribute.value(directive);
    if (value.isEmpty()) {
      return;
    }
    white(true);
    if (!attribute.isPositional() || chance(2)) {
      List<String> names = new ArrayList<>(attribute.otherNames());
      names.add(attribute.name());
      out.append(names.get(random.nextInt(names.size())));
      white(false);
      out.append('=');
      white(false);
    }
    String text = respell(attribute, attribute.type().print(value.get()));
    if (isBare(text) && chance(2)) {
      out.append(text);
    } else {
      quote(text);
    }
  }

  /** Writes white space within a directive: at most one line break, as no line may be blank. */
  private void white(boolean needed) {
    if (needed) {
      out.append(
          any(" ", " ", " ", "\t", "  ", "\u00a0", "\u3000", lineBreak, " " + lineBreak + " "));
    } else if (chance(6)) {
      out.append(any(" ", "\t", "\u2003"));
    }
  }

  /** Returns another text of the same value. */
  private String respell(Attribute<?, ?> attribute, String text) {
    if (attribute.type() instanceof NumberType || isLength(attribute, text)) {
      return number(text);
    } else if (attribute.type() instanceof ColorType) {
      return color(text);
    } else if (attribute.type() instanceof EntityIdsType) {
      return text.replace(", ", any(", ", ",", "|", ";", " ", " ; ", "\u00a0"));
    } else if (attribute.type() instanceof DurationType) {
      return chance(3) ? text + "ms" : chance(3) ? seconds(text) : text;
    }
    return text;
  }

  private static boolean isLength(Attribute<?, ?> attribute, String text) {
    return attribute.type() instanceof RadiusType && Character.isDigit(text.charAt(0));
  }

  private String number(String text) {
    boolean plain = text.indexOf('e') < 0;
    if (plain && text.endsWith(".0") && chance(3)) {
      return text.substring(0, text.length() - 2);
    }
    if (chance(4)) {
      return plain ? text + "00" : text.replace('e', 'E');
    }
    return chance(4)
        ? new BigDecimal(text).unscaledValue() + "e" + -new BigDecimal(text).scale()
        : text;
  }

  private String color(String text) {
    boolean repeats =
        text.charAt(1) == text.charAt(2)
            && text.charAt(3) == text.charAt(4)
            && text.charAt(5) == text.charAt(6);
    String same =
        repeats && chance(2) ? "#" + text.charAt(1) + text.charAt(3) + text.charAt(5) : text;
    return chance(2) ? Ascii.toUpperCase(same) : same;
  }

  private static String seconds(String millis) {
    return new BigDecimal(millis).movePointLeft(3).toPlainString() + "s";
  }

  private static boolean isBare(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> BARE.indexOf(c) >= 0);
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append(any("\\n", "\\u000a"));
      } else if (c == '"' || c == '\\' || c == '[') {
        out.append('\\').append(c);
      } else if (chance(20)) {
        out.append(
            c == '/' || c == ']'
                ? "\\" + c
                : c == '\t' ? "\\t" : String.format("\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
