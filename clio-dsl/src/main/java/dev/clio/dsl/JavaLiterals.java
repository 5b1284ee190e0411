package dev.clio.dsl;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as Java source writes them. */
final class JavaLiterals {

  /** A constant of a class file holds at most 65,535 bytes, and a character takes up to three. */
  private static final int MAX_LITERAL = 16_000;

  private JavaLiterals() {}

  /** Returns an expression for a text: a literal, or several joined when the program runs. */
  static String string(String text) {
    List<String> parts = parts(text);
    return parts.size() == 1
        ? literal(parts.get(0))
        // Literals with a plus between would be one constant again.
        : parts.stream()
            .map(JavaLiterals::literal)
            .collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
  }

  /** Returns how many constants an expression for a text needs. */
  static int constants(String text) {
    return text.length() / MAX_LITERAL + 1;
  }

  private static List<String> parts(String text) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int start = 0;
    while (text.length() - start > MAX_LITERAL) {
      parts.add(text.substring(start, start + MAX_LITERAL));
      start += MAX_LITERAL;
    }
    return parts.add(text.substring(start)).build();
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (isReadable(text, i)) {
            literal.append(c);
          } else {
            literal.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** Returns whether an editor shows the unit as it is, and a file keeps it. */
  private static boolean isReadable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
