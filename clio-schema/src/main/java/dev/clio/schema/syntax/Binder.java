package dev.clio.schema.syntax;

import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Problem;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.bind.Slips;
import dev.clio.schema.bind.ValueRules;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes values of the elements on a tape, by the definitions of a vocabulary. Not thread-safe. */
final class Binder {

  private final String text;
  private final Tape tape;
  private final Vocabulary vocabulary;
  private final Findings findings;

  /** The plans that were used, each in the slot of its name; another takes the slot. */
  private final @Nullable Plan<?>[] plans = new Plan<?>[64];

  Binder(String text, Tape tape, Vocabulary vocabulary, Findings findings) {
    this.text = text;
    this.tape = tape;
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  /** Returns the value of an element, or null if it is no element of the script. */
  @Nullable Element bind(int element) {
    int start = tape.start(element);
    int end = tape.end(element);
    return switch (tape.kind(element)) {
      case Tape.NARRATION ->
          Narration.of(
              (tape.flags(element) & (Tape.ESCAPED | Tape.FENCED)) == 0
                  ? text.substring(start, end)
                  : Values.narration(text, start, end));
      case Tape.COMMENT -> {
        int words = start + 2;
        yield Comment.of(
            text.substring(words < end && text.charAt(words) == ' ' ? words + 1 : words, end));
      }
      case Tape.DIRECTIVE -> directive(element);
      default -> null;
    };
  }

  private Directive directive(int element) {
    @Nullable Plan<?> plan = plan(element);
    if (plan == null) {
      String name = name(element);
      if ((tape.flags(element) & Tape.LONG_NAME) == 0) {
        unknown(name, element);
      }
      return raw(name, element);
    }
    @Nullable Directive directive = plan.bind(text, tape, element);
    if ((directive == null || plan.isSuspect()) && !findings.isFull()) {
      directive = new DirectiveBinder<>(text, tape, element, plan.definition(), findings).bind();
    }
    return directive == null ? raw(plan.definition().name(), element) : directive;
  }

  private String name(int element) {
    return text.substring(tape.start(element) + 1, tape.nameEnd(element));
  }

  /** Returns the plan of a directive, or null if its name is not known. */
  private @Nullable Plan<?> plan(int element) {
    int start = tape.start(element) + 1;
    int length = tape.nameEnd(element) - start;
    int slot =
        (length * 31 + text.charAt(start + length - 1) * 7 + text.charAt(start + length / 2))
            & (plans.length - 1);
    @Nullable Plan<?> plan = plans[slot];
    if (plan != null
        && plan.definition().name().length() == length
        && text.startsWith(plan.definition().name(), start)) {
      return plan;
    }
    @Nullable DirectiveDefinition<?> definition = vocabulary.find(name(element));
    if (definition == null) {
      return null;
    }
    plans[slot] = new Plan<>(definition);
    return plans[slot];
  }

  private void unknown(String name, int element) {
    if (findings.isFull()) {
      return;
    }
    Span span = new Span(tape.start(element) + 1, tape.nameEnd(element));
    Optional<Slips.Meant> meant = Slips.of(name, vocabulary.names());
    findings.accept(
        ValueRules.withRepair(
            Code.UNKNOWN_DIRECTIVE,
            span,
            "expected a directive that is known"
                + meant.map(known -> ", such as " + known.name()).orElse("")
                + ", but was "
                + Problem.quote(name),
            meant.map(
                known ->
                    Repair.of(
                        "write " + known.name(),
                        known.isSure() && wouldFit(known.name(), element),
                        new Edit(span, known.name())))));
  }

  /** Returns whether nothing would be wrong with a directive under another name. */
  private boolean wouldFit(String name, int element) {
    @Nullable DirectiveDefinition<?> definition = vocabulary.find(name);
    Findings found = new Findings(8);
    if (definition == null || (tape.flags(element) & Tape.UNCLOSED) != 0) {
      return false;
    }
    @Nullable Directive bound =
        new DirectiveBinder<>(text, tape, element, definition, found).bind();
    List<Diagnostic> left = found.sorted();
    return (bound != null || !left.isEmpty())
        && left.stream().allMatch(each -> each.repairs().stream().anyMatch(Repair::safe));
  }

  private Directive raw(String name, int element) {
    List<RawDirective.Attribute> attributes = new ArrayList<>();
    for (int i = tape.firstAttribute(element); i < tape.endAttribute(element); i++) {
      int key = tape.keyStart(i);
      attributes.add(
          new RawDirective.Attribute(
              key < 0 ? Optional.empty() : Optional.of(text.substring(key, tape.keyEnd(i))),
              value(text, tape, i)));
    }
    return RawDirective.of(name, attributes);
  }

  /** Returns the value of an attribute, without quotes and escapes. */
  static String value(String text, Tape tape, int attribute) {
    int start = tape.contentStart(attribute);
    int end = tape.contentEnd(attribute);
    return (tape.attributeFlags(attribute) & Tape.ESCAPED) == 0
        ? text.substring(start, end)
        : Values.decode(text, start, end);
  }
}
