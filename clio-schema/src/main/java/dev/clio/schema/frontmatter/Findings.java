package dev.clio.schema.frontmatter;

import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.bind.ValueRules;
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
    return ValueRules.wrong(
        subject, expected, problem, span, mend -> new Edit(value.span(), writer.apply(mend)));
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
    return ValueRules.withRepair(
        code,
        span,
        message,
        nearest.map(name -> Repair.of("write " + name, false, new Edit(span, writer.apply(name)))));
  }
}
