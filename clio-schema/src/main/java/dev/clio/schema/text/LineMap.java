package dev.clio.schema.text;

/** Where the lines of a text are, so that people find an offset. */
public interface LineMap {

  /**
   * Returns the line of an offset.
   *
   * @param offset a UTF-16 offset, 0 to the length of the text
   * @return the number of the line, from 1
   */
  int line(int offset);

  /**
   * Returns the column of an offset.
   *
   * @param offset a UTF-16 offset, 0 to the length of the text
   * @return the number of the column, from 1, in UTF-16 units; a byte-order mark is no column
   */
  int column(int offset);
}
