package dev.clio.render.html;

import com.google.common.html.HtmlEscapers;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** Writes HTML. What is not said to be markup is escaped. Not thread-safe. */
public final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Begins with nothing. */
  public Html() {}

  /**
   * Adds markup of our own, which holds nothing of an episode.
   *
   * @param markup the markup
   * @return this
   */
  @CanIgnoreReturnValue
  public Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /**
   * Adds what was written by another of these.
   *
   * @param html the other
   * @return this
   */
  @CanIgnoreReturnValue
  public Html add(Html html) {
    out.append(html.out);
    return this;
  }

  /**
   * Adds a text, or the value of an attribute between double quotes.
   *
   * @param text any text
   * @return this
   */
  @CanIgnoreReturnValue
  public Html text(String text) {
    out.append(HtmlEscapers.htmlEscaper().escape(text));
    return this;
  }

  /**
   * Adds a text whose direction of writing touches nothing around it.
   *
   * @param text any text
   * @return this
   */
  @CanIgnoreReturnValue
  public Html isolated(String text) {
    return markup("<bdi>").text(text).markup("</bdi>");
  }

  /**
   * Adds a link to what lies outside the page, if there is an address, or else the text alone.
   *
   * @param url an address that the validator let through
   * @param text what is read
   * @return this
   */
  @CanIgnoreReturnValue
  public Html outward(Optional<String> url, String text) {
    url.ifPresent(
        address -> markup("<a href=\"").text(address).markup("\" rel=\"noopener noreferrer\">"));
    text(text);
    return url.isPresent() ? markup("</a>") : this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
