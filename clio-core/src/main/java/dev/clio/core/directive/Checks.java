package dev.clio.core.directive;

import com.google.common.base.Preconditions;
import dev.clio.core.value.EntityId;
import java.util.HashSet;
import java.util.List;

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

  static void ids(String field, List<EntityId> ids) {
    Preconditions.checkArgument(
        !ids.isEmpty(), "%s: expected at least one entity id, but there is none", field);
    Preconditions.checkArgument(
        new HashSet<>(ids).size() == ids.size(), "%s: expected none twice, but was %s", field, ids);
  }
}
