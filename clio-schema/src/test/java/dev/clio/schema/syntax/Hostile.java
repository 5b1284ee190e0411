package dev.clio.schema.syntax;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that nobody would write, made of what the reader looks for. */
final class Hostile {

  static final String[] PIECES = {
    "[",
    "]",
    "[[",
    "\\",
    "\\\\",
    "\\[",
    "\"",
    "\\\"",
    "'",
    "“",
    "”",
    "‘",
    "＂",
    ",",
    "，",
    ":",
    "=",
    "==",
    "/",
    "//",
    "// ",
    "```",
    "```stagehand\n",
    "---",
    "---\n",
    "---\nid: x\n",
    "\n---\ntitle: y\n",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\n \n",
    " ",
    "\t",
    "\u00a0",
    "\u3000",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u202e",
    "\u0000",
    "\uD800",
    "\uDC00",
    "😀",
    "a",
    "map",
    ".",
    "view",
    "map.view",
    "[map.view",
    "[map.view ",
    "[map.view]",
    "[map.view lat=45.0 lon=120.0 zoom=3.2]",
    "[ map.view lat=1]",
    "[a.b ",
    "[a.b]",
    "[sic]",
    "[end]",
    "[/beat]",
    "【map.view lat=1】",
    "[highlight ids=\"a:b\"]",
    "lat=",
    "lat: ",
    "lat:\"1\"",
    " lat=1",
    " lon=\"2\"",
    " zoom=3,",
    "ids=\"city:a, city:b\"",
    "[map.highlight ids=\"city:oslo\" color=\"#ef4444\" pulse=true]",
    "[map.label ids='city:a' text=“A”]",
    "[scene.title kind=clear]",
    "[chat.say source=none]",
    "text=\"Foo",
    "text=Foo bar\"",
    "\\q",
    "\\u005b",
    "\\u00",
    "1e9",
    "true",
    "entity.propose",
    "[entity.propose id=\"city:a\" type=\"cyty\"",
    "Hello",
    "é",
    "中"
  };

  private Hostile() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.of(PIECES)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    return piece.list().ofMaxSize(40).map(Hostile::join);
  }

  private static String join(List<String> pieces) {
    return String.join("", pieces);
  }

  /** Pieces repeated so often that anything that is not linear is seen. */
  static Arbitrary<String> repeated() {
    Arbitrary<String> unit =
        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4).map(Hostile::join);
    Arbitrary<String> start = Arbitraries.of(PIECES).list().ofMaxSize(3).map(Hostile::join);
    return Combinators.combine(start, unit).as((s, u) -> s + u.repeat(4000 / u.length() + 1));
  }
}
