package dev.clio.schema.text;

import com.google.common.base.Preconditions;
import org.immutables.value.Value;

/**
 * How much of anything is read; exceeding a limit is a diagnostic that names it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Limits extends WithLimits permits ImmutableLimits {

  /**
   * Returns the limits of the language.
   *
   * @return every limit at its default
   */
  static Limits standard() {
    return builder().build();
  }

  /**
   * Returns a builder with the limits of the language.
   *
   * @return a builder that needs nothing
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how long a text may be.
   *
   * @return UTF-16 units, 67,108,864 unless set
   */
  @Value.Default
  default int text() {
    return 64 << 20;
  }

  /**
   * Returns how many elements a script may have.
   *
   * @return 1,000,000 unless set
   */
  @Value.Default
  default int elements() {
    return 1_000_000;
  }

  /**
   * Returns how long the name of a directive or an attribute may be.
   *
   * @return UTF-16 units, 1,024 unless set
   */
  @Value.Default
  default int name() {
    return 1 << 10;
  }

  /**
   * Returns how many attributes a directive may have.
   *
   * @return 64 unless set
   */
  @Value.Default
  default int attributes() {
    return 64;
  }

  /**
   * Returns how long the value of an attribute may be, as it is written.
   *
   * @return UTF-16 units, 65,536 unless set
   */
  @Value.Default
  default int value() {
    return 64 << 10;
  }

  /**
   * Returns how many diagnostics are kept; one more says that there were others.
   *
   * @return 1,000 unless set
   */
  @Value.Default
  default int diagnostics() {
    return 1_000;
  }

  /**
   * Returns how long front matter may be.
   *
   * @return UTF-16 units, 1,048,576 unless set
   */
  @Value.Default
  default int frontMatter() {
    return 1 << 20;
  }

  /**
   * Returns how many nodes front matter may have: scalars, lists and maps.
   *
   * @return 10,000 unless set
   */
  @Value.Default
  default int frontMatterNodes() {
    return 10_000;
  }

  /** Checks that nothing is forbidden altogether. */
  @Value.Check
  default void check() {
    checkPositive("text", text());
    checkPositive("elements", elements());
    checkPositive("name", name());
    checkPositive("attributes", attributes());
    checkPositive("value", value());
    checkPositive("diagnostics", diagnostics());
    checkPositive("frontMatter", frontMatter());
    checkPositive("frontMatterNodes", frontMatterNodes());
  }

  private static void checkPositive(String limit, int value) {
    Preconditions.checkArgument(value >= 1, "%s: expected at least 1, but was %s", limit, value);
  }

  /** Builds limits. Not thread-safe. */
  final class Builder extends ImmutableLimits.Builder {
    Builder() {}
  }
}
