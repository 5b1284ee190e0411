package dev.clio.render.html;

import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What stands around the content of a page: its head, with a policy that lets run nothing but its
 * own style and script, and its end. Not thread-safe.
 */
public final class Shell {

  private final Language language;
  private final String title;
  private final String style;
  private final String script;
  private final Html more = new Html();
  private String images = "data:";

  /**
   * Begins a page.
   *
   * @param language the language of its content
   * @param title its title
   * @param style its style
   * @param script its script; empty if it has none
   */
  public Shell(Language language, String title, String style, String script) {
    this.language = language;
    this.title = title;
    this.style = style;
    this.script = script;
  }

  /**
   * Lets it show pictures that lie beside it, on a server or in a folder.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public Shell withPicturesBeside() {
    images = "'self' file: data:";
    return this;
  }

  /**
   * Adds a fact under a name, such as {@code description}.
   *
   * @param name the name
   * @param content the fact; nothing is added if it is blank
   * @return this
   */
  @CanIgnoreReturnValue
  public Shell meta(String name, String content) {
    return fact("name", name, content);
  }

  /**
   * Adds a fact under a name of the Open Graph protocol, such as {@code og:title}.
   *
   * @param property the name
   * @param content the fact; nothing is added if it is blank
   * @return this
   */
  @CanIgnoreReturnValue
  public Shell property(String property, String content) {
    return fact("property", property, content);
  }

  private Shell fact(String attribute, String name, String content) {
    if (!content.isBlank()) {
      more.markup("<meta " + attribute + "=\"" + name + "\" content=\"")
          .text(content)
          .markup("\">\n");
    }
    return this;
  }

  /**
   * Adds a link for programs.
   *
   * @param attributes what it is: attributes of our own, such as {@code rel="canonical"}
   * @param href where to
   * @return this
   */
  @CanIgnoreReturnValue
  public Shell link(String attributes, String href) {
    more.markup("<link " + attributes + " href=\"").text(href).markup("\">\n");
    return this;
  }

  /**
   * Returns the page.
   *
   * @param body the content
   * @return a whole document
   */
  public String around(Html body) {
    Html html = new Html();
    html.markup("<!doctype html>\n<html lang=\"").text(language.tag()).markup("\"");
    if (language.isRightToLeft()) {
      html.markup(" dir=\"rtl\"");
    }
    html.markup(">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .text(policy())
        .markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .markup("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
        .text(title)
        .markup("</title>\n")
        .add(more)
        .markup("<link rel=\"icon\" href=\"data:,\">\n<style>")
        .markup(style)
        .markup("</style>\n</head>\n<body>\n")
        .add(body);
    if (!script.isEmpty()) {
      html.markup("<script>").markup(script).markup("</script>\n");
    }
    return html.markup("</body>\n</html>\n").toString();
  }

  private String policy() {
    return "default-src 'none'; script-src %s; style-src %s; font-src data:; img-src %s; "
            .formatted(script.isEmpty() ? "'none'" : hash(script), hash(style), images)
        + "base-uri 'none'; form-action 'none'";
  }

  /**
   * Returns how a content security policy names an inline script or style.
   *
   * @param content what stands between the tags
   * @return a source expression
   */
  public static String hash(String content) {
    byte[] hash = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
