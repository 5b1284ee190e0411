package dev.clio.testkit;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What authors and language models do to a script that was right. */
final class Mutations {

  /** One kind of mistake: what it happens to, and what becomes of it. */
  private record Slip(Pattern where, String replacement) {

    static Slip of(String where, String replacement) {
      return new Slip(Pattern.compile(where), replacement);
    }

    /** Makes the mistake once, at one of the places where it can be made. */
    String makeIn(String text, Random random) {
      List<MatchResult> places = where.matcher(text).results().limit(200).toList();
      if (places.isEmpty()) {
        return text;
      }
      MatchResult place = places.get(random.nextInt(places.size()));
      String written = where.matcher(place.group()).replaceFirst(replacement);
      return text.substring(0, place.start()) + written + text.substring(place.end());
    }
  }

  private static final List<Slip> SLIPS =
      List.of(
          // Quotes of other kinds, or none.
          Slip.of("=\"([^\"\\\\\\n]*)\"", "=\u201c$1\u201d"),
          Slip.of("=\"([^\"\\\\\\n]*)\"", "=\u201e$1\u201c"),
          Slip.of("=\"([^\"\\\\\\n]*)\"", "=\u2018$1\u2019"),
          Slip.of("=\"([^\"\\\\\\n]*)\"", "='$1'"),
          Slip.of("=\"([^\"\\\\\\n]*)\"", "=\uff02$1\uff02"),
          Slip.of("=\"([^\"\\\\\\n]*)\"", "=\"$1"),
          Slip.of("=\"([^\"\\\\\\n]*)\"", "=$1\""),
          Slip.of("=\"([^\"\\\\\\n]*)\"", "=$1"),
          Slip.of("=\"([^\"\\\\\\n]* )([^\"\\\\\\n]*)\"", "=\"$1\n$2\""),
          Slip.of("=\"([^\"\\\\\\n ]* )([^\"\\\\\\n ]+)\"", "=\"$1\"$2\"\""),
          // Signs and separators of other languages.
          Slip.of("([a-z]+)=(\"[^\"\\n]*\"|[\\w.#-]+) ([a-z]+=)", "$1=$2, $3"),
          Slip.of("([a-z]+)=(\"[^\"\\n]*\"|[\\w.#-]+) ([a-z]+=)", "$1=$2,$3"),
          Slip.of("([a-z]+)=(\"[^\"\\n]*\"|[\\w.#-]+) ([a-z]+=)", "$1=$2; $3"),
          Slip.of("([a-z]+)=(\"[^\"\\n]*\") ([a-z]+=)", "$1=$2$3"),
          Slip.of(" ([a-z]+)=", " $1: "),
          Slip.of(" ([a-z]+)=", " \"$1\": "),
          Slip.of(" ([a-z]+)=", " \"$1\"="),
          Slip.of(" ([a-z]+)=", " $1=="),
          Slip.of(" ([a-z]+)=", " $1=>"),
          Slip.of(" ([a-z]+)=", " $1:="),
          Slip.of("(\\[[a-z.]+) ([^\\]\\[\"]*)\\]", "$1 {$2}]"),
          Slip.of("=(-?\\d+)\\.(\\d)", "=$1,$2"),
          // Names in other spellings.
          Slip.of(" lon=", " lng="),
          Slip.of(" lat=", " latitude="),
          Slip.of(" color=", " colour="),
          Slip.of(" (lat|lon|ids|id|zoom|text|kind)=", " X$1="),
          Slip.of(" lat=", " LAT="),
          Slip.of(" zoom=", " Zoom="),
          Slip.of("\\[map\\.", "[Map."),
          Slip.of("\\[map\\.view", "[map.View"),
          Slip.of("\\[map\\.view", "[map.veiw"),
          Slip.of("\\[map\\.", "[map_"),
          Slip.of("\\[map\\.", "["),
          Slip.of("kind=chapter", "kind=Chapter"),
          Slip.of("(city|country):", "$1: "),
          Slip.of("\"(city|country):", "\"X$1:"),
          // Attributes twice, away, or without a name or a value.
          Slip.of(" ([a-z]+=[\\w.#-]+)", " $1 $1"),
          Slip.of(" ([a-z]+)=([\\w.#-]+)", " $1=$2 $1=0"),
          Slip.of(" [a-z]+=([\\w.#-]+)", " $1"),
          Slip.of(" [a-z]+=[\\w.#-]+", ""),
          Slip.of(" ([a-z]+)=[\\w.#-]+", " $1="),
          // Brackets and what stands around them.
          Slip.of("\\]", ""),
          Slip.of("\\]", "]]"),
          Slip.of("\\[([^\\[\\]]*)\\]", "**[$1]**"),
          Slip.of("\\[([^\\[\\]]*)\\]", "`[$1]`"),
          Slip.of("\\[([^\\[\\]]*)\\]", "[[$1]]"),
          Slip.of("\\[([^\\[\\]]*)\\]", "[ $1 ]"),
          Slip.of("\\[([^\\[\\]]*)\\]", "\u3010$1\u3011"),
          Slip.of("\\[([^\\[\\]]*)\\]", "\uff3b$1\uff3d"),
          Slip.of("\\[([^\\[\\]]*)\\]", "[$1] [/end]"),
          Slip.of("\\[([^\\[\\]]*)\\]", "[$1] // here"),
          Slip.of("\"([^\"\\\\\\n]+)\"", "\"\\\\\\\\q$1\""),
          Slip.of("(?s)\\A(.*)\\z", "```stagehand\n$1```\n"),
          Slip.of("(?s)\\A(.*)\\z", "```\n$1\n```"));

  private Mutations() {}

  /** Returns texts with one to three mistakes. */
  static Arbitrary<String> of(Arbitrary<String> texts) {
    return Combinators.combine(texts, Arbitraries.longs(), Arbitraries.integers().between(1, 3))
        .as(
            (text, seed, count) -> {
              Random random = new Random(seed);
              String mutated = text;
              for (int i = 0; i < count; i++) {
                mutated =
                    random.nextInt(5) == 0
                        ? shuffled(mutated, random)
                        : SLIPS.get(random.nextInt(SLIPS.size())).makeIn(mutated, random);
              }
              return mutated;
            });
  }

  /** Drops, doubles, swaps or cuts some characters. */
  private static String shuffled(String text, Random random) {
    if (text.length() < 8) {
      return text;
    }
    int at = random.nextInt(text.length() - 4);
    int to = at + 1 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(at);
      case 2 ->
          text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
      default -> text.substring(0, at);
    };
  }
}
