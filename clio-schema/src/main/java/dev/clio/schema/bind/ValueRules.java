package dev.clio.schema.bind;

import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.Optional;
import java.util.function.Function;

/** What is said of a value that does not fit its type. */
public final class ValueRules {

  private ValueRules() {}

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

  /**
   * Returns the diagnostic of a value that does not fit.
   *
   * @param subject what the value is of, such as an attribute's name
   * @param expected what is expected, in words that follow "expected"
   * @param problem why it does not fit
   * @param span where the part of it stands that is wrong
   * @param writer the edit that writes a value in its place
   * @return the diagnostic, with a repair where a mend is known
   */
  public static Diagnostic wrong(
      String subject, String expected, Problem problem, Span span, Function<String, Edit> writer) {
    return withRepair(
        code(problem.kind()),
        span,
        subject + ": expected " + expected + ", but " + problem.found(),
        problem
            .mend()
            .map(
                mend ->
                    Repair.of("write " + mend.value(), mend.safe(), writer.apply(mend.value()))));
  }

  /**
   * Returns why a text does not fit a type, with the nearest of its words where it has words.
   *
   * @param type the type
   * @param problem what the type itself says
   * @param text the text
   * @return the problem, with a guess where the type had none
   */
  public static Problem guessed(AttributeType<?> type, Problem problem, String text) {
    return problem.mend().isEmpty() && type instanceof KeywordType<?> keyword
        ? new Problem(
            problem.kind(),
            problem.found(),
            problem.start(),
            problem.end(),
            Nearest.of(text, keyword.words().keySet()).map(word -> new Problem.Mend(word, false)))
        : problem;
  }

  /**
   * Returns the warning of an entity type that is none of Stagehand's.
   *
   * @param subject what the value is of, such as an attribute's name
   * @param type the type
   * @param span where it stands
   * @param writer the edit that writes a value in its place
   * @return the diagnostic, with the nearest type as a guess
   */
  public static Diagnostic unknownType(
      String subject, EntityType type, Span span, Function<String, Edit> writer) {
    return withRepair(
        Code.UNKNOWN_ENTITY_TYPE,
        span,
        subject
            + ": expected an entity type that Stagehand knows ("
            + String.join(", ", EntityType.KNOWN)
            + "), but was "
            + Problem.quote(type.name()),
        Nearest.of(type.name(), EntityType.KNOWN)
            .map(known -> Repair.of("write " + known, false, writer.apply(known))));
  }

  /**
   * Returns a diagnostic with a repair or without.
   *
   * @param code what kind of thing it is
   * @param span where it is
   * @param message what is wrong and what is expected
   * @param repair the repair, where one is known
   * @return the diagnostic
   */
  public static Diagnostic withRepair(
      Code code, Span span, String message, Optional<Repair> repair) {
    return repair
        .map(known -> Diagnostic.of(code, span, message, known))
        .orElseGet(() -> Diagnostic.of(code, span, message));
  }
}
