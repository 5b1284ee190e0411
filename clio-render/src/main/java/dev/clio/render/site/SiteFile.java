package dev.clio.render.site;

import java.nio.charset.StandardCharsets;

/**
 * A file of a site. Thread-safe, but its content is not copied: leave it as it is.
 *
 * @param path where it lies in the site, with {@code /} between folders
 * @param content its bytes; text is UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; pictures would be copied for nothing.
public record SiteFile(String path, byte[] content) {

  static SiteFile text(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the content of a file of text.
   *
   * @return the content, read as UTF-8
   */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
