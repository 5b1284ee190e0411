package dev.clio.schema.frontmatter;

import dev.clio.core.model.FrontMatter;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.Problem;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value in an episode's head. Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 */
public sealed interface HeadType<T> {

  /** At least one character that is no white space. */
  HeadType<String> WORDS =
      new Text("words", text -> !Texts.isBlank(text), Problem.Kind.OUT_OF_RANGE);

  /** Any text, also an empty one. */
  HeadType<String> TEXT = new Text("a text", text -> true, Problem.Kind.WRONG_TYPE);

  /** A BCP 47 language tag. */
  HeadType<String> LANGUAGE =
      new Text(
          "a BCP 47 language tag, such as en or pt-BR",
          FrontMatter::isLanguage,
          Problem.Kind.WRONG_TYPE);

  /** An absolute http or https URL with a host. */
  HeadType<String> URL =
      new Text("an http or https URL with a host", FrontMatter::isUrl, Problem.Kind.WRONG_TYPE);

  /** The version of the language. */
  HeadType<Long> VERSION = new Version();

  /**
   * Returns the type of an attribute as a type of the head.
   *
   * @param <T> the Java type of the values
   * @param type the attribute's type
   * @return the type
   */
  static <T> HeadType<T> of(AttributeType<T> type) {
    return new OfAttribute<>(type);
  }

  /**
   * Returns what is expected, in words that follow "expected".
   *
   * @return for example {@code a whole number from 0 to 100}
   */
  String expected();

  /**
   * Returns the value that a text of the front matter is.
   *
   * @param text the text
   * @return the value, or null if it does not fit
   */
  @Nullable T fromText(String text);

  /**
   * Returns why a text does not fit.
   *
   * @param text a text that {@link #fromText} gave null for
   * @return the reason
   */
  Problem explainText(String text);

  /**
   * Returns the value that a value of JSON is.
   *
   * @param data a string, long, double or boolean, or {@link Node.Null#NULL}
   * @return the value, or null if it does not fit
   */
  @Nullable T fromData(Object data);

  /**
   * Returns why a value of JSON does not fit.
   *
   * @param data a value that {@link #fromData} gave null for
   * @return the reason
   */
  Problem explainData(Object data);

  /**
   * Returns a value as JSON holds it.
   *
   * @param value a value that fits
   * @return a string or a long
   */
  Object toData(T value);

  /**
   * A text with a condition.
   *
   * @param expected what is expected
   * @param fits the condition, beside that no character is forbidden
   * @param otherwise what kind of mistake it is not to fit
   */
  record Text(String expected, Predicate<String> fits, Problem.Kind otherwise)
      implements HeadType<String> {

    @Override
    public @Nullable String fromText(String text) {
      return Texts.firstForbidden(text) < 0 && fits.test(text) ? text : null;
    }

    @Override
    public Problem explainText(String text) {
      int forbidden = Texts.firstForbidden(text);
      return forbidden < 0
          ? mended(text)
          : new Problem(
              Problem.Kind.FORBIDDEN_CHARACTER,
              "there is " + Texts.name(text.charAt(forbidden)) + ", which no text may hold",
              forbidden,
              forbidden + 1,
              Optional.empty());
    }

    /** Returns the problem with what was meant: no white space around, no other marks within. */
    private Problem mended(String text) {
      Problem problem = Problem.of(otherwise, text);
      String stripped = text.strip();
      Stream<String> candidates =
          stripped.isEmpty() || text.length() > 2000
              ? Stream.empty()
              : Stream.of(
                  stripped,
                  stripped.replace('_', '-'),
                  stripped.replaceAll("^[<(\u201c\u2018'\"]+|[>)\u201d\u2019'\"]+$", ""),
                  "https://" + stripped.replaceFirst("^(?i)[a-z][a-z0-9+.-]*:/*(?![0-9])", ""));
      return new Problem(
          problem.kind(),
          problem.found(),
          problem.start(),
          problem.end(),
          candidates
              .filter(each -> fromText(each) != null)
              .findFirst()
              .map(each -> new Problem.Mend(each, false)));
    }

    @Override
    public @Nullable String fromData(Object data) {
      return data instanceof String text ? fromText(text) : null;
    }

    @Override
    public Problem explainData(Object data) {
      return data instanceof String text
          ? explainText(text)
          : new Problem(Problem.Kind.WRONG_TYPE, "was " + data, 0, 0, Optional.empty());
    }

    @Override
    public Object toData(String value) {
      return value;
    }
  }

  /**
   * The type of an attribute.
   *
   * @param <T> the Java type of the values
   * @param type the type
   */
  record OfAttribute<T>(AttributeType<T> type) implements HeadType<T> {

    @Override
    public String expected() {
      return type.expected();
    }

    @Override
    public @Nullable T fromText(String text) {
      return type.parse(text);
    }

    @Override
    public Problem explainText(String text) {
      return type.explain(text);
    }

    @Override
    public @Nullable T fromData(Object data) {
      return type.fromData(data);
    }

    @Override
    public Problem explainData(Object data) {
      return type.explainData(data);
    }

    @Override
    public Object toData(T value) {
      return type.toData(value);
    }
  }

  /** The only version of the language. */
  record Version() implements HeadType<Long> {

    private static final String ONLY = "1";

    @Override
    public String expected() {
      return ONLY;
    }

    @Override
    public @Nullable Long fromText(String text) {
      return text.equals(ONLY) ? (Long) 1L : null;
    }

    @Override
    public Problem explainText(String text) {
      return new Problem(
          Problem.Kind.NOT_ONE_OF,
          text.isEmpty() ? "it is empty" : "was " + Problem.quote(text),
          0,
          text.length(),
          Optional.of(new Problem.Mend(ONLY, false)));
    }

    @Override
    public @Nullable Long fromData(Object data) {
      return data instanceof Number number && number.doubleValue() == 1 ? (Long) 1L : null;
    }

    @Override
    public Problem explainData(Object data) {
      return new Problem(
          data instanceof Number ? Problem.Kind.NOT_ONE_OF : Problem.Kind.WRONG_TYPE,
          "was " + data,
          0,
          0,
          Optional.empty());
    }

    @Override
    public Object toData(Long value) {
      return value;
    }
  }
}
