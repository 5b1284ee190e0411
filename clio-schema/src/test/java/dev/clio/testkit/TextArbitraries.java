package dev.clio.testkit;

import dev.clio.core.value.Texts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that are put together from words and from what is hard to read and to print. */
final class TextArbitraries {

  private static final List<String> WORDS =
      List.of(
          "harbour", "the", "Fjord", "42", "1,234", "é", "north-east", "it's", "50 %", "a", "so");

  /** What could be taken for syntax. */
  private static final List<String> SYNTAX =
      List.of(
          "[map.view lat=1]",
          "[a.b",
          "[a.b]",
          "[map.view",
          "[x.y z=\"",
          "[a.b.",
          "[a..b]",
          "[sic]",
          "[1]",
          "[www.example.org/x]",
          "[ map.view lat=1]",
          "[/beat]",
          "[end]",
          "【map.view】",
          "[",
          "]",
          "\\",
          "\\\\",
          "\\[",
          "\\]",
          "\\n",
          "\\u0041",
          "\\/",
          "\\\"",
          "//",
          "// no comment",
          "/",
          "---",
          "--- ",
          "-",
          "```",
          "`",
          "\"",
          "\"\"",
          "“",
          "”",
          "'",
          "＂",
          "=",
          "key=",
          "key:",
          ",",
          "，",
          ";",
          "|",
          ":",
          "#",
          "# x",
          "{",
          "}",
          "&",
          "*",
          "!",
          "%",
          "@",
          "~",
          "null",
          "true",
          "no",
          "1.0",
          "1e3",
          "2026-01-01",
          "0x1F",
          "- a",
          "? b",
          ": c",
          "<script>",
          "&amp;",
          "]]>",
          "-->");

  /** Characters from all over Unicode that texts may hold. */
  private static final List<String> CHARACTERS =
      List.of(
          "\u00a0",
          "\u3000",
          "\u2003",
          "\u2028",
          "\u2029",
          "\u202f",
          "\ufeff",
          "\u200b",
          "\u200d",
          "\u200f",
          "🛰",
          "👩‍🚀",
          "𝒳",
          "\udbff\udfff",
          "日本語",
          "עברית",
          "العربية",
          "e\u0301",
          "ß",
          "İ",
          "ﬁ",
          "\uffff",
          "\ufffd");

  /** Characters that no text may hold. */
  private static final List<String> FORBIDDEN =
      List.of(
          "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\r", "\u000b", "\u202e", "\u2066",
          "\u2069", "\ud800", "\udc00", "\u009f");

  private static final List<String> LAYOUT = List.of("\n", "\t", "\n\n", " ", "  ");

  private TextArbitraries() {}

  /** Texts that hold nothing forbidden, without layout space but single spaces. */
  static Arbitrary<String> lines() {
    return joined(
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(WORDS)),
            Tuple.of(5, Arbitraries.of(SYNTAX)),
            Tuple.of(3, Arbitraries.of(CHARACTERS)),
            Tuple.of(4, Arbitraries.just(" "))));
  }

  /** Texts that hold nothing forbidden, with line breaks and tabs too. */
  static Arbitrary<String> texts() {
    return joined(
            Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(WORDS)),
                Tuple.of(5, Arbitraries.of(SYNTAX)),
                Tuple.of(3, Arbitraries.of(CHARACTERS)),
                Tuple.of(1, Arbitraries.chars().map(String::valueOf)),
                Tuple.of(2, Arbitraries.of(LAYOUT)),
                Tuple.of(3, Arbitraries.just(" "))))
        .filter(text -> Texts.firstForbidden(text) < 0);
  }

  /** Texts that hold anything at all. */
  static Arbitrary<String> wild() {
    return joined(
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(WORDS)),
            Tuple.of(5, Arbitraries.of(SYNTAX)),
            Tuple.of(2, Arbitraries.of(CHARACTERS)),
            Tuple.of(2, Arbitraries.of(FORBIDDEN)),
            Tuple.of(1, Arbitraries.chars().map(String::valueOf)),
            Tuple.of(2, Arbitraries.of(LAYOUT)),
            Tuple.of(2, Arbitraries.just(" "))));
  }

  private static Arbitrary<String> joined(Arbitrary<String> pieces) {
    return pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
  }

  /** Texts of 1 to a number of code points. */
  static Arbitrary<String> upTo(int max) {
    Arbitrary<String> cut = texts().map(text -> cut(text, max));
    return Arbitraries.frequencyOf(
            Tuple.of(9, cut),
            Tuple.of(1, Arbitraries.of("🛰", "x", "\\", "\"").map(c -> c.repeat(max))))
        .map(text -> cut(text, max));
  }

  private static String cut(String text, int max) {
    return Texts.length(text) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
  }
}
