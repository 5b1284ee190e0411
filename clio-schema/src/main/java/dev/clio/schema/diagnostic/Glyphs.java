package dev.clio.schema.diagnostic;

/** How characters are shown in a terminal, and how many columns they take. */
final class Glyphs {

  /** What a tab is shown as, wherever it stands. */
  private static final String TAB = "    ";

  /**
   * First and last characters of the ranges that take two columns: East Asian wide and full-width
   * characters (Unicode Standard Annex 11) and emoji.
   */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x23e9, 0x23ec, 0x2614, 0x2615, 0x2648, 0x2653, 0x26a1, 0x26a1,
    0x2705, 0x2705, 0x2728, 0x2728, 0x274c, 0x274c, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf,
    0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6,
    0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd
  };

  private Glyphs() {}

  /** Returns what a character of the source is shown as: nothing that a terminal would obey. */
  static String shown(int c) {
    if (c == '\t') {
      return TAB;
    }
    if (c < ' ') {
      return Character.toString(0x2400 + c);
    }
    if (c == 0x7f) {
      return "\u2421";
    }
    return isUnseen(c) ? String.format("<U+%04X>", c) : Character.toString(c);
  }

  /** Returns whether a character would turn the line around, break it, or not be seen. */
  private static boolean isUnseen(int c) {
    return (c > 0x7f && c < 0xa0)
        || c == 0x061c
        || c == 0x200b
        || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xd800 && c <= 0xdfff)
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe0fff);
  }

  /** Returns a text in which nothing is left that a terminal would obey. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.append(c == '\n' ? " " : shown(c)));
    return shown.toString();
  }

  /** Returns how many columns a character takes as it is shown. */
  static int width(int c) {
    if (c >= ' ' && c < 0x7f) {
      return 1;
    }
    if (c == '\t' || c < ' ' || c == 0x7f || isUnseen(c)) {
      return shown(c).length();
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length && WIDE[i] <= c; i += 2) {
      if (c <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
