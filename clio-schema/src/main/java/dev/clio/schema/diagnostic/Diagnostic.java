package dev.clio.schema.diagnostic;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with a text, or worth knowing of it.
 *
 * @param code what kind of thing it is
 * @param severity how much it weighs, by the policy in use
 * @param message what is wrong and what is expected, without a full stop
 * @param help how to mend it, where the message and the repairs don't say
 * @param span where it is
 * @param related other places it speaks of
 * @param repairs ways to mend it, the best first
 */
public record Diagnostic(
    Code code,
    Severity severity,
    String message,
    Optional<String> help,
    Span span,
    List<Related> related,
    List<Repair> repairs) {

  /**
   * Copies the lists.
   *
   * @param code what kind of thing it is
   * @param severity how much it weighs, by the policy in use
   * @param message what is wrong and what is expected, without a full stop
   * @param help how to mend it, where the message and the repairs don't say
   * @param span where it is
   * @param related other places it speaks of
   * @param repairs ways to mend it, the best first
   */
  public Diagnostic {
    related = ImmutableList.copyOf(related);
    repairs = ImmutableList.copyOf(repairs);
  }

  /**
   * Returns a diagnostic of the code's own severity.
   *
   * @param code what kind of thing it is
   * @param span where it is
   * @param message what is wrong and what is expected, without a full stop
   * @param repairs ways to mend it, the best first
   * @return the diagnostic
   */
  public static Diagnostic of(Code code, Span span, String message, Repair... repairs) {
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.empty(),
        span,
        ImmutableList.of(),
        ImmutableList.copyOf(repairs));
  }

  /**
   * Returns this diagnostic with another place it speaks of.
   *
   * @param message what is there
   * @param span the place
   * @return the diagnostic with one related span more
   */
  public Diagnostic and(String message, Span span) {
    return new Diagnostic(
        code,
        severity,
        this.message,
        help,
        this.span,
        ImmutableList.<Related>builder().addAll(related).add(new Related(message, span)).build(),
        repairs);
  }

  /**
   * Returns this diagnostic with other places that it speaks of.
   *
   * @param related the places
   * @return the diagnostic with these related spans and no others
   */
  public Diagnostic withRelated(List<Related> related) {
    return new Diagnostic(code, severity, message, help, span, related, repairs);
  }

  /**
   * Returns this diagnostic of a text that has more before it.
   *
   * @param by how much more, in UTF-16 units; negative for less
   * @return the diagnostic with all its spans and edits moved
   */
  public Diagnostic movedBy(int by) {
    if (by == 0) {
      return this;
    }
    return new Diagnostic(
        code,
        severity,
        message,
        help,
        span.movedBy(by),
        related.stream().map(it -> new Related(it.message(), it.span().movedBy(by))).toList(),
        repairs.stream().map(repair -> repair.movedBy(by)).toList());
  }

  /**
   * Returns whether the text does not pass the gate.
   *
   * @return whether it is an error
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
