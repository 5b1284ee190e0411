package dev.clio.schema.validate;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the rules find, up to a limit. Not thread-safe. */
final class Findings {

  private final int limit;
  private final List<Finding> found = new ArrayList<>();

  Findings(int limit) {
    this.limit = limit;
  }

  /** Adds a finding; one beyond the limit only says that there are more. */
  void add(Finding finding) {
    if (found.size() <= limit) {
      found.add(finding);
    }
  }

  /** Returns whether more would not be shown, so that nothing need be sought for them. */
  boolean isFull() {
    return found.size() > limit;
  }

  List<Finding> all() {
    return found;
  }
}
