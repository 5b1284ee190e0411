package dev.clio.render.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values as JSON, each once, which are spoken of by their index. */
final class Table {

  private final Map<String, Integer> entries = new LinkedHashMap<>();

  /**
   * Returns the index of a value, which is added if it is new.
   *
   * @param json the value
   * @return from 0
   */
  int index(String json) {
    return entries.computeIfAbsent(json, key -> entries.size());
  }

  /** Returns all values as a JSON array. */
  String json() {
    return "[" + String.join(",\n", entries.keySet()) + "]";
  }
}
