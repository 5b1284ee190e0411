package dev.clio.schema.diagnostic;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a diagnostic can be about. The first digit is the family: 1 syntax, 2 schema, 3 reference, 4
 * staging, 5 evidence, 6 geography. A code never changes its meaning.
 */
public enum Code {
  // 1xx syntax
  /** Text that is not UTF-8. */
  NOT_UTF8(101, Severity.ERROR, "text that is not UTF-8"),
  /** A directive without its closing bracket. */
  UNCLOSED_DIRECTIVE(102, Severity.ERROR, "a directive without its closing bracket"),
  /** A quoted value without its closing quote. */
  UNCLOSED_QUOTE(103, Severity.ERROR, "a quoted value without its closing quote"),
  /** A comma between attributes. */
  COMMA(104, Severity.ERROR, "a comma between attributes"),
  /** A colon in place of an equals sign. */
  COLON(105, Severity.ERROR, "a colon in place of an equals sign"),
  /** Quotes that are not straight double quotes. */
  WRONG_QUOTE(106, Severity.ERROR, "quotes that are not straight double quotes"),
  /** A value with only its closing quote. */
  MISSING_QUOTE(107, Severity.ERROR, "a value with only its closing quote"),
  /** No white space between attributes. */
  MISSING_SPACE(108, Severity.ERROR, "no white space between attributes"),
  /** An attribute that is there twice. */
  REPEATED_ATTRIBUTE(109, Severity.ERROR, "an attribute that is there twice"),
  /** An escape that means nothing. */
  UNKNOWN_ESCAPE(110, Severity.ERROR, "an escape that means nothing"),
  /** An attribute without a value. */
  MISSING_VALUE(111, Severity.ERROR, "an attribute without a value"),
  /** A character that belongs to no attribute. */
  STRAY_CHARACTER(112, Severity.ERROR, "a character that belongs to no attribute"),
  /** A Markdown fence around a script. */
  CODE_FENCE(113, Severity.ERROR, "a Markdown fence around a script"),
  /** Front matter that is not YAML, or uses what Stagehand refuses. */
  BAD_YAML(114, Severity.ERROR, "front matter that is not YAML, or uses what Stagehand refuses"),
  /** Front matter without its closing line. */
  UNCLOSED_FRONT_MATTER(115, Severity.ERROR, "front matter without its closing line"),
  /** Front matter that is not at the beginning. */
  MISPLACED_FRONT_MATTER(116, Severity.ERROR, "front matter that is not at the beginning"),
  /** Text that is not JSON. */
  BAD_JSON(117, Severity.ERROR, "text that is not JSON"),
  /** More than a limit allows. */
  LIMIT(118, Severity.ERROR, "more than a limit allows"),
  /** More diagnostics than the limit. */
  TOO_MANY_DIAGNOSTICS(119, Severity.ERROR, "more diagnostics than the limit"),
  /** Narration that looks like a directive. */
  LOOKS_LIKE_DIRECTIVE(151, Severity.WARNING, "narration that looks like a directive"),
  /** Narration that looks like a comment. */
  LOOKS_LIKE_COMMENT(152, Severity.WARNING, "narration that looks like a comment"),
  /** Markdown around a directive, which is narration. */
  MARKS_ONLY(153, Severity.WARNING, "Markdown around a directive, which is narration"),

  // 2xx schema
  /** A directive that is not registered. */
  UNKNOWN_DIRECTIVE(201, Severity.ERROR, "a directive that is not registered"),
  /** An attribute that the directive does not have. */
  UNKNOWN_ATTRIBUTE(202, Severity.ERROR, "an attribute that the directive does not have"),
  /** A key that is not known here. */
  UNKNOWN_KEY(203, Severity.ERROR, "a key that is not known here"),
  /** A required attribute is missing. */
  MISSING_ATTRIBUTE(204, Severity.ERROR, "a required attribute is missing"),
  /** A required key is missing. */
  MISSING_KEY(205, Severity.ERROR, "a required key is missing"),
  /** A value without a name where none belongs. */
  POSITIONAL_VALUE(206, Severity.ERROR, "a value without a name where none belongs"),
  /** A value of the wrong type. */
  WRONG_TYPE(207, Severity.ERROR, "a value of the wrong type"),
  /** A value out of its range. */
  OUT_OF_RANGE(208, Severity.ERROR, "a value out of its range"),
  /** A word that is none of those allowed. */
  NOT_ONE_OF(209, Severity.ERROR, "a word that is none of those allowed"),
  /** An id twice in a list. */
  REPEATED_ITEM(210, Severity.ERROR, "an id twice in a list"),
  /** A text that is too long. */
  TOO_LONG(211, Severity.ERROR, "a text that is too long"),
  /** A character that no text may hold. */
  FORBIDDEN_CHARACTER(212, Severity.ERROR, "a character that no text may hold"),
  /** Two ways to say one thing at once. */
  TWO_WAYS(213, Severity.ERROR, "two ways to say one thing at once"),
  /** An attribute that does not go with another. */
  NOT_ALLOWED_HERE(214, Severity.ERROR, "an attribute that does not go with another"),
  /** A script where an episode is needed. */
  MISSING_FRONT_MATTER(215, Severity.ERROR, "a script where an episode is needed"),
  /** An entity type that Stagehand does not know. */
  UNKNOWN_ENTITY_TYPE(251, Severity.WARNING, "an entity type that Stagehand does not know"),

  // 3xx reference
  /** An entity that nobody proposed. */
  UNKNOWN_ENTITY(301, Severity.ERROR, "an entity that nobody proposed"),
  /** An entity proposed again with other data. */
  CONFLICTING_PROPOSAL(302, Severity.ERROR, "an entity proposed again with other data"),
  /** An arrow from an entity to itself. */
  SELF_ARROW(303, Severity.ERROR, "an arrow from an entity to itself"),
  /** A source that the episode does not list. */
  UNKNOWN_SOURCE(304, Severity.ERROR, "a source that the episode does not list"),
  /** Two sources with the same id. */
  REPEATED_SOURCE(305, Severity.ERROR, "two sources with the same id"),

  // 4xx staging
  /** A target that the shot of the script does not show. */
  OUT_OF_SHOT(401, Severity.WARNING, "a target that the shot of the script does not show"),
  /** A clear with nothing to clear. */
  NOTHING_TO_CLEAR(402, Severity.WARNING, "a clear with nothing to clear"),
  /** Something after the closing card. */
  AFTER_OUTRO(403, Severity.WARNING, "something after the closing card"),
  /** Something on the map before the first view. */
  BEFORE_VIEW(404, Severity.WARNING, "something on the map before the first view"),
  /** An effect that nothing is said under. */
  UNHEARD(405, Severity.WARNING, "an effect that nothing is said under"),
  /** A text that is gone before it can be read. */
  UNREADABLE(406, Severity.WARNING, "a text that is gone before it can be read"),
  /** A shot that is widened for a target. */
  WIDENED_SHOT(451, Severity.NOTE, "a shot that is widened for a target"),
  /** A chapter that is never cleared. */
  UNCLEARED_CHAPTER(452, Severity.NOTE, "a chapter that is never cleared"),
  /** A layer, mode or route that the renderer does not have. */
  NOT_DRAWN(453, Severity.NOTE, "a layer, mode or route that the renderer does not have"),

  // 5xx evidence
  /** A source that is never cited. */
  UNCITED_SOURCE(501, Severity.WARNING, "a source that is never cited"),
  /** A figure that no source is cited for. */
  UNCITED_FIGURE(502, Severity.WARNING, "a figure that no source is cited for"),
  /** A source whose score is lower than the policy asks. */
  LOW_SCORE(503, Severity.ERROR, "a source whose score is lower than the policy asks"),
  /** A source without a score. */
  UNSCORED_SOURCE(551, Severity.NOTE, "a source without a score"),

  // 6xx geography
  /** A latitude and a longitude that are swapped. */
  SWAPPED_COORDINATES(601, Severity.WARNING, "a latitude and a longitude that are swapped"),
  /** A place far from where the gazetteer has its name. */
  FAR_FROM_NAME(602, Severity.WARNING, "a place far from where the gazetteer has its name"),
  /** A country's point outside that country. */
  OUTSIDE_COUNTRY(603, Severity.WARNING, "a country's point outside that country");

  private static final Map<String, Code> BY_TEXT = byText();

  private final int number;
  private final Severity severity;
  private final String title;

  Code(int number, Severity severity, String title) {
    this.number = number;
    this.severity = severity;
    this.title = title;
  }

  private static Map<String, Code> byText() {
    ImmutableMap.Builder<String, Code> codes = ImmutableMap.builder();
    for (Code code : values()) {
      codes.put(code.text(), code);
    }
    return codes.buildOrThrow();
  }

  /**
   * Returns the code of a text.
   *
   * @param text for example {@code CLIO-104}
   * @return the code, if there is one
   */
  public static Optional<Code> of(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  /**
   * Returns the code as it is shown.
   *
   * @return for example {@code CLIO-104}
   */
  public String text() {
    return "CLIO-" + number;
  }

  /**
   * Returns the family.
   *
   * @return 1 to 6
   */
  public int family() {
    return number / 100;
  }

  /**
   * Returns how much it weighs by the default policy.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what it is about.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }
}
