package dev.clio.schema.validate;

/** One thing that must hold of an episode. Rules look at the whole subject in linear time. */
@FunctionalInterface
interface Rule {

  /**
   * Looks for what breaks the rule.
   *
   * @param subject what is checked
   * @param findings where to say what was found
   */
  void check(Subject subject, Findings findings);
}
