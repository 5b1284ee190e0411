package dev.clio.schema.syntax;

import dev.clio.core.model.Directive;
import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.bind.AttributeRules;
import dev.clio.schema.bind.Given;
import dev.clio.schema.bind.Mending;
import dev.clio.schema.bind.ValueRules;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
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
  private final AttributeRules<D> rules;
  private final boolean unclosed;

  /** The number on the tape of each attribute that is there, right or wrong. */
  private final Map<String, Integer> present = new LinkedHashMap<>();

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
    this.rules =
        new AttributeRules<>(definition, nameSpan(), new TextForm(text), this::unlessCutOff);
  }

  /** Of a directive that is cut off nobody can say what is missing. */
  private void unlessCutOff(Diagnostic diagnostic) {
    if (!unclosed || diagnostic.code() != Code.MISSING_ATTRIBUTE) {
      findings.accept(diagnostic);
    }
  }

  /** How directives in a text are mended. */
  private record TextForm(String text) implements Mending {

    @Override
    public Edit removal(Span whole) {
      int start = whole.start();
      while (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t') {
        start--;
      }
      // A line of its own keeps its beginning.
      return new Edit(
          new Span(Characters.isBreak(text.charAt(start - 1)) ? whole.start() : start, whole.end()),
          "");
    }

    @Override
    public String name(String name) {
      return name;
    }
  }

  /** Returns the directive, or null if its attributes don't fit. */
  @Nullable D bind() {
    List<Integer> unknown = new ArrayList<>(0);
    List<Integer> nameless = new ArrayList<>(0);
    for (int i = tape.firstAttribute(element); i < tape.endAttribute(element); i++) {
      int key = tape.keyStart(i);
      @Nullable Attribute<D, ?> attribute =
          key < 0 ? definition.positional() : definition.attribute(written(i));
      if (attribute == null || (key < 0 && (!nameless.isEmpty() || isNameless(attribute)))) {
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
    fits &= rules.check();
    return fits ? build() : null;
  }

  /** Returns whether the attribute is there already, without its name. */
  private boolean isNameless(Attribute<D, ?> positional) {
    @Nullable Integer first = present.get(positional.name());
    return first != null && tape.keyStart(first) < 0;
  }

  private @Nullable D build() {
    try {
      return draft.build();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      // A host's directive may ask for more than its definition says.
      findings.accept(
          Diagnostic.of(
              Code.NOT_ALLOWED_HERE, nameSpan(), definition.name() + ": " + refused.getMessage()));
      return null;
    }
  }

  private <T> void attribute(Attribute<D, T> attribute, int i) {
    int flags = tape.attributeFlags(i);
    Given given = given(i);
    @Nullable Given first = rules.put(attribute.name(), given);
    if (first != null) {
      if ((flags & Tape.REPEATED) == 0) {
        fits = false;
        if ((flags & Tape.REPORTED) == 0) {
          boolean same = isSame(attribute, present.getOrDefault(attribute.name(), i), i);
          findings.accept(rules.twice(attribute.name(), first, given, same));
        }
      }
      return;
    }
    present.put(attribute.name(), i);
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
    rules.putWord(attribute.name(), attribute.type().print(parsed));
    if (parsed instanceof EntityType type && !type.isKnown()) {
      findings.accept(
          ValueRules.unknownType(attribute.name(), type, valueSpan(i), w -> edit(i, w)));
    }
  }

  /** Returns whether two attributes have the same value, and nothing else is wrong with them. */
  private <T> boolean isSame(Attribute<D, T> attribute, int first, int second) {
    @Nullable T one = attribute.type().parse(Binder.value(text, tape, first));
    return one != null
        && one.equals(attribute.type().parse(Binder.value(text, tape, second)))
        && isWellWritten(second);
  }

  /** Returns whether a value stands in straight quotes or none, without an escape. */
  private boolean isWellWritten(int i) {
    int flags = tape.attributeFlags(i);
    int start = tape.valueStart(i);
    boolean quoted = (flags & Tape.OPEN_QUOTE) != 0;
    return quoted == ((flags & Tape.CLOSE_QUOTE) != 0)
        && (flags & Tape.ESCAPED) == 0
        && (!quoted || (text.charAt(start) == '"' && text.charAt(tape.valueEnd(i) - 1) == '"'))
        && isSpace(tape.valueEnd(i))
        && (tape.keyStart(i) < 0 || tape.equals(i) == tape.keyEnd(i));
  }

  private boolean isSpace(int offset) {
    char c = offset < text.length() ? text.charAt(offset) : Characters.NONE;
    return c == ' ' || c == ']';
  }

  private Given given(int i) {
    Span span = keySpan(i);
    return new Given(
        tape.keyStart(i) < 0 ? "" : written(i), span, new Span(span.start(), tape.valueEnd(i)));
  }

  private String written(int i) {
    return text.substring(tape.keyStart(i), tape.keyEnd(i));
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

  private <T> void misfit(Attribute<D, T> attribute, int i, String value) {
    if (findings.isFull()) {
      return;
    }
    AttributeType<T> type = attribute.type();
    Problem problem = ValueRules.guessed(type, type.explain(value), value);
    Span span = valueSpan(i);
    if (problem.start() > 0 || problem.end() < value.length()) {
      span = new Span(offset(i, problem.start()), offset(i, problem.end()));
    }
    findings.accept(
        ValueRules.wrong(attribute.name(), type.expected(), problem, span, w -> edit(i, w)));
  }

  /** Returns where in the text a character of a value stands. */
  private int offset(int i, int index) {
    int start = tape.contentStart(i);
    return (tape.attributeFlags(i) & Tape.ESCAPED) == 0
        ? start + index
        : Values.offset(text, start, tape.contentEnd(i), index);
  }

  /** Returns the edit that writes another value in place of an attribute's. */
  private Edit edit(int i, String value) {
    boolean quoted = (tape.attributeFlags(i) & (Tape.OPEN_QUOTE | Tape.CLOSE_QUOTE)) != 0;
    return new Edit(
        new Span(tape.contentStart(i), tape.contentEnd(i)),
        quoted
            ? Values.encode(value)
            : Values.isBare(value) ? value : '"' + Values.encode(value) + '"');
  }

  private void unknown(int i) {
    if (findings.isFull()) {
      return;
    }
    String value = Binder.value(text, tape, i);
    Diagnostic said = rules.unknown(written(i), given(i), rules.free(), each -> fits(each, value));
    if ((tape.attributeFlags(i) & Tape.REPORTED) == 0) {
      findings.accept(said);
    }
  }

  private static <T> boolean fits(Attribute<?, T> attribute, String value) {
    @Nullable T parsed = attribute.type().parse(value);
    return parsed != null && !(parsed instanceof EntityType type && !type.isKnown());
  }

  private void nameless(int i) {
    String value = Binder.value(text, tape, i);
    Optional<Attribute<D, ?>> meant = rules.namelessFor(each -> fits(each, value));
    if (!unclosed && (tape.attributeFlags(i) & Tape.REPORTED) == 0) {
      findings.accept(rules.nameless(valueSpan(i), shown(valueSpan(i)), meant));
    }
  }

  private String shown(Span span) {
    String value = text.substring(span.start(), Math.min(span.end(), span.start() + 60));
    return value + (span.length() > 60 ? "…" : "");
  }
}
