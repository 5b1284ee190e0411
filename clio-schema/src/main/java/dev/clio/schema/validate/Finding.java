package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found: a diagnostic that speaks of parts of the episode and not yet of a text.
 *
 * @param code what it is about
 * @param path the part that is wrong
 * @param message what is wrong and what is expected, without a full stop
 * @param replacement an id that was meant instead, as a guess
 * @param related another part it speaks of
 */
record Finding(
    Code code, Path path, String message, Optional<String> replacement, List<Related> related) {

  /**
   * Another part that a finding speaks of.
   *
   * @param message what is there
   * @param path the part
   */
  record Related(String message, Path path) {}

  static Finding of(Code code, Path path, String message) {
    return new Finding(code, path, message, Optional.empty(), ImmutableList.of());
  }

  Finding or(Optional<String> replacement) {
    return new Finding(code, path, message, replacement, related);
  }

  Finding and(String message, Path path) {
    return new Finding(
        code,
        this.path,
        this.message,
        replacement,
        ImmutableList.<Related>builder().addAll(related).add(new Related(message, path)).build());
  }
}
