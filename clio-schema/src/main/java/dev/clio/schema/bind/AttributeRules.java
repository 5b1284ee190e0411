package dev.clio.schema.bind;

import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes a directive may and must have: each rule once, for text and for JSON. An
 * attribute is told of by its first name, right or wrong, in the order in which they are written.
 * Not thread-safe; for one directive.
 *
 * @param <D> the directive
 */
public final class AttributeRules<D extends Directive> {

  private final DirectiveDefinition<D> definition;
  private final Span place;
  private final Mending form;
  private final Consumer<Diagnostic> out;
  private final Map<String, Given> present = new LinkedHashMap<>();
  private final Set<String> meant = new HashSet<>();
  private final Map<String, String> words = new HashMap<>();

  /**
   * Creates the rules of a directive.
   *
   * @param definition its definition
   * @param place where it is reported that something is missing
   * @param form how the form is mended that it is written in
   * @param out takes what is wrong
   */
  public AttributeRules(
      DirectiveDefinition<D> definition, Span place, Mending form, Consumer<Diagnostic> out) {
    this.definition = definition;
    this.place = place;
    this.form = form;
    this.out = out;
  }

  /**
   * Takes an attribute.
   *
   * @param name its first name
   * @param given where it stands
   * @return the one that is there already under that name or another of the attribute's; null if
   *     there was none
   */
  public @Nullable Given put(String name, Given given) {
    return present.putIfAbsent(name, given);
  }

  /**
   * Takes the canonical text of an attribute's value.
   *
   * @param name its first name
   * @param text the value as it is printed
   */
  public void putWord(String name, String text) {
    words.put(name, text);
  }

  /**
   * Returns whether an attribute is there, or something that was probably meant for it.
   *
   * @param name its first name
   * @return whether it cannot be called missing
   */
  public boolean isThere(String name) {
    return present.containsKey(name) || meant.contains(name);
  }

  /**
   * Says that an attribute was probably meant, though it is not there.
   *
   * @param name its first name
   */
  public void putMeant(String name) {
    meant.add(name);
  }

  /**
   * Returns the diagnostic of an attribute that says a thing again which another one said.
   *
   * @param name its first name
   * @param first the first
   * @param second the second
   * @param isSame whether both have the same value, so that one of them can go
   * @return the diagnostic, at the second
   */
  public Diagnostic twice(String name, Given first, Given second, boolean isSame) {
    boolean isRepeated = first.written().equals(second.written());
    return Diagnostic.of(
            isRepeated ? Code.REPEATED_ATTRIBUTE : Code.TWO_WAYS,
            second.span(),
            definition.name()
                + ": expected "
                + name
                + " once, but "
                + (isRepeated
                    ? "it stands there twice"
                    : first.shown() + " and " + second.shown() + " both say it"),
            Repair.of("remove the second", isSame, form.removal(second.whole())))
        .and("first here", first.span());
  }

  /**
   * Returns the diagnostic of an attribute that the directive does not have, and takes note of what
   * was meant.
   *
   * @param written its name
   * @param given where it stands
   * @param candidates the names it could have been
   * @param fits whether its value would fit an attribute
   * @return the diagnostic
   */
  public Diagnostic unknown(
      String written, Given given, List<String> candidates, Predicate<Attribute<D, ?>> fits) {
    // JSON knows first names only.
    @Nullable Attribute<D, ?> other = definition.attribute(written);
    Optional<Slips.Meant> slip =
        other == null
            ? Slips.of(written, candidates)
            : Optional.of(new Slips.Meant(other.name(), true));
    boolean isSure = false;
    if (slip.isPresent()) {
      @Nullable Attribute<D, ?> attribute = definition.attribute(slip.get().name());
      if (attribute != null) {
        isSure =
            slip.get().isSure()
                && !isThere(attribute.name())
                && fits.test(attribute)
                && !wouldClash(attribute.name());
        meant.add(attribute.name());
      }
    }
    boolean safe = isSure;
    List<String> names = definition.attributes().stream().map(Attribute::name).toList();
    return ValueRules.withRepair(
        Code.UNKNOWN_ATTRIBUTE,
        given.span(),
        definition.name()
            + ": expected "
            + (names.isEmpty() ? "no attribute" : "one of " + String.join(", ", names))
            + ", but was "
            + Problem.quote(written),
        slip.map(
                known ->
                    Repair.of(
                        "write " + known.name(),
                        safe,
                        new Edit(given.span(), form.name(known.name()))))
            .or(() -> Optional.of(Repair.of("remove it", false, form.removal(given.whole())))));
  }

  private boolean wouldClash(String name) {
    for (Constraint constraint : definition.constraints()) {
      if (constraint instanceof Constraint.OneOf oneOf) {
        boolean mine = oneOf.groups().stream().anyMatch(group -> group.contains(name));
        boolean others =
            oneOf.groups().stream()
                .filter(group -> !group.contains(name))
                .anyMatch(group -> group.stream().anyMatch(present::containsKey));
        if (mine && others) {
          return true;
        }
      } else if (constraint instanceof Constraint.When when
          && (when.attribute().equals(name) || (holds(when) && when.forbidden().contains(name)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the free attributes' names.
   *
   * @return the first and other names of all attributes that are not there
   */
  public List<String> free() {
    List<String> free = new ArrayList<>();
    for (Attribute<D, ?> each : definition.attributes()) {
      if (!isThere(each.name())) {
        free.add(each.name());
        free.addAll(each.otherNames());
      }
    }
    return free;
  }

  /**
   * Returns the attribute that a value without a name was probably meant for, and takes note of it.
   *
   * @param fits whether the value would fit an attribute
   * @return the first required attribute that is missing and that it fits; else the first that is
   *     missing
   */
  public Optional<Attribute<D, ?>> namelessFor(Predicate<Attribute<D, ?>> fits) {
    List<Attribute<D, ?>> missing =
        definition.attributes().stream()
            .filter(each -> each.isRequired() && !isThere(each.name()))
            .toList();
    Optional<Attribute<D, ?>> found =
        missing.stream()
            .filter(fits)
            .findFirst()
            .or(() -> missing.stream().findFirst())
            .or(
                () ->
                    definition.constraints().stream()
                        .filter(Constraint.OneOf.class::isInstance)
                        .flatMap(each -> ((Constraint.OneOf) each).groups().stream())
                        .filter(group -> group.size() == 1 && !isThere(group.get(0)))
                        .<Attribute<D, ?>>map(group -> definition.attribute(group.get(0)))
                        .filter(fits)
                        .findFirst());
    found.ifPresent(attribute -> meant.add(attribute.name()));
    return found;
  }

  /**
   * Returns the diagnostic of a value without a name where none belongs.
   *
   * @param span where it stands
   * @param shown the value as it is shown
   * @param attribute what it was probably meant for
   * @return the diagnostic, which names the attribute as a guess
   */
  public Diagnostic nameless(Span span, String shown, Optional<Attribute<D, ?>> attribute) {
    return ValueRules.withRepair(
        Code.POSITIONAL_VALUE,
        span,
        definition.name()
            + (definition.positional() == null
                ? ": expected no value without a name"
                : ": expected one value without a name")
            + ", but was "
            + shown,
        Optional.of(
            attribute
                .map(
                    each ->
                        Repair.of(
                            "write " + each.name() + "= before it",
                            false,
                            new Edit(Span.at(span.start()), each.name() + "=")))
                .orElseGet(() -> Repair.of("remove it", false, form.removal(span)))));
  }

  /**
   * Reports what is missing and what does not go together.
   *
   * @return whether nothing does
   */
  public boolean check() {
    boolean fits = true;
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (attribute.isRequired()) {
        fits &= require(attribute.name(), "");
      }
    }
    for (Constraint constraint : definition.constraints()) {
      fits &=
          constraint instanceof Constraint.OneOf oneOf
              ? check(oneOf)
              : check((Constraint.When) constraint);
    }
    return fits;
  }

  private boolean require(String name, String where) {
    if (isThere(name)) {
      return true;
    }
    @Nullable Attribute<D, ?> attribute = definition.attribute(name);
    out.accept(
        Diagnostic.of(
            Code.MISSING_ATTRIBUTE,
            place,
            definition.name()
                + ": expected "
                + name
                + (attribute == null ? "" : " (" + attribute.type().expected() + ")")
                + where
                + ", but it is missing"));
    return false;
  }

  private boolean check(Constraint.OneOf oneOf) {
    @Nullable List<String> chosen = null;
    @Nullable Given first = null;
    for (Map.Entry<String, Given> each : present.entrySet()) {
      @Nullable List<String> group = group(oneOf, each.getKey());
      if (group != null && first == null) {
        chosen = group;
        first = each.getValue();
      } else if (group != null && first != null && !group.equals(chosen)) {
        out.accept(
            Diagnostic.of(
                    Code.TWO_WAYS,
                    each.getValue().span(),
                    definition.name()
                        + ": expected one way to say it, but "
                        + first.shown()
                        + " and "
                        + each.getValue().shown()
                        + " are two",
                    Repair.of("remove it", false, form.removal(each.getValue().whole())))
                .and("first here", first.span()));
        return false;
      }
    }
    for (List<String> group : oneOf.groups()) {
      if (!group.equals(chosen) && group.stream().anyMatch(meant::contains)) {
        if (chosen != null) {
          // Which of the two was meant only the author knows.
          return false;
        }
        chosen = group;
      }
    }
    if (chosen == null) {
      out.accept(
          Diagnostic.of(
              Code.MISSING_ATTRIBUTE,
              place,
              definition.name() + ": expected " + groups(oneOf) + ", but there is neither"));
      return false;
    }
    boolean fits = true;
    for (String name : chosen) {
      fits &= require(name, "");
    }
    return fits;
  }

  private static @Nullable List<String> group(Constraint.OneOf oneOf, String name) {
    for (List<String> group : oneOf.groups()) {
      if (group.contains(name)) {
        return group;
      }
    }
    return null;
  }

  private static String groups(Constraint.OneOf oneOf) {
    return oneOf.groups().stream()
        .map(group -> String.join(" and ", group))
        .collect(Collectors.joining(", or "));
  }

  private boolean holds(Constraint.When when) {
    return when.keywords().contains(words.getOrDefault(when.attribute(), ""));
  }

  private boolean check(Constraint.When when) {
    if (!holds(when)) {
      return true;
    }
    String where = " where " + when.attribute() + " is " + words.get(when.attribute());
    boolean fits = true;
    for (String name : when.required()) {
      fits &= require(name, where);
    }
    for (String name : when.forbidden()) {
      @Nullable Given given = present.get(name);
      if (given != null) {
        fits = false;
        out.accept(
            Diagnostic.of(
                Code.NOT_ALLOWED_HERE,
                given.span(),
                definition.name() + ": " + name + ": expected none" + where,
                Repair.of("remove it", false, form.removal(given.whole()))));
      }
    }
    return fits;
  }
}
