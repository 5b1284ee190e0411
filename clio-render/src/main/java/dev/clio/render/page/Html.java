package dev.clio.render.page;

import com.google.common.html.HtmlEscapers;

/** Writes HTML. What is not said to be markup is escaped. Not thread-safe. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Adds markup of our own, which holds nothing of an episode. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds a text, or the value of an attribute between double quotes. */
  Html text(String text) {
    out.append(HtmlEscapers.htmlEscaper().escape(text));
    return this;
  }

  /** Adds a text whose direction of writing touches nothing around it. */
  Html isolated(String text) {
    return markup("<bdi>").text(text).markup("</bdi>");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
