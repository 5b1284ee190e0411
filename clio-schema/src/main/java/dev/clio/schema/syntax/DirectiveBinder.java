package dev.clio.schema.syntax;

import dev.clio.core.model.Directive;
import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the value of one directive, and reports every mistake of its attributes by itself. Not
 * thread-safe.
 *
 * @param <D> the directive
 */
final class DirectiveBinder<D extends Directive> {

  private final String text;
  private final Tape tape;
  private final int element;
  private final DirectiveDefinition<D> definition;
  private final Findings findings;
  private final DirectiveDefinition.Draft<D> draft;
  private final boolean unclosed;

  /** The attributes that are there, right or wrong, and where. */
  private final Map<String, Integer> present = new LinkedHashMap<>();

  private final List<Integer> nameless = new ArrayList<>();
  private boolean fits = true;

  DirectiveBinder(
      String text, Tape tape, int element, DirectiveDefinition<D> definition, Findings findings) {
    this.text = text;
    this.tape = tape;
    this.element = element;
    this.definition = definition;
    this.findings = findings;
    this.draft = definition.draft();
    this.unclosed = (tape.flags(element) & Tape.UNCLOSED) != 0;
  }

  /** Returns the directive, or null if its attributes don't fit. */
  @Nullable D bind() {
    List<Integer> unknown = new ArrayList<>(0);
    for (int i = tape.firstAttribute(element); i < tape.endAttribute(element); i++) {
      int key = tape.keyStart(i);
      @Nullable Attribute<D, ?> attribute =
          key < 0
              ? definition.positional()
              : definition.attribute(text.substring(key, tape.keyEnd(i)));
      if (attribute == null || (key < 0 && has(nameless, attribute))) {
        fits = false;
        (key < 0 ? nameless : unknown).add(i);
      } else {
        attribute(attribute, i);
      }
    }
    // Only now is it known which names are still free to be what was meant.
    for (int i : unknown) {
      unknown(i);
    }
    for (int i : nameless) {
      nameless(i);
    }
    required();
    for (Constraint constraint : definition.constraints()) {
      check(constraint);
    }
    return fits ? build() : null;
  }

  /** Returns whether a second value without a name would be one too many. */
  private boolean has(List<Integer> others, Attribute<D, ?> positional) {
    if (!others.isEmpty()) {
      return true;
    }
    @Nullable Integer first = present.get(positional.name());
    return first != null && tape.keyStart(first) < 0;
  }

  private @Nullable D build() {
    try {
      return draft.build();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      // A host's directive may ask for more than its definition says.
      report(Code.NOT_ALLOWED_HERE, nameSpan(), definition.name() + ": " + refused.getMessage());
      return null;
    }
  }

  private <T> void attribute(Attribute<D, T> attribute, int i) {
    int flags = tape.attributeFlags(i);
    @Nullable Integer first = present.putIfAbsent(attribute.name(), i);
    if (first != null) {
      if ((flags & Tape.REPEATED) == 0) {
        fits = false;
        twice(attribute, first, i);
      }
      return;
    }
    String value = Binder.value(text, tape, i);
    @Nullable T parsed = attribute.type().parse(value);
    if (parsed == null) {
      fits = false;
      if ((flags & Tape.REPORTED) == 0) {
        misfit(attribute, i, value);
      }
      return;
    }
    // A mistake beside a value that fits leaves the value: printed, it would be read so.
    draft.set(attribute, parsed);
    if (parsed instanceof EntityType type && !type.isKnown()) {
      unknownType(type, i);
    }
  }

  private void twice(Attribute<D, ?> attribute, int first, int second) {
    findings.accept(
        Diagnostic.of(
                Code.TWO_WAYS,
                keySpan(second),
                attribute.name()
                    + ": expected once, but "
                    + written(first)
                    + " and "
                    + written(second)
                    + " both say it")
            .and("first here", keySpan(first)));
  }

  private String written(int i) {
    int key = tape.keyStart(i);
    return key < 0 ? "a value without a name" : text.substring(key, tape.keyEnd(i));
  }

  private Span keySpan(int i) {
    int key = tape.keyStart(i);
    return key < 0 ? valueSpan(i) : new Span(key, tape.keyEnd(i));
  }

  private Span valueSpan(int i) {
    return new Span(tape.valueStart(i), tape.valueEnd(i));
  }

  private Span nameSpan() {
    return new Span(tape.start(element), tape.nameEnd(element));
  }

  private void report(Code code, Span span, String message, Repair... repairs) {
    findings.accept(Diagnostic.of(code, span, message, repairs));
  }

  private <T> void misfit(Attribute<D, T> attribute, int i, String value) {
    if (findings.isFull()) {
      return;
    }
    Problem problem = attribute.type().explain(value);
    Span span = valueSpan(i);
    if (problem.start() > 0 || problem.end() < value.length()) {
      span = new Span(offset(i, problem.start()), offset(i, problem.end()));
    }
    Optional<Repair> repair =
        problem
            .mend()
            .map(mend -> write(i, mend.value(), mend.safe()))
            .or(() -> nearestWord(attribute, value).map(word -> write(i, word, false)));
    report(
        code(problem.kind()),
        span,
        attribute.name() + ": expected " + attribute.type().expected() + ", but " + problem.found(),
        repair.map(each -> new Repair[] {each}).orElseGet(() -> new Repair[0]));
  }

  private static Optional<String> nearestWord(Attribute<?, ?> attribute, String value) {
    return attribute.type() instanceof KeywordType<?> keyword
        ? Nearest.of(value, keyword.words().keySet())
        : Optional.empty();
  }

  /** Returns where in the text a character of a value stands. */
  private int offset(int i, int index) {
    int start = tape.contentStart(i);
    return (tape.attributeFlags(i) & Tape.ESCAPED) == 0
        ? start + index
        : Values.offset(text, start, tape.contentEnd(i), index);
  }

  private Repair write(int i, String value, boolean safe) {
    boolean quoted = (tape.attributeFlags(i) & (Tape.OPEN_QUOTE | Tape.CLOSE_QUOTE)) != 0;
    return Repair.of(
        "write " + value,
        safe,
        new Edit(
            new Span(tape.contentStart(i), tape.contentEnd(i)),
            quoted ? Values.encode(value) : Values.isBare(value) ? value : quote(value)));
  }

  private static String quote(String value) {
    return '"' + Values.encode(value) + '"';
  }

  private static Code code(Problem.Kind kind) {
    return switch (kind) {
      case WRONG_TYPE -> Code.WRONG_TYPE;
      case OUT_OF_RANGE -> Code.OUT_OF_RANGE;
      case NOT_ONE_OF -> Code.NOT_ONE_OF;
      case TOO_LONG -> Code.TOO_LONG;
      case FORBIDDEN_CHARACTER -> Code.FORBIDDEN_CHARACTER;
      case REPEATED_ITEM -> Code.REPEATED_ITEM;
    };
  }

  private void unknownType(EntityType type, int i) {
    report(
        Code.UNKNOWN_ENTITY_TYPE,
        valueSpan(i),
        "expected an entity type that Stagehand knows ("
            + String.join(", ", EntityType.KNOWN)
            + "), but was \""
            + type.name()
            + '"',
        Nearest.of(type.name(), EntityType.KNOWN)
            .map(known -> new Repair[] {write(i, known, false)})
            .orElseGet(() -> new Repair[0]));
  }

  private void unknown(int i) {
    if (findings.isFull()) {
      return;
    }
    String key = text.substring(tape.keyStart(i), tape.keyEnd(i));
    List<String> free = new ArrayList<>();
    for (String name : definition.attributeNames()) {
      @Nullable Attribute<D, ?> attribute = definition.attribute(name);
      if (attribute != null && !present.containsKey(attribute.name())) {
        free.add(name);
      }
    }
    Optional<String> nearest = Nearest.of(key, free);
    // What was meant is not missing as well.
    nearest
        .map(definition::attribute)
        .ifPresent(attribute -> present.putIfAbsent(attribute.name(), i));
    if ((tape.attributeFlags(i) & Tape.REPORTED) != 0) {
      return;
    }
    Span span = keySpan(i);
    report(
        Code.UNKNOWN_ATTRIBUTE,
        span,
        definition.name()
            + ": expected "
            + (definition.attributes().isEmpty()
                ? "no attribute"
                : "one of "
                    + String.join(
                        ", ", definition.attributes().stream().map(Attribute::name).toList()))
            + ", but was \""
            + key
            + '"',
        nearest
            .map(known -> new Repair[] {Repair.of("write " + known, false, new Edit(span, known))})
            .orElseGet(() -> new Repair[0]));
  }

  private void nameless(int i) {
    Optional<Attribute<D, ?>> meant =
        definition.attributes().stream()
            .filter(each -> each.isRequired() && !present.containsKey(each.name()))
            .findFirst();
    meant.ifPresent(attribute -> present.put(attribute.name(), i));
    if (unclosed || (tape.attributeFlags(i) & Tape.REPORTED) != 0) {
      return;
    }
    Span span = valueSpan(i);
    report(
        Code.POSITIONAL_VALUE,
        span,
        definition.name()
            + (definition.positional() == null
                ? ": expected no value without a name"
                : ": expected one value without a name")
            + ", but was "
            + shown(span),
        meant
            .map(
                attribute ->
                    new Repair[] {
                      Repair.of(
                          "write " + attribute.name() + "= before it",
                          false,
                          new Edit(Span.at(span.start()), attribute.name() + "="))
                    })
            .orElseGet(() -> new Repair[0]));
  }

  private String shown(Span span) {
    String value = text.substring(span.start(), Math.min(span.end(), span.start() + 60));
    return value + (span.length() > 60 ? "…" : "");
  }

  private void required() {
    for (Attribute<D, ?> each : definition.attributes()) {
      if (each.isRequired() && !present.containsKey(each.name())) {
        missing(each.name(), each.type().expected());
      }
    }
  }

  private void missing(String name, String expected) {
    fits = false;
    // Of a directive that is cut off nobody can say what is missing.
    if (!unclosed) {
      report(
          Code.MISSING_ATTRIBUTE,
          nameSpan(),
          definition.name() + ": expected " + name + " (" + expected + "), but it is missing");
    }
  }

  private void check(Constraint constraint) {
    if (constraint instanceof Constraint.OneOf oneOf) {
      check(oneOf);
    } else if (constraint instanceof Constraint.When when) {
      check(when);
    }
  }

  private void check(Constraint.OneOf oneOf) {
    int first = -1;
    int last = -1;
    for (int group = 0; group < oneOf.groups().size(); group++) {
      int at = firstPresent(oneOf.groups().get(group));
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
      last = Math.max(last, at);
    }
    if (first < 0) {
      missing(
          String.join(
              " or ", oneOf.groups().stream().map(group -> String.join(" ", group)).toList()),
          "one of these");
    } else if (first != last) {
      fits = false;
      findings.accept(
          Diagnostic.of(
                  Code.TWO_WAYS,
                  keySpan(last),
                  definition.name()
                      + ": expected one way to say it, but "
                      + written(first)
                      + " and "
                      + written(last)
                      + " are two")
              .and("first here", keySpan(first)));
    } else {
      for (List<String> group : oneOf.groups()) {
        if (firstPresent(group) >= 0) {
          for (String name : group) {
            if (!present.containsKey(name)) {
              missing(name, expected(name));
            }
          }
        }
      }
    }
  }

  private String expected(String name) {
    @Nullable Attribute<D, ?> attribute = definition.attribute(name);
    return attribute == null ? name : attribute.type().expected();
  }

  private int firstPresent(List<String> names) {
    int first = -1;
    for (String name : names) {
      @Nullable Integer at = present.get(name);
      if (at != null && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  private void check(Constraint.When when) {
    @Nullable Integer at = present.get(when.attribute());
    if (at == null || !when.keywords().contains(Binder.value(text, tape, at))) {
      return;
    }
    String keyword = Binder.value(text, tape, at);
    for (String name : when.required()) {
      if (!present.containsKey(name)) {
        missing(name, "required where " + when.attribute() + " is " + keyword);
      }
    }
    for (String name : when.forbidden()) {
      @Nullable Integer forbidden = present.get(name);
      if (forbidden != null) {
        fits = false;
        Span span = keySpan(forbidden);
        report(
            Code.NOT_ALLOWED_HERE,
            span,
            name + ": expected none where " + when.attribute() + " is " + keyword);
      }
    }
  }
}
