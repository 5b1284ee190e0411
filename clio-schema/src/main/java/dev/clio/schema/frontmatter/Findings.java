package dev.clio.schema.frontmatter;

import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How mistakes in values and keys of YAML and JSON are reported. */
public final class Findings {

  private Findings() {}

  /**
   * Returns the diagnostic of a value that does not fit.
   *
   * @param subject what the value is of, such as a key
   * @param expected what is expected, in words that follow "expected"
   * @param problem why it does not fit
   * @param value the value
   * @param writer how a text is written in its place
   * @return the diagnostic, at the part of the value that is wrong
   */
  public static Diagnostic wrongValue(
      String subject,
      String expected,
      Problem problem,
      Node.Scalar value,
      UnaryOperator<String> writer) {
    boolean isPart = value.textStart() >= 0 && problem.end() > problem.start();
    Span span =
        isPart
            ? new Span(value.textStart() + problem.start(), value.textStart() + problem.end())
            : value.span();
    Repair[] repairs =
        problem
            .mend()
            .map(
                mend ->
                    new Repair[] {
                      Repair.of(
                          "write " + mend.value(),
                          mend.safe(),
                          new Edit(value.span(), writer.apply(mend.value())))
                    })
            .orElseGet(() -> new Repair[0]);
    return Diagnostic.of(
        code(problem.kind()),
        span,
        subject + ": expected " + expected + ", but " + problem.found(),
        repairs);
  }

  /**
   * Returns the diagnostic of a list or mapping in place of something else, or the other way round.
   *
   * @param subject what the value is of, such as a key
   * @param expected what is expected, in words that follow "expected"
   * @param value the value
   * @return the diagnostic, at the whole value
   */
  public static Diagnostic wrongShape(String subject, String expected, Node value) {
    String found =
        value instanceof Node.Items
            ? "was a list"
            : value instanceof Node.Fields
                ? "was keys with values"
                : value instanceof Node.Scalar scalar
                    ? "was "
                        + (scalar.data() instanceof String text
                            ? Problem.quote(text)
                            : scalar.data().toString())
                    : "there is nothing";
    return Diagnostic.of(
        Code.WRONG_TYPE, value.span(), subject + ": expected " + expected + ", but " + found);
  }

  /**
   * Returns the diagnostic of a key that is not known.
   *
   * @param code the code
   * @param span where the key stands
   * @param message what is wrong
   * @param nearest the known key that it may be a slip of
   * @param writer how a key is written in its place
   * @return the diagnostic, with a guess where there is one
   */
  public static Diagnostic unknown(
      Code code,
      Span span,
      String message,
      Optional<String> nearest,
      UnaryOperator<String> writer) {
    return nearest
        .map(
            name ->
                Diagnostic.of(
                    code,
                    span,
                    message,
                    Repair.of("write " + name, false, new Edit(span, writer.apply(name)))))
        .orElseGet(() -> Diagnostic.of(code, span, message));
  }

  /**
   * Returns the code of a kind of mistake.
   *
   * @param kind the kind
   * @return its code, of the family 2xx
   */
  public static Code code(Problem.Kind kind) {
    return switch (kind) {
      case WRONG_TYPE -> Code.WRONG_TYPE;
      case OUT_OF_RANGE -> Code.OUT_OF_RANGE;
      case NOT_ONE_OF -> Code.NOT_ONE_OF;
      case TOO_LONG -> Code.TOO_LONG;
      case FORBIDDEN_CHARACTER -> Code.FORBIDDEN_CHARACTER;
      case REPEATED_ITEM -> Code.REPEATED_ITEM;
    };
  }
}
