package dev.clio.render.map;

import dev.clio.core.effect.Spotlight;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.TextMeasure;
import dev.clio.render.type.Typography;
import java.util.ArrayList;
import java.util.List;

/** How the words of the map are set. */
final class Wording {

  static final double LEADING = 1.22;
  static final double NAME_LEADING = 1.18;

  private static final String DASH = " — ";
  private static final double ROOM = 356;
  private static final double NARROW = 0.62;

  /** Up to so many marks their names have their full size. */
  private static final int FEW = 8;

  /** Among more marks than these their names are as small as may be. */
  private static final int MANY = 16;

  /** What it costs to break the head of a label that fits in a line. */
  private static final double BROKEN_HEAD = 30;

  /** What it costs to set the label of an arrow narrow. */
  private static final double NARROW_ON_ARROW = 60;

  /** What it costs to set a name smaller than there are others. */
  private static final double SMALLER = 15;

  /** The least size of a name beside its mark. */
  private static final double LEAST = 23;

  private static final double CAPITALS_SPACING = 0.13;
  private static final double WATER_SPACING = 0.045;

  /** How much of the spotlight's usual veil the halos of its label have. */
  private static final double LIT_SHARE = 0.55;

  private final Scene scene;

  Wording(Scene scene) {
    this.scene = scene;
  }

  /** A way to set words, and what it costs to set them so. */
  record Way(Block block, double cost) {}

  /** Returns the ways to set a label: wide, narrow, and with its head broken. */
  List<Way> label(String text) {
    String line = Typography.line(text);
    int dash = line.indexOf(DASH);
    String head = dash < 0 ? line : line.substring(0, dash);
    String tail = dash < 0 ? "" : line.substring(dash + DASH.length());
    TextStyle headStyle = new TextStyle(scene.textPx(36), 700, false, 0);
    TextStyle tailStyle = new TextStyle(scene.textPx(32), 500, false, 0);
    double room = scene.textPx(ROOM);
    List<Way> ways = new ArrayList<>();
    Block wide = label(head, headStyle, tail, tailStyle, room);
    ways.add(new Way(wide, 0));
    if (wide.lines().size() > 2) {
      return ways;
    }
    double narrow = Math.max(wide.width() * NARROW, room / 2);
    double whole = TextMeasure.standard().width(head, headStyle);
    addNarrower(
        ways,
        label(
            head,
            headStyle,
            tail,
            tailStyle,
            Math.max(Math.max(narrow, whole), longestWord(tail, tailStyle))),
        3);
    double least = Math.max(longestWord(head, headStyle), longestWord(tail, tailStyle));
    addNarrower(
        ways, label(head, headStyle, tail, tailStyle, Math.max(narrow, least)), BROKEN_HEAD);
    return ways;
  }

  private static double longestWord(String text, TextStyle style) {
    double longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, TextMeasure.standard().width(word, style));
    }
    return longest;
  }

  private static void addNarrower(List<Way> ways, Block block, double cost) {
    Block last = ways.get(ways.size() - 1).block();
    if (block.lines().size() > last.lines().size() && block.width() < last.width() * 0.9) {
      ways.add(new Way(block, cost));
    }
  }

  private static Block label(
      String head, TextStyle headStyle, String tail, TextStyle tailStyle, double room) {
    Block.Builder block = new Block.Builder();
    block.add(TextMeasure.standard().balance(head, headStyle, room), headStyle, LEADING);
    if (!tail.isEmpty()) {
      block.add(TextMeasure.standard().balance(tail, tailStyle, room), tailStyle, LEADING);
    }
    return block.build();
  }

  /**
   * Returns the ways to set a label on an arrow: in one line where it is not too long, and narrow.
   */
  List<Way> arrowLabel(String text) {
    TextStyle style = new TextStyle(scene.textPx(38), 700, false, 0);
    String line = Typography.line(text);
    double narrow = Math.max(scene.textPx(280), longestWord(line, style));
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(arrowLabel(line, style, scene.textPx(560)), 0));
    addNarrower(ways, arrowLabel(line, style, narrow), NARROW_ON_ARROW);
    return ways;
  }

  private static Block arrowLabel(String line, TextStyle style, double room) {
    return Block.of(TextMeasure.standard().balance(line, style, room), style, LEADING);
  }

  /**
   * Returns the ways to set the name of something marked, beside it.
   *
   * @param among how many things are marked; among many it is smaller
   */
  List<Way> beside(String name, int among) {
    double size = among <= FEW ? 36 : among <= MANY ? 30 : 26;
    return List.of(
        new Way(besideAt(name, size), 0),
        new Way(besideAt(name, Math.max(LEAST, size * 0.8)), SMALLER));
  }

  private Block besideAt(String name, double size) {
    TextStyle style = new TextStyle(scene.textPx(size), 700, false, 0);
    return Block.of(
        TextMeasure.standard().balance(Typography.line(name), style, scene.textPx(ROOM)),
        style,
        LEADING);
  }

  /** Returns the ways to set a name on a mark, in one line and in two. */
  List<Block> onMark(String name, double size) {
    return inCapitals(name, size, 700);
  }

  /** Returns the ways to set the name of a country, in one line and in two. */
  List<Block> country(String name, double size) {
    return inCapitals(name, size, 500);
  }

  private List<Block> inCapitals(String name, double size, int weight) {
    double px = scene.textPx(size);
    TextStyle style = new TextStyle(px, weight, false, px * CAPITALS_SPACING);
    return inOneOrTwo(Typography.capitals(Typography.line(name)), style);
  }

  List<Block> water(String name, double size) {
    double px = scene.textPx(size);
    TextStyle style = new TextStyle(px, 400, true, px * WATER_SPACING);
    return inOneOrTwo(name, style);
  }

  Block city(String name) {
    return Block.of(List.of(name), new TextStyle(scene.textPx(26), 400, false, 0), NAME_LEADING);
  }

  private static List<Block> inOneOrTwo(String name, TextStyle style) {
    List<Block> blocks = new ArrayList<>();
    Block one = Block.of(List.of(name), style, NAME_LEADING);
    blocks.add(one);
    if (name.indexOf(' ') > 0) {
      // "Sea of" and "Okhotsk", "United States of" and "America".
      int last = name.lastIndexOf(' ');
      blocks.add(
          Block.of(
              List.of(name.substring(0, last), name.substring(last + 1)), style, NAME_LEADING));
    }
    return blocks;
  }

  /** Returns what surrounds a label. */
  List<Placed.Halo> labelHalos() {
    return halos(Tint.PAPER);
  }

  /** Returns what surrounds a label over the spotlight's veil. */
  List<Placed.Halo> litHalos(Spotlight light) {
    return halos(
        Tint.dimmedPaper(
            light.color(), LIT_SHARE * light.opacity().orElse(Areas.VEIL) / Areas.VEIL));
  }

  private List<Placed.Halo> halos(Tint paper) {
    return List.of(halo(20, paper, 0.28), halo(13, paper, 0.40), halo(7, paper, 0.92));
  }

  Placed.Halo halo(double width, double opacity) {
    return halo(width, Tint.PAPER, opacity);
  }

  private Placed.Halo halo(double width, Tint tint, double opacity) {
    return new Placed.Halo(scene.px(width), tint.at(opacity));
  }
}
