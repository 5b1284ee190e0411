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
 * @param help how to mend it, where the message and the mends don't say
 * @param mends ways to mend it, the best first
 * @param related other parts it speaks of
 */
record Finding(
    Code code,
    Path path,
    String message,
    Optional<String> help,
    List<Mend> mends,
    List<Related> related) {

  Finding {
    mends = ImmutableList.copyOf(mends);
    related = ImmutableList.copyOf(related);
  }

  /**
   * Another part that a finding speaks of.
   *
   * @param message what is there
   * @param path the part
   */
  record Related(String message, Path path) {}

  static Finding of(Code code, Path path, String message) {
    return new Finding(
        code, path, message, Optional.empty(), ImmutableList.of(), ImmutableList.of());
  }

  /** Returns this finding with an id that was meant instead, as a guess. */
  Finding or(Optional<String> id) {
    return id.map(it -> mend(Mend.guess("write \"" + it + '"', new Mend.Change.Write(path, it))))
        .orElse(this);
  }

  /** Returns this finding with a way to mend it. */
  Finding mend(Mend mend) {
    return new Finding(
        code,
        path,
        message,
        help,
        ImmutableList.<Mend>builder().addAll(mends).add(mend).build(),
        related);
  }

  /** Returns this finding with a way to mend it, if there is one. */
  Finding mend(Optional<Mend> mend) {
    return mend.map(this::mend).orElse(this);
  }

  Finding help(String help) {
    return new Finding(code, path, message, Optional.of(help), mends, related);
  }

  Finding and(String message, Path path) {
    return new Finding(
        code,
        this.path,
        this.message,
        help,
        mends,
        ImmutableList.<Related>builder().addAll(related).add(new Related(message, path)).build());
  }
}
