package dev.clio.schema.syntax;

import dev.clio.schema.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the directive that is being scanned. It is said at the directive's end, when
 * it is known what to leave out. Not thread-safe.
 */
final class Pending {

  private final int limit;
  private final Findings findings;
  private final List<Diagnostic> list = new ArrayList<>();

  Pending(int limit, Findings findings) {
    this.limit = limit;
    this.findings = findings;
  }

  /** Returns whether nothing more is kept, so that nothing more need be made. */
  boolean isFull() {
    return list.size() > limit || findings.isFull();
  }

  void add(Diagnostic diagnostic) {
    if (!isFull()) {
      list.add(diagnostic);
    }
  }

  int size() {
    return list.size();
  }

  void cut(int size) {
    list.subList(size, list.size()).clear();
  }

  void dropFrom(int offset) {
    if (!list.isEmpty()) {
      list.removeIf(each -> each.span().start() >= offset);
    }
  }

  /** Returns whether something is wrong at an offset or after it. */
  boolean isAfter(int offset) {
    return !list.isEmpty() && list.get(list.size() - 1).span().end() >= offset;
  }

  void say() {
    if (!list.isEmpty()) {
      list.forEach(findings);
      list.clear();
    }
  }
}
