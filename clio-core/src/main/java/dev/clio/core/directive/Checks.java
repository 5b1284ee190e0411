package dev.clio.core.directive;

import com.google.common.base.Preconditions;
import dev.clio.core.value.EntityId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The checks that directives share. */
final class Checks {

  private Checks() {}

  static void range(String field, double value, double min, double max) {
    Preconditions.checkArgument(
        value >= min && value <= max, "%s: expected %s to %s, but was %s", field, min, max, value);
  }

  /** Returns whether one of the values is a negative zero, which text and JSON do not know. */
  static boolean anyNegativeZero(double... values) {
    for (double value : values) {
      if (value == 0 && Double.doubleToRawLongBits(value) != 0) {
        return true;
      }
    }
    return false;
  }

  static void range(String field, Optional<Double> value, double min, double max) {
    value.ifPresent(each -> range(field, each, min, max));
  }

  /** Returns whether one of the values is a negative zero, which text and JSON do not know. */
  static boolean anyNegativeZero(List<Optional<Double>> values) {
    return values.stream().flatMap(Optional::stream).anyMatch(Checks::anyNegativeZero);
  }

  /** Returns a value, and zero for a negative zero. */
  static Optional<Double> plain(Optional<Double> value) {
    return value.map(each -> each + 0.0);
  }

  /** Returns ids, if there are any. */
  static Optional<List<EntityId>> present(List<EntityId> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
  }

  /** Checks that one of two groups of attributes is there, as a whole, and nothing of the other. */
  static void oneOf(String groups, List<Boolean> one, List<Boolean> other) {
    Preconditions.checkArgument(
        one.contains(true) != other.contains(true)
            && !(one.contains(true) ? one : other).contains(false),
        "expected either %s",
        groups);
  }

  static void ids(String field, List<EntityId> ids) {
    Preconditions.checkArgument(
        !ids.isEmpty(), "%s: expected at least one entity id, but there is none", field);
    distinct(field, ids);
  }

  static void distinct(String field, List<EntityId> ids) {
    Preconditions.checkArgument(
        new HashSet<>(ids).size() == ids.size(), "%s: expected none twice, but was %s", field, ids);
  }
}
