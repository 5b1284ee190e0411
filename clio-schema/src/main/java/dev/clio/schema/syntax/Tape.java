package dev.clio.schema.syntax;

import java.util.Arrays;

/**
 * What the scanner found, as offsets in two arrays of integers: the elements of the text, and the
 * attributes of its directives. Nothing else is kept of a text. Not thread-safe while it grows.
 */
final class Tape {

  static final int FRONT_MATTER = 0;
  static final int DIRECTIVE = 1;
  static final int NARRATION = 2;
  static final int COMMENT = 3;
  static final int UNREAD = 4;

  /** A value, or narration, with a backslash in it. */
  static final int ESCAPED = 1;

  /** A value that begins with a quote of any kind. */
  static final int OPEN_QUOTE = 2;

  /** A value that ends with a quote of any kind. */
  static final int CLOSE_QUOTE = 4;

  /** An attribute that a diagnostic speaks of already, so that no second one must. */
  static final int REPORTED = 8;

  /** An attribute whose value is not there. */
  static final int NO_VALUE = 16;

  /** An attribute whose name stands before it in the same directive. */
  static final int REPEATED = 32;

  /** A directive without its closing bracket. */
  static final int UNCLOSED = 64;

  /** Narration with a fence in it. */
  static final int FENCED = 128;

  /** A directive whose name is longer than the limit. */
  static final int LONG_NAME = 256;

  private static final int ELEMENT = 5;
  private static final int ATTRIBUTE = 6;

  private int[] elements = new int[16 * ELEMENT];
  private int elementCount;
  private int[] attributes = new int[32 * ATTRIBUTE];
  private int attributeCount;

  void element(int kind, int start, int end, int nameEnd, int flags) {
    int at = elementCount * ELEMENT;
    if (at == elements.length) {
      elements = Arrays.copyOf(elements, at * 2);
    }
    elements[at] = kind | (flags << 4);
    elements[at + 1] = start;
    elements[at + 2] = end;
    elements[at + 3] = nameEnd;
    elements[at + 4] = attributeCount;
    elementCount++;
  }

  void attribute(int keyStart, int keyEnd, int equals, int start, int end, int flags) {
    int at = attributeCount * ATTRIBUTE;
    if (at == attributes.length) {
      attributes = Arrays.copyOf(attributes, at * 2);
    }
    attributes[at] = keyStart;
    attributes[at + 1] = keyEnd;
    attributes[at + 2] = equals;
    attributes[at + 3] = start;
    attributes[at + 4] = end;
    attributes[at + 5] = flags;
    attributeCount++;
  }

  void flag(int attribute, int flag) {
    attributes[attribute * ATTRIBUTE + 5] |= flag;
  }

  int elementCount() {
    return elementCount;
  }

  int attributeCount() {
    return attributeCount;
  }

  int kind(int element) {
    return elements[element * ELEMENT] & 15;
  }

  int flags(int element) {
    return elements[element * ELEMENT] >> 4;
  }

  int start(int element) {
    return elements[element * ELEMENT + 1];
  }

  int end(int element) {
    return elements[element * ELEMENT + 2];
  }

  int nameEnd(int element) {
    return elements[element * ELEMENT + 3];
  }

  /** Returns the number of the first attribute of an element. */
  int firstAttribute(int element) {
    return element == 0 ? 0 : elements[(element - 1) * ELEMENT + 4];
  }

  /** Returns the number after that of the last attribute of an element. */
  int endAttribute(int element) {
    return elements[element * ELEMENT + 4];
  }

  /** Returns where an attribute's name begins, or -1 if it has none. */
  int keyStart(int attribute) {
    return attributes[attribute * ATTRIBUTE];
  }

  int keyEnd(int attribute) {
    return attributes[attribute * ATTRIBUTE + 1];
  }

  /** Returns where the sign between name and value stands, or -1 if there is none. */
  int equals(int attribute) {
    return attributes[attribute * ATTRIBUTE + 2];
  }

  int valueStart(int attribute) {
    return attributes[attribute * ATTRIBUTE + 3];
  }

  int valueEnd(int attribute) {
    return attributes[attribute * ATTRIBUTE + 4];
  }

  int attributeFlags(int attribute) {
    return attributes[attribute * ATTRIBUTE + 5];
  }

  /** Returns where the value begins without its quote. */
  int contentStart(int attribute) {
    return valueStart(attribute) + ((attributeFlags(attribute) & OPEN_QUOTE) != 0 ? 1 : 0);
  }

  /** Returns where the value ends without its quote. */
  int contentEnd(int attribute) {
    return valueEnd(attribute) - ((attributeFlags(attribute) & CLOSE_QUOTE) != 0 ? 1 : 0);
  }
}
