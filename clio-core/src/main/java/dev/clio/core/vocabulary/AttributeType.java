package dev.clio.core.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The type of an attribute: how its values are read, written and described. A value has three
 * forms: the Java value, its text without quotes and escapes, and plain data ({@link Double},
 * {@link Long}, {@link Boolean}, {@link String}, or a list of strings), which is what the JSON form
 * holds. Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 */
public sealed interface AttributeType<T>
    permits BooleanType,
        CitedSourceType,
        ColorType,
        DurationType,
        EntityIdType,
        EntityIdsType,
        EntityTypeType,
        IntegerType,
        KeywordType,
        NumberType,
        RadiusType,
        SlugType,
        SourceIdType,
        TextType {

  /**
   * Returns what the type is called in the reference.
   *
   * @return for example {@code latitude}
   */
  String name();

  /**
   * Returns what is expected, in words that follow "expected".
   *
   * @return for example {@code a number from -90 to 90}
   */
  String expected();

  /**
   * Returns the value that a text is.
   *
   * @param text the text, without quotes and escapes
   * @return the value, or null if it does not fit; {@link #explain} then says why
   */
  @Nullable T parse(String text);

  /**
   * Returns why a text does not fit.
   *
   * @param text a text that {@link #parse} gave null for
   * @return the reason
   */
  Problem explain(String text);

  /**
   * Returns the canonical text of a value.
   *
   * @param value a value that fits
   * @return its text, without quotes and escapes
   */
  String print(T value);

  /**
   * Returns whether a value's canonical text stands in quotes.
   *
   * @param value a value that fits
   * @return whether it is quoted
   */
  default boolean isQuoted(T value) {
    return true;
  }

  /**
   * Returns a value as plain data.
   *
   * @param value a value that fits
   * @return a double, long, boolean, string or list of strings
   */
  default Object toData(T value) {
    return print(value);
  }

  /**
   * Returns the value that plain data is.
   *
   * @param data a double, long, boolean, string or list of strings, or anything else
   * @return the value, or null if it does not fit; {@link #explainData} then says why
   */
  default @Nullable T fromData(Object data) {
    return data instanceof String text ? parse(text) : null;
  }

  /**
   * Returns why plain data does not fit.
   *
   * @param data data that {@link #fromData} gave null for
   * @return the reason; its offsets are those of {@link #explain} where the data is text
   */
  default Problem explainData(Object data) {
    return data instanceof String text
        ? explain(text)
        : Problem.ofData(Problem.Kind.WRONG_TYPE, data);
  }
}
