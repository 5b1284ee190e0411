package dev.clio.schema.syntax;

import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the elements of a script and their parts stand. Immutable and thread-safe. */
final class ScriptPlaces {

  private final String text;
  private final Tape tape;

  /** The number on the tape of each element of the script. */
  private final int[] numbers;

  private final Vocabulary vocabulary;

  ScriptPlaces(String text, Tape tape, int[] numbers, Vocabulary vocabulary) {
    this.text = text;
    this.tape = tape;
    this.numbers = numbers;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns where an element or a part of it stands.
   *
   * @param index the index of the element in the script
   * @param steps the way from the element: the name of an attribute, then the index of an item of
   *     its list; or {@code "narration"}, then two offsets in the words
   * @return the span of the part, or of the nearest around it that is written; empty if there is no
   *     such element
   */
  Optional<Span> span(int index, List<Object> steps) {
    if (index < 0 || index >= numbers.length) {
      return Optional.empty();
    }
    int element = numbers[index];
    Span whole = new Span(tape.start(element), tape.end(element));
    if (steps.isEmpty() || !(steps.get(0) instanceof String name)) {
      return Optional.of(whole);
    }
    if (tape.kind(element) == Tape.NARRATION) {
      return Optional.of(
          steps.size() == 3
                  && steps.get(1) instanceof Integer start
                  && steps.get(2) instanceof Integer end
              ? Values.wordsSpan(text, whole, start, end)
              : whole);
    }
    int attribute = tape.kind(element) == Tape.DIRECTIVE ? find(element, name) : -1;
    if (attribute < 0) {
      return Optional.of(whole);
    }
    return Optional.of(
        steps.size() > 1 && steps.get(1) instanceof Integer item
            ? item(attribute, item)
            : value(attribute));
  }

  private Span value(int attribute) {
    return tape.valueEnd(attribute) > tape.valueStart(attribute)
        ? new Span(tape.valueStart(attribute), tape.valueEnd(attribute))
        : new Span(tape.keyStart(attribute), tape.valueEnd(attribute));
  }

  private Span item(int attribute, int index) {
    List<EntityIdsType.Item> items = EntityIdsType.items(Binder.value(text, tape, attribute));
    if (index < 0 || index >= items.size()) {
      return value(attribute);
    }
    int start = tape.contentStart(attribute);
    int end = tape.contentEnd(attribute);
    EntityIdsType.Item item = items.get(index);
    boolean escaped = (tape.attributeFlags(attribute) & Tape.ESCAPED) != 0;
    return escaped
        ? new Span(
            Values.offset(text, start, end, item.start()),
            Values.offset(text, start, end, item.end()))
        : new Span(start + item.start(), start + item.end());
  }

  /** Returns the attribute that is written under any of its names, or -1. */
  private int find(int element, String name) {
    @Nullable DirectiveDefinition<?> definition =
        vocabulary.find(text.substring(tape.start(element) + 1, tape.nameEnd(element)));
    @Nullable Attribute<?, ?> wanted = definition == null ? null : definition.attribute(name);
    for (int i = tape.firstAttribute(element); i < tape.endAttribute(element); i++) {
      int key = tape.keyStart(i);
      if (key < 0) {
        if (wanted != null && wanted.isPositional()) {
          return i;
        }
      } else {
        String written = text.substring(key, tape.keyEnd(i));
        if (written.equals(name)
            || (wanted != null && definition != null && definition.attribute(written) == wanted)) {
          return i;
        }
      }
    }
    return -1;
  }
}
