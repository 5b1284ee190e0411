package dev.clio.schema.syntax;

import dev.clio.core.model.Directive;
import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quick way from a directive's attributes to its value: names are compared where they stand in
 * the text, and nothing is kept of what is wrong. Not thread-safe.
 *
 * @param <D> the directive
 */
final class Plan<D extends Directive> {

  private final DirectiveDefinition<D> definition;
  private final List<Attribute<D, ?>> attributes;

  /** All names of all attributes, and the number of the attribute of each. */
  private final String[] names;

  private final int[] numbers;
  private final int positional;

  /** For each attribute, the number of that on the tape which gives its value, or -1. */
  private final int[] present;

  /** Whether the last directive is one to warn of. */
  private boolean suspect;

  Plan(DirectiveDefinition<D> definition) {
    this.definition = definition;
    this.attributes = definition.attributes();
    this.names = definition.attributeNames().toArray(new String[0]);
    this.numbers = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      numbers[i] = attributes.indexOf(definition.attribute(names[i]));
    }
    @Nullable Attribute<D, ?> nameless = definition.positional();
    this.positional = nameless == null ? -1 : attributes.indexOf(nameless);
    this.present = new int[attributes.size()];
  }

  DirectiveDefinition<D> definition() {
    return definition;
  }

  boolean isSuspect() {
    return suspect;
  }

  /** Returns the value of a directive, or null if its attributes don't fit. */
  @Nullable D bind(String text, Tape tape, int element) {
    suspect = false;
    Arrays.fill(present, -1);
    DirectiveDefinition.Draft<D> draft = definition.draft();
    int end = tape.endAttribute(element);
    for (int i = tape.firstAttribute(element); i < end; i++) {
      int flags = tape.attributeFlags(i);
      int number = number(text, tape, i);
      if (number < 0) {
        return null;
      }
      if ((flags & Tape.REPEATED) != 0) {
        continue;
      }
      if (present[number] >= 0
          || !set(draft, attributes.get(number), Binder.value(text, tape, i))) {
        return null;
      }
      present[number] = i;
    }
    for (int number = 0; number < present.length; number++) {
      if (present[number] < 0 && attributes.get(number).isRequired()) {
        return null;
      }
    }
    for (Constraint constraint : definition.constraints()) {
      if (!holds(constraint, text, tape)) {
        return null;
      }
    }
    return build(draft);
  }

  private static <D extends Directive> @Nullable D build(DirectiveDefinition.Draft<D> draft) {
    try {
      return draft.build();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      // A host's directive may ask for more than its definition says; the slow way reports it.
      return null;
    }
  }

  private int number(String text, Tape tape, int attribute) {
    int key = tape.keyStart(attribute);
    if (key < 0) {
      return positional;
    }
    int length = tape.keyEnd(attribute) - key;
    for (int i = 0; i < names.length; i++) {
      if (names[i].length() == length && text.startsWith(names[i], key)) {
        return numbers[i];
      }
    }
    return -1;
  }

  private <T> boolean set(
      DirectiveDefinition.Draft<D> draft, Attribute<D, T> attribute, String value) {
    @Nullable T parsed = attribute.type().parse(value);
    if (parsed == null) {
      return false;
    }
    suspect |= parsed instanceof EntityType type && !type.isKnown();
    draft.set(attribute, parsed);
    return true;
  }

  private boolean holds(Constraint constraint, String text, Tape tape) {
    if (constraint instanceof Constraint.OneOf oneOf) {
      int groups = 0;
      for (List<String> group : oneOf.groups()) {
        int count = 0;
        for (String name : group) {
          count += at(name) >= 0 ? 1 : 0;
        }
        if (count == group.size()) {
          groups++;
        } else if (count > 0) {
          return false;
        }
      }
      return groups == 1;
    }
    Constraint.When when = (Constraint.When) constraint;
    int keyword = at(when.attribute());
    if (keyword < 0 || !when.keywords().contains(Binder.value(text, tape, keyword))) {
      return true;
    }
    for (String name : when.required()) {
      if (at(name) < 0) {
        return false;
      }
    }
    for (String name : when.forbidden()) {
      if (at(name) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int at(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return present[numbers[i]];
      }
    }
    return -1;
  }
}
