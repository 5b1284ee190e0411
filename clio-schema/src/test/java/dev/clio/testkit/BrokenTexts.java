package dev.clio.testkit;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are wrong, by mistake or by intent. */
final class BrokenTexts {

  /** What slips in. */
  private static final List<String> SLIPS =
      List.of(
          ",",
          "，",
          "“",
          "”",
          "'",
          "＂",
          "\"",
          "]",
          "[",
          "[map.view",
          "[a.b ",
          ":",
          "=",
          "\\",
          "\\q",
          "\n\n",
          "\n// x\n",
          "```\n",
          "\n```\n",
          "---\n",
          "\n---\nid: x\n---\n",
          "\ufeff",
          "\u0000",
          "\ud800",
          "\u202e",
          "\r",
          " ",
          "【",
          "key=",
          "lat=1 lat=2",
          "[end]",
          "\\u12");

  private BrokenTexts() {}

  static Arbitrary<String> broken(Arbitrary<Handwritten> scripts) {
    return Combinators.combine(scripts, Arbitraries.longs(), Arbitraries.integers().between(1, 4))
        .as((right, seed, mistakes) -> broken(right.text(), new Random(seed), mistakes));
  }

  private static String broken(String right, Random random, int mistakes) {
    StringBuilder text = new StringBuilder(right);
    for (int i = 0; i < mistakes && text.length() > 0; i++) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + 1 + random.nextInt(4));
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        case 2 -> text.setLength(at);
        case 3 -> text.replace(at, at + 1, slip(random));
        default -> text.insert(at, slip(random));
      }
    }
    return text.toString();
  }

  private static String slip(Random random) {
    return SLIPS.get(random.nextInt(SLIPS.size()));
  }

  static Arbitrary<String> hostile() {
    Arbitrary<String> repeated =
        Combinators.combine(
                Arbitraries.of(SLIPS),
                Arbitraries.of(SLIPS),
                Arbitraries.integers().between(1, 400))
            .as((one, other, times) -> (one + other).repeat(times));
    Arbitrary<String> mixed =
        Arbitraries.of(SLIPS).list().ofMaxSize(60).map(list -> String.join("", list));
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(200);
    return Arbitraries.oneOf(repeated, mixed, any, TextArbitraries.wild());
  }
}
