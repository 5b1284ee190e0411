package dev.clio.render.xml;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0, element by element. No text can be taken for markup. Not thread-safe. */
public final class XmlText {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final StringBuilder xml = new StringBuilder(DECLARATION);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins with the declaration. */
  public XmlText() {}

  /**
   * Begins an element.
   *
   * @param name its name
   * @return this
   */
  @CanIgnoreReturnValue
  public XmlText begin(String name) {
    endTag();
    xml.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /**
   * Writes an attribute of the element that was just begun.
   *
   * @param name its name
   * @param value any text
   * @return this
   */
  @CanIgnoreReturnValue
  public XmlText attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    escape(value, true);
    xml.append('"');
    return this;
  }

  /**
   * Writes text.
   *
   * @param text any text; what XML 1.0 cannot hold becomes U+FFFD
   * @return this
   */
  @CanIgnoreReturnValue
  public XmlText text(String text) {
    endTag();
    escape(text, false);
    return this;
  }

  /**
   * Ends the element that is open.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public XmlText end() {
    String name = open.pop();
    if (inTag) {
      xml.append("/>");
      inTag = false;
    } else {
      xml.append("</").append(name).append('>');
    }
    return this;
  }

  /**
   * Writes an element with nothing but text.
   *
   * @param name its name
   * @param text any text
   * @return this
   */
  @CanIgnoreReturnValue
  public XmlText element(String name, String text) {
    return begin(name).text(text).end();
  }

  /**
   * Writes whole elements that were written apart.
   *
   * @param elements what has nothing open any longer
   * @return this
   */
  @CanIgnoreReturnValue
  public XmlText append(XmlText elements) {
    endTag();
    xml.append(elements.xml, DECLARATION.length(), elements.xml.length());
    return this;
  }

  /**
   * Breaks the line.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public XmlText line() {
    endTag();
    xml.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return xml.toString();
  }

  private void endTag() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append(attribute ? "&quot;" : "\"");
        case '\n', '\t', '\r' -> xml.append(attribute ? "&#" + c + ";" : Character.toString(c));
        default -> xml.appendCodePoint(isAllowed(c) ? c : 0xfffd);
      }
    }
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
  }
}
