package dev.clio.schema.validate;

import com.google.common.base.Preconditions;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Severity;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What counts as an error. Errors of the families 1xx and 2xx always do. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Policy extends WithPolicy permits ImmutablePolicy {

  /**
   * Returns the default policy: every diagnostic weighs what its code says.
   *
   * @return the policy
   */
  static Policy standard() {
    return ImmutablePolicy.builder().build();
  }

  /**
   * Returns the policy under which warnings are errors.
   *
   * @return the policy
   */
  static Policy strict() {
    return ImmutablePolicy.builder().warningsAreErrors(true).build();
  }

  /**
   * Returns the policy under which an unknown entity is a warning, and its effects are left out.
   *
   * @return the policy
   */
  static Policy lenient() {
    return ImmutablePolicy.builder().unknownEntitiesAreLeftOut(true).build();
  }

  /**
   * Returns whether what is a warning by its code is an error.
   *
   * @return false unless set
   */
  @Value.Default
  default boolean warningsAreErrors() {
    return false;
  }

  /**
   * Returns whether an entity that nobody knows is only a warning, and what would be shown of it is
   * left out.
   *
   * @return false unless set
   */
  @Value.Default
  default boolean unknownEntitiesAreLeftOut() {
    return false;
  }

  /**
   * Returns the score that sources must have at least.
   *
   * @return 0 to 100, if the policy sets one
   */
  OptionalInt minScore();

  /**
   * Returns how much a diagnostic weighs.
   *
   * @param code what it is about
   * @param severity how much it weighs by default
   * @return the severity under this policy
   */
  default Severity severity(Code code, Severity severity) {
    if (code == Code.UNKNOWN_ENTITY && unknownEntitiesAreLeftOut()) {
      return Severity.WARNING;
    }
    return warningsAreErrors() && severity == Severity.WARNING ? Severity.ERROR : severity;
  }

  /** Checks the score. */
  @Value.Check
  default void check() {
    minScore()
        .ifPresent(
            score ->
                Preconditions.checkArgument(
                    score >= 0 && score <= 100, "minScore: expected 0 to 100, but was %s", score));
  }
}
