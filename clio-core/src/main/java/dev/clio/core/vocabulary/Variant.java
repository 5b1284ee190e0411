package dev.clio.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.clio.core.model.Directive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to write a directive whose constraints allow several: which attributes it has, which it
 * may have, and which words its keywords may be. All ways together are what the constraints allow,
 * so that forms without conditions, such as grammars, can say them too. Immutable and thread-safe.
 *
 * @param <D> the directive
 * @param definition the directive
 * @param required what it has, in canonical order
 * @param optional what it may have, in canonical order
 * @param words the keywords that are left of an attribute's, by its name, where some are not
 */
public record Variant<D extends Directive>(
    DirectiveDefinition<D> definition,
    List<Attribute<D, ?>> required,
    List<Attribute<D, ?>> optional,
    Map<String, Set<String>> words) {

  /**
   * Copies the lists.
   *
   * @param definition the directive
   * @param required what it has, in canonical order
   * @param optional what it may have, in canonical order
   * @param words the keywords that are left of an attribute's, by its name, where some are not
   */
  public Variant {
    required = ImmutableList.copyOf(required);
    optional = ImmutableList.copyOf(optional);
    words = ImmutableMap.copyOf(words);
  }

  /** Whether an attribute is there. */
  private enum Presence {
    YES,
    MAYBE,
    NO
  }

  /** What is known of the attributes while constraints are worked in. */
  private record Draft(Map<String, Presence> presence, Map<String, Set<String>> words) {

    Draft copy() {
      return new Draft(new HashMap<>(presence), new HashMap<>(words));
    }

    Draft with(List<String> names, Presence each) {
      names.forEach(name -> presence.put(name, each));
      return this;
    }
  }

  /**
   * Returns the ways to write a directive.
   *
   * @param <D> the directive
   * @param definition its definition
   * @return the ways, which exclude each other; one where there are no constraints
   */
  public static <D extends Directive> List<Variant<D>> of(DirectiveDefinition<D> definition) {
    Draft first = new Draft(new HashMap<>(), new HashMap<>());
    for (Attribute<D, ?> attribute : definition.attributes()) {
      first.presence.put(attribute.name(), attribute.isRequired() ? Presence.YES : Presence.MAYBE);
    }
    List<Draft> drafts = List.of(first);
    for (Constraint constraint : definition.constraints()) {
      List<Draft> next = new ArrayList<>();
      for (Draft draft : drafts) {
        if (constraint instanceof Constraint.OneOf oneOf) {
          oneOf(oneOf, draft, next);
        } else if (constraint instanceof Constraint.When when) {
          when(when, definition, draft, next);
        }
      }
      drafts = next;
    }
    return drafts.stream().map(draft -> variant(definition, draft)).toList();
  }

  private static void oneOf(Constraint.OneOf oneOf, Draft draft, List<Draft> out) {
    for (List<String> group : oneOf.groups()) {
      Draft variant = draft.copy();
      oneOf.groups().forEach(each -> variant.with(each, Presence.NO));
      out.add(variant.with(group, Presence.YES));
    }
  }

  private static void when(
      Constraint.When when, DirectiveDefinition<?> definition, Draft draft, List<Draft> out) {
    Set<String> before = draft.words.getOrDefault(when.attribute(), words(definition, when));
    Set<String> those = Sets.intersection(before, when.keywords()).immutableCopy();
    if (!those.isEmpty() && draft.presence.get(when.attribute()) != Presence.NO) {
      Draft variant = draft.copy();
      variant.words.put(when.attribute(), those);
      out.add(
          variant
              .with(List.of(when.attribute()), Presence.YES)
              .with(when.required(), Presence.YES)
              .with(when.forbidden(), Presence.NO));
    }
    Set<String> others = Sets.difference(before, when.keywords()).immutableCopy();
    if (!others.isEmpty()) {
      Draft variant = draft.copy();
      variant.words.put(when.attribute(), others);
      out.add(variant);
    }
  }

  private static Set<String> words(DirectiveDefinition<?> definition, Constraint.When when) {
    for (Attribute<?, ?> attribute : definition.attributes()) {
      if (attribute.name().equals(when.attribute())
          && attribute.type() instanceof KeywordType<?> keyword) {
        return keyword.words().keySet();
      }
    }
    throw new IllegalArgumentException(
        definition.name() + ": expected a keyword in " + when.attribute());
  }

  private static <D extends Directive> Variant<D> variant(
      DirectiveDefinition<D> definition, Draft draft) {
    return new Variant<>(
        definition,
        attributes(definition, draft, Presence.YES),
        attributes(definition, draft, Presence.MAYBE),
        draft.words);
  }

  private static <D extends Directive> List<Attribute<D, ?>> attributes(
      DirectiveDefinition<D> definition, Draft draft, Presence presence) {
    return definition.attributes().stream()
        .filter(attribute -> draft.presence.get(attribute.name()) == presence)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the words that a keyword may be.
   *
   * @param attribute an attribute of the directive
   * @param type its type
   * @return the words in canonical order
   */
  public List<String> words(Attribute<D, ?> attribute, KeywordType<?> type) {
    Set<String> left = words.getOrDefault(attribute.name(), type.words().keySet());
    return type.words().keySet().stream().filter(left::contains).toList();
  }
}
