package dev.clio.schema.grammar;

import com.google.common.collect.ImmutableMap;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Radius;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.BooleanType;
import dev.clio.core.vocabulary.CitedSourceType;
import dev.clio.core.vocabulary.ColorType;
import dev.clio.core.vocabulary.DurationType;
import dev.clio.core.vocabulary.EntityIdType;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.core.vocabulary.EntityTypeType;
import dev.clio.core.vocabulary.IntegerType;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.NumberType;
import dev.clio.core.vocabulary.RadiusType;
import dev.clio.core.vocabulary.SlugType;
import dev.clio.core.vocabulary.SourceIdType;
import dev.clio.core.vocabulary.TextType;
import dev.clio.schema.frontmatter.HeadType;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What GBNF says of the types of values. */
final class GbnfTypes {

  /** What no text may hold, between the brackets of a class of characters. */
  private static final String FORBIDDEN = "\\x00-\\x1F\\x7F-\\x9F\\u202D\\u202E\\u2066-\\u2069";

  private static final String SPACE =
      "\\x09-\\x0D \\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

  /** What a word of narration does not begin with: what could look like something else. */
  private static final String NO_WORD = "\\[\\\\\\u3010\\uFF3B\\uFEFF" + FORBIDDEN;

  /** The rules that values and narration refer to. */
  static final Map<String, String> RULES =
      ImmutableMap.<String, String>builder()
          .put("comment", "\"//\" (\" \" [^" + SPACE + FORBIDDEN + "] [^" + FORBIDDEN + "]*)?")
          .put("word", "first rest* | \"/\" (tail rest*)? | \"-\" \"-\"? (tail rest*)?")
          .put("first", "[^`/\\x2D" + SPACE + NO_WORD + "] | escape")
          .put("tail", "[^`/\\x2D" + SPACE + NO_WORD + "]")
          .put("rest", "[^ " + NO_WORD + "\\u0085\\u1680\\u2028\\u2029] | escape")
          .put("escape", "\"\\\\\" [\\[\\]\\\\/`]")
          .put("string", "\"\\\"\" char* \"\\\"\"")
          .put("words", "\"\\\"\" char* [^\"\\\\" + SPACE + NO_WORD + "] char* \"\\\"\"")
          .put(
              "char",
              "[^\"\\\\"
                  + FORBIDDEN
                  + "\\u0085\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF] | \"\\\\\" [\"\\\\]")
          .put("letter", "[^\"\\[\\\\" + FORBIDDEN + "] | \"\\\\\" [\"\\\\\\[nt]")
          .put("slug", "[a-z0-9] [a-z0-9_]*")
          .put("prefix", "[a-z] [a-z0-9_]*")
          .put("entity", "prefix \":\" slug")
          .put("entities", "\"\\\"\" entity (\", \" entity)* \"\\\"\"")
          .put("type", words(EntityType.KNOWN))
          .put(
              "source",
              "[a-mo-z0-9] [a-z0-9_]* | \"n\" ([a-np-z0-9_] [a-z0-9_]*)?"
                  + " | \"no\" ([a-mo-z0-9_] [a-z0-9_]*)? | \"non\" ([a-df-z0-9_] [a-z0-9_]*)?"
                  + " | \"none\" [a-z0-9_]+")
          .put("color", "\"\\\"#\" hex hex hex (hex hex hex)? \"\\\"\"")
          .put("hex", "[0-9a-fA-F]")
          .put("fraction", "\".\" [0-9]{1,24}")
          .put("small", "[1-9] fraction \"e-\" power | \"5.0e-324\"")
          .put("power", "[1-9] [0-9]? | [12] [0-9]{2} | \"3\" [01] [0-9] | \"32\" [0-3]")
          .put("number", "\"-\"? (\"0\" | [1-9] [0-9]{0,20}) fraction?")
          .put("language", "[a-z]{2,3} (\"-\" [A-Z] [a-z]{3})? (\"-\" ([A-Z]{2} | [0-9]{3}))?")
          .put(
              "url",
              "\"\\\"http\" \"s\"? \"://\" [a-z0-9] [a-z0-9-]* (\".\" [a-z0-9] [a-z0-9-]*)*"
                  + " (\"/\" [!#-;=?-\\[\\]_a-z~]*)? \"\\\"\"")
          .buildOrThrow();

  private GbnfTypes() {}

  /** Returns what a value in the head is. */
  static String head(HeadType<?> type) {
    if (type instanceof HeadType.OfAttribute<?> attribute) {
      return attribute.type() instanceof SourceIdType ? "source" : value(attribute.type());
    } else if (type.equals(HeadType.WORDS)) {
      return "words";
    } else if (type.equals(HeadType.TEXT)) {
      return "string";
    } else if (type.equals(HeadType.LANGUAGE)) {
      return "language";
    } else if (type.equals(HeadType.URL)) {
      return "url";
    }
    return Gbnf.literal("1");
  }

  /** Returns what a value of an attribute is. */
  static String value(AttributeType<?> type) {
    if (type instanceof NumberType number) {
      return number(number);
    } else if (type instanceof IntegerType integer) {
      return integer(integer.min(), integer.max());
    } else if (type instanceof DurationType) {
      return integer(0, DurationType.MAX);
    } else if (type instanceof TextType text) {
      return "\"\\\"\" letter{1," + text.max() + "} \"\\\"\"";
    } else if (type instanceof BooleanType) {
      return "(\"true\" | \"false\")";
    } else if (type instanceof KeywordType<?> keyword) {
      return words(keyword.words().keySet());
    } else if (type instanceof RadiusType) {
      return "(\"small\" | \"medium\" | \"large\" | [1-9] [0-9]{0,3} fraction? | \"1\" [0-9]{4}"
          + " fraction? | \""
          + (long) Radius.MAX_KM
          + "\" \".0\"? | \"0.\" [0-9]{0,23} [1-9] | small)";
    } else if (type instanceof EntityIdsType) {
      return "entities";
    }
    return word(type);
  }

  private static String word(AttributeType<?> type) {
    if (type instanceof SlugType) {
      return "slug";
    } else if (type instanceof CitedSourceType) {
      return "(\"none\" | \"\\\"\" source \"\\\"\")";
    } else if (type instanceof SourceIdType) {
      return "\"\\\"\" source \"\\\"\"";
    } else if (type instanceof EntityIdType) {
      return "\"\\\"\" entity \"\\\"\"";
    } else if (type instanceof EntityTypeType) {
      return "\"\\\"\" type \"\\\"\"";
    } else if (type instanceof ColorType) {
      return "color";
    }
    throw new IllegalArgumentException("type: expected one of the vocabulary, but was " + type);
  }

  /** Returns one of some words. */
  static String words(Collection<String> words) {
    return words.stream().map(Gbnf::literal).collect(Collectors.joining(" | ", "(", ")"));
  }

  /** Returns a number of a range about 0, or from 0; others are left to the reader. */
  private static String number(NumberType type) {
    long max = (long) type.max();
    if (max != type.max() || max < 1 || (type.min() != 0 && type.min() != -type.max())) {
      return "number";
    }
    return (type.min() < 0 ? "\"-\"? " : "")
        + "("
        + upTo(max - 1)
        + " fraction? | small | \""
        + max
        + "\" (\".\" \"0\")?)";
  }

  private static String integer(long min, long max) {
    if (min > 0 || (min < 0 && min != -max)) {
      return "(\"-\"? (\"0\" | [1-9] [0-9]{0,17}))";
    }
    return (min < 0 ? "\"-\"? " : "") + upTo(max);
  }

  /** Returns a whole number from 0 to a greatest, without leading zeros. */
  private static String upTo(long max) {
    String digits = Long.toString(max);
    StringBuilder ways = new StringBuilder("(\"0\"");
    for (int length = 1; length < digits.length(); length++) {
      ways.append(" | [1-9]").append(length == 1 ? "" : " [0-9]{" + (length - 1) + "}");
    }
    for (int i = 0; i < digits.length(); i++) {
      char least = i == 0 ? '1' : '0';
      char most = (char) (digits.charAt(i) - 1);
      if (most >= least) {
        ways.append(" | ").append(i == 0 ? "" : Gbnf.literal(digits.substring(0, i)) + " ");
        ways.append('[').append(least).append('-').append(most).append(']');
        int left = digits.length() - i - 1;
        ways.append(left == 0 ? "" : " [0-9]{" + left + "}");
      }
    }
    return ways.append(max == 0 ? "" : " | " + Gbnf.literal(digits)).append(')').toString();
  }
}
