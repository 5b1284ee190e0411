package dev.clio.schema.text;

/** Where the parts of an episode stand in the text it was read from. */
@FunctionalInterface
public interface Positions {

  /**
   * Returns where a part stands.
   *
   * @param path the part; an attribute's path is that of its value
   * @return its span; where the part is not written, that of the nearest part around it
   */
  Span span(Path path);
}
