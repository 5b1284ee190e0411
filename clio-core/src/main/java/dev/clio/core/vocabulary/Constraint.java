package dev.clio.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** What must hold between the attributes of a directive. Immutable and thread-safe. */
public sealed interface Constraint {

  /**
   * Exactly one of some groups of attributes is there, and the whole of it.
   *
   * @param groups the names of the attributes of each group
   */
  record OneOf(List<List<String>> groups) implements Constraint {

    /**
     * Copies the groups.
     *
     * @param groups the names of the attributes of each group
     */
    public OneOf {
      groups = groups.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * Where a keyword has one of some values, other attributes must be there, or must not.
   *
   * @param attribute the name of the attribute with the keyword
   * @param keywords the keywords' texts
   * @param required the names of the attributes that must be there
   * @param forbidden the names of the attributes that must not be there
   */
  record When(String attribute, Set<String> keywords, List<String> required, List<String> forbidden)
      implements Constraint {

    /**
     * Copies the lists.
     *
     * @param attribute the name of the attribute with the keyword
     * @param keywords the keywords' texts
     * @param required the names of the attributes that must be there
     * @param forbidden the names of the attributes that must not be there
     */
    public When {
      keywords = ImmutableSet.copyOf(keywords);
      required = ImmutableList.copyOf(required);
      forbidden = ImmutableList.copyOf(forbidden);
    }
  }
}
