package dev.clio.schema.grammar;

import com.google.common.base.Splitter;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** A GBNF grammar that was read from its text, which can make sentences and tell them. */
final class GbnfGrammar {

  /** A part of a rule. */
  private sealed interface Part {}

  private record Letters(ImmutableIntArray ranges, boolean isNegated) implements Part {
    boolean has(int c) {
      for (int i = 0; i < ranges.length(); i += 2) {
        if (c >= ranges.get(i) && c <= ranges.get(i + 1)) {
          return !isNegated;
        }
      }
      return isNegated;
    }
  }

  private record Reference(String name) implements Part {}

  private record Sequence(List<Part> parts) implements Part {}

  private record Choice(List<Part> ways) implements Part {}

  private record Repetition(Part part, int min, int max) implements Part {}

  private final Map<String, Part> rules = new HashMap<>();

  GbnfGrammar(String text) {
    for (String line : text.lines().toList()) {
      int sign = line.indexOf(" ::= ");
      Parser parser = new Parser(line.substring(sign + 5));
      rules.put(line.substring(0, sign), parser.choice());
      parser.end();
    }
    rules.values().forEach(this::known);
  }

  private void known(Part part) {
    if (part instanceof Reference reference && !rules.containsKey(reference.name)) {
      throw new IllegalArgumentException("there is no rule " + reference.name);
    } else if (part instanceof Sequence sequence) {
      sequence.parts.forEach(this::known);
    } else if (part instanceof Choice choice) {
      choice.ways.forEach(this::known);
    } else if (part instanceof Repetition repetition) {
      known(repetition.part);
    }
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Part choice() {
      List<Part> ways = new ArrayList<>();
      do {
        ways.add(sequence());
      } while (take('|'));
      return ways.size() == 1 ? ways.get(0) : new Choice(ways);
    }

    private Part sequence() {
      List<Part> parts = new ArrayList<>();
      for (skip(); at < text.length() && "|)".indexOf(text.charAt(at)) < 0; skip()) {
        parts.add(repeated(one()));
      }
      return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private Part one() {
      if (take('"')) {
        List<Part> letters = new ArrayList<>();
        while (text.charAt(at) != '"') {
          int c = letter();
          letters.add(new Letters(ImmutableIntArray.of(c, c), false));
        }
        at++;
        return new Sequence(letters);
      } else if (take('[')) {
        boolean isNegated = take('^');
        List<Integer> ranges = new ArrayList<>();
        while (text.charAt(at) != ']') {
          int first = letter();
          ranges.add(first);
          boolean isRange = text.charAt(at) == '-' && text.charAt(at + 1) != ']';
          at += isRange ? 1 : 0;
          ranges.add(isRange ? letter() : first);
        }
        at++;
        return new Letters(ImmutableIntArray.copyOf(ranges), isNegated);
      } else if (take('(')) {
        Part group = choice();
        expect(')');
        return group;
      }
      int start = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
        at++;
      }
      if (at == start) {
        throw new IllegalArgumentException("no part of a rule: " + text.substring(at));
      }
      return new Reference(text.substring(start, at));
    }

    private Part repeated(Part part) {
      if (at == text.length()) {
        return part;
      }
      switch (text.charAt(at)) {
        case '*' -> {
          at++;
          return new Repetition(part, 0, 10_000);
        }
        case '+' -> {
          at++;
          return new Repetition(part, 1, 10_000);
        }
        case '?' -> {
          at++;
          return new Repetition(part, 0, 1);
        }
        case '{' -> {
          int end = text.indexOf('}', at);
          List<String> bounds = Splitter.on(',').splitToList(text.substring(at + 1, end));
          at = end + 1;
          int min = Integer.parseInt(bounds.get(0));
          return new Repetition(
              part, min, bounds.size() == 1 ? min : Integer.parseInt(bounds.get(1)));
        }
        default -> {
          return part;
        }
      }
    }

    private int letter() {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c != '\\') {
        return c;
      }
      char escape = text.charAt(at++);
      int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 0;
      at += digits;
      return switch (escape) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'x', 'u' -> Integer.parseInt(text.substring(at - digits, at), 16);
        case '"', '\\', '[', ']' -> escape;
        default -> throw new IllegalArgumentException("no escape of GBNF: \\" + escape);
      };
    }

    private void skip() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private boolean take(char c) {
      boolean is = at < text.length() && text.charAt(at) == c;
      at += is ? 1 : 0;
      return is;
    }

    private void expect(char c) {
      if (!take(c)) {
        throw new IllegalArgumentException("expected " + c + ": " + text.substring(at));
      }
    }

    void end() {
      if (at < text.length()) {
        throw new IllegalArgumentException("not read: " + text.substring(at));
      }
    }
  }

  /** Makes a sentence; the same random numbers make the same one. */
  String sentence(String rule, Random random) {
    StringBuilder out = new StringBuilder();
    make(get(rule), random, out);
    return out.toString();
  }

  private Part get(String rule) {
    return Objects.requireNonNull(rules.get(rule), rule);
  }

  private void make(Part part, Random random, StringBuilder out) {
    if (part instanceof Letters letters) {
      out.appendCodePoint(letter(letters, random));
    } else if (part instanceof Reference reference) {
      make(get(reference.name), random, out);
    } else if (part instanceof Sequence sequence) {
      sequence.parts.forEach(each -> make(each, random, out));
    } else if (part instanceof Choice choice) {
      make(choice.ways.get(random.nextInt(choice.ways.size())), random, out);
    } else if (part instanceof Repetition repetition) {
      int many = random.nextInt(8) == 0 ? 200 : 4;
      int max = Math.min(repetition.max, repetition.min + many);
      int times = repetition.min + random.nextInt(max - repetition.min + 1);
      for (int i = 0; i < times && (i < repetition.min || out.length() < 5_000); i++) {
        make(repetition.part, random, out);
      }
    }
  }

  private static int letter(Letters letters, Random random) {
    if (!letters.isNegated) {
      int range = random.nextInt(letters.ranges.length() / 2) * 2;
      int first = letters.ranges.get(range);
      return first + random.nextInt(letters.ranges.get(range + 1) - first + 1);
    }
    while (true) {
      int c =
          switch (random.nextInt(8)) {
            case 0 -> random.nextInt(0x110000);
            case 1 -> random.nextInt(0x3100);
            case 2 -> "]=\"\\/`-:, .#{}'".charAt(random.nextInt(15));
            default -> 0x20 + random.nextInt(0x5f);
          };
      if (letters.has(c) && (c < 0xd800 || c > 0xdfff)) {
        return c;
      }
    }
  }

  /** Returns whether a text is a sentence of a rule. */
  boolean matches(String rule, String text) {
    BitSet start = new BitSet();
    start.set(0);
    int[] letters = text.codePoints().toArray();
    return match(get(rule), letters, start).get(letters.length);
  }

  /** Returns where a part can end that begins at any of some places. */
  private BitSet match(Part part, int[] text, BitSet starts) {
    BitSet ends = new BitSet();
    if (part instanceof Letters letters) {
      for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
        if (i < text.length && letters.has(text[i])) {
          ends.set(i + 1);
        }
      }
    } else if (part instanceof Reference reference) {
      return match(get(reference.name), text, starts);
    } else if (part instanceof Choice choice) {
      choice.ways.forEach(way -> ends.or(match(way, text, starts)));
    } else if (part instanceof Sequence sequence) {
      ends.or(starts);
      for (Part each : sequence.parts) {
        BitSet next = match(each, text, ends);
        ends.clear();
        ends.or(next);
      }
    } else if (part instanceof Repetition repetition) {
      BitSet now = starts;
      for (int i = 0; i <= repetition.max && !now.isEmpty(); i++) {
        if (i >= repetition.min) {
          ends.or(now);
        }
        now = match(repetition.part, text, now);
      }
    }
    return ends;
  }
}
