package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
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

  private static final double CAPITALS_SPACING = 0.13;
  private static final double WATER_SPACING = 0.045;

  /** How much of the spotlight's usual veil the halos of its label have. */
  private static final double LIT_SHARE = 0.55;

  private final Scene scene;

  Wording(Scene scene) {
    this.scene = scene;
  }

  /** Returns the ways to set a label, the best first. */
  List<Block> label(String text) {
    String line = Typography.line(text);
    int dash = line.indexOf(DASH);
    String head = dash < 0 ? line : line.substring(0, dash);
    String tail = dash < 0 ? "" : line.substring(dash + DASH.length());
    TextStyle headStyle = new TextStyle(scene.textPx(36), 700, false, 0);
    TextStyle tailStyle = new TextStyle(scene.textPx(32), 500, false, 0);
    double room = scene.textPx(ROOM);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    Block wide = label(head, headStyle, tail, tailStyle, room);
    blocks.add(wide);
    if (wide.lines().size() > 2) {
      return blocks.build();
    }
    Block narrow =
        label(head, headStyle, tail, tailStyle, Math.max(wide.width() * NARROW, room / 2));
    if (narrow.lines().size() > wide.lines().size() && narrow.width() < wide.width() * 0.9) {
      blocks.add(narrow);
    }
    return blocks.build();
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

  /** Returns a label on an arrow, in one line where it is not too long. */
  Block arrowLabel(String text) {
    TextStyle style = new TextStyle(scene.textPx(38), 700, false, 0);
    double room = scene.textPx(560);
    return Block.of(
        TextMeasure.standard().balance(Typography.line(text), style, room), style, LEADING);
  }

  /**
   * Returns the name of something marked, beside it.
   *
   * @param among how many things are marked; among many it is smaller
   */
  Block beside(String name, int among) {
    double size = among <= FEW ? 36 : among <= MANY ? 30 : 26;
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
