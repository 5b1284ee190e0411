package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.DiagnosticText;
import dev.clio.schema.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the gate says of an episode or a script. Immutable and thread-safe. */
public final class Validation {

  private final Supplier<SourceText> source;
  private final ImmutableList<Diagnostic> diagnostics;
  private final Optional<ValidatedEpisode> episode;
  private final Optional<Diagnostic> missingFrontMatter;

  Validation(
      Supplier<SourceText> source,
      List<Diagnostic> diagnostics,
      Optional<ValidatedEpisode> episode,
      Optional<Diagnostic> missingFrontMatter) {
    this.source = source;
    this.diagnostics = ImmutableList.copyOf(diagnostics);
    this.episode = episode;
    this.missingFrontMatter = missingFrontMatter;
  }

  /**
   * Returns the text that the spans of the diagnostics are in.
   *
   * @return the text that was read, or the canonical print of an episode made in Java
   */
  public SourceText source() {
    return source.get();
  }

  /**
   * Returns what was found, with the severities of the policy.
   *
   * @return the diagnostics of reading and of every rule, in the order of the text
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Returns whether there is no error. A script without front matter may be valid as well, though
   * only an episode passes the gate.
   *
   * @return whether nothing is wrong
   */
  public boolean isValid() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }

  /**
   * Returns the episode that passed the gate.
   *
   * @return the episode; empty if there are errors, or only a script
   */
  public Optional<ValidatedEpisode> episode() {
    return episode;
  }

  /**
   * Returns what is said where an episode is needed: a script without front matter is then an
   * error.
   *
   * @return this validation, or one with that error more
   */
  public Validation ofEpisode() {
    return missingFrontMatter.isEmpty()
        ? this
        : new Validation(
            source,
            ImmutableList.<Diagnostic>builder()
                .add(missingFrontMatter.get())
                .addAll(diagnostics)
                .build(),
            episode,
            Optional.empty());
  }

  /**
   * Returns the episode that passed the gate, or throws.
   *
   * @return the episode
   * @throws InvalidEpisodeException if it did not pass; the message draws every error in the text
   */
  public ValidatedEpisode orThrow() {
    return episode.orElseThrow(
        () -> {
          List<Diagnostic> all = ofEpisode().diagnostics();
          List<Diagnostic> errors = all.stream().filter(Diagnostic::isError).toList();
          return new InvalidEpisodeException(
              "the episode has errors\n\n"
                  + DiagnosticText.of("episode").draw(source(), errors).stripTrailing(),
              all);
        });
  }
}
