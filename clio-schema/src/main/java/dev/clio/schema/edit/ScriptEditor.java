package dev.clio.schema.edit;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.print.Printer;
import dev.clio.schema.syntax.NodeKind;
import dev.clio.schema.syntax.ScriptReader;
import dev.clio.schema.syntax.SyntaxNode;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text whose script is changed element by element, while every other character stays as its
 * author wrote it: layout, comments, the order and the names of attributes, and mistakes elsewhere.
 * A change gives a new editor; what it did to the text is in {@link #edits()}. Every change is read
 * back before it is given: the script is what was asked for, or the change is refused. Immutable
 * and thread-safe.
 */
public final class ScriptEditor {

  private static final ImmutableList<NodeKind> ELEMENTS =
      ImmutableList.of(NodeKind.DIRECTIVE, NodeKind.NARRATION, NodeKind.COMMENT);

  private final String text;
  private final Vocabulary vocabulary;
  private final Limits limits;
  private final ImmutableList<Edit> edits;
  private final ScriptReader.Result read;
  private final ImmutableList<SyntaxNode> nodes;

  private ScriptEditor(String text, Vocabulary vocabulary, Limits limits, List<Edit> edits) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.edits = ImmutableList.copyOf(edits);
    this.read = ScriptReader.read(SourceText.of(text), vocabulary, limits);
    this.nodes =
        read.tree().nodes().stream()
            .filter(node -> ELEMENTS.contains(node.kind()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the editor of a text.
   *
   * @param text any text
   * @param vocabulary the directives in use
   * @param limits how much is read
   * @return the editor
   */
  public static ScriptEditor of(String text, Vocabulary vocabulary, Limits limits) {
    return new ScriptEditor(text, vocabulary, limits, ImmutableList.of());
  }

  /**
   * Returns the text.
   *
   * @return the text with the changes made so far
   */
  public String text() {
    return text;
  }

  /**
   * Returns the script.
   *
   * @return the elements, which changes are counted by
   */
  public Script script() {
    return read.script();
  }

  /**
   * Returns what the last change did.
   *
   * @return the edits that made this text of the one before, in its order; none before the first
   */
  public List<Edit> edits() {
    return edits;
  }

  /**
   * Sets an attribute of a directive. Where it is written, only its value's characters change, and
   * it stays under the name that the author used; else it is added at its canonical place.
   *
   * @param element the index of the directive in the script
   * @param attribute any name of the attribute
   * @param value the value as text, without quotes and escapes, such as {@code #ef4444}
   * @return the editor of the changed text
   * @throws IllegalArgumentException if there is no such directive or attribute, or the value does
   *     not fit
   */
  public ScriptEditor set(int element, String attribute, String value) {
    return attribute(definition(element), element, attribute, Optional.of(value));
  }

  /**
   * Removes an attribute of a directive, with the white space before it.
   *
   * @param element the index of the directive in the script
   * @param attribute any name of the attribute
   * @return the editor of the changed text; this one, if the attribute is not there
   * @throws IllegalArgumentException if there is no such directive or attribute, or the directive
   *     can't do without it
   */
  public ScriptEditor remove(int element, String attribute) {
    return attribute(definition(element), element, attribute, Optional.empty());
  }

  private <D extends Directive> ScriptEditor attribute(
      DirectiveDefinition<D> definition, int element, String name, Optional<String> value) {
    @Nullable Attribute<D, ?> attribute = definition.attribute(name);
    if (attribute == null) {
      throw new IllegalArgumentException(
          "attribute: expected one of "
              + String.join(", ", definition.attributeNames())
              + " for "
              + definition.name()
              + ", but was \""
              + name
              + '"');
    }
    Preconditions.checkArgument(
        value.isPresent() || !attribute.isRequired(),
        "attribute: expected one that %s can do without, but it needs %s; remove the element",
        definition.name(),
        attribute.name());
    value.ifPresent(it -> Wished.parse(attribute.type(), attribute.name(), it));
    Element before = script().elements().get(element);
    AttributeEdits<D> change = new AttributeEdits<>(definition, text, nodes.get(element));
    if (!(before instanceof RawDirective)) {
      D after = Wished.with(definition, (Directive) before, attribute.name(), value);
      change.change((Directive) before, after);
      return edited(change.edits(), replaced(element, after));
    }
    if (value.isPresent()) {
      change.setText(attribute, value.get());
    } else {
      change.remove(attribute);
    }
    ScriptEditor next = next(change.edits());
    List<Element> elements = next.script().elements();
    boolean others = elements.size() == nodes.size();
    for (int i = 0; others && i < nodes.size(); i++) {
      others = i == element || elements.get(i).equals(script().elements().get(i));
    }
    if (others && next.has(definition, element, attribute, value)) {
      return next;
    }
    throw broken("element");
  }

  private <D extends Directive> boolean has(
      DirectiveDefinition<D> definition,
      int element,
      Attribute<D, ?> attribute,
      Optional<String> value) {
    Optional<SyntaxNode> there =
        new AttributeEdits<>(definition, text, nodes.get(element)).find(attribute);
    return there
        .flatMap(SyntaxNode::value)
        .map(attribute.type()::parse)
        .equals(value.map(attribute.type()::parse));
  }

  /**
   * Puts another element in the place of one. Of a directive of the same name only the attributes
   * that differ are touched.
   *
   * @param element the index of the element in the script
   * @param with what is to stand there
   * @return the editor of the changed text
   * @throws IllegalArgumentException if there is no such element, or the vocabulary has no such
   *     directive
   */
  public ScriptEditor replace(int element, Element with) {
    Element before = element(element);
    if (before instanceof Directive old
        && with instanceof Directive directive
        && !(old instanceof RawDirective)
        && !(directive instanceof RawDirective)
        && old.name().equals(directive.name())) {
      return replace(definition(element), element, old, directive);
    }
    String printed = Printer.of(vocabulary).print(with);
    List<Element> wished = replaced(element, with);
    Span span = nodes.get(element).span();
    if (kind(with) == kind(before)) {
      Optional<ScriptEditor> next = tried(List.of(new Edit(span, printed)), wished);
      if (next.isPresent()) {
        return next.get();
      }
    }
    ElementEdits around = around();
    for (int care = 0; care <= ElementEdits.CARE; care++) {
      List<Edit> all = new ArrayList<>(around.insert(element, printed, kind(with), element, care));
      all.addAll(around.remove(element, care));
      Optional<ScriptEditor> next = tried(sorted(all), wished);
      if (next.isPresent()) {
        return next.get();
      }
    }
    throw broken("element");
  }

  private <D extends Directive> ScriptEditor replace(
      DirectiveDefinition<D> definition, int element, Directive before, Directive after) {
    Preconditions.checkArgument(
        definition.type().isInstance(after),
        "with: expected %s as the vocabulary defines it, but was a value of %s",
        definition.name(),
        after.getClass().getName());
    AttributeEdits<D> change = new AttributeEdits<>(definition, text, nodes.get(element));
    change.change(before, after);
    return edited(change.edits(), replaced(element, after));
  }

  /**
   * Puts an element into the script.
   *
   * @param index where it is to stand: 0 for the beginning, the number of elements for the end
   * @param element the element
   * @return the editor of the changed text
   * @throws IllegalArgumentException if there is no such place, or the vocabulary has no such
   *     directive
   */
  public ScriptEditor insert(int index, Element element) {
    Preconditions.checkArgument(
        index >= 0 && index <= nodes.size(),
        "index: expected 0 to %s, but was %s",
        nodes.size(),
        index);
    List<Element> wished = new ArrayList<>(script().elements());
    wished.add(index, element);
    String printed = Printer.of(vocabulary).print(element);
    ElementEdits around = around();
    for (int care = 0; care <= ElementEdits.CARE; care++) {
      Optional<ScriptEditor> next =
          tried(around.insert(index, printed, kind(element), -1, care), wished);
      if (next.isPresent()) {
        return next.get();
      }
    }
    throw broken("index");
  }

  /**
   * Takes an element out of the script.
   *
   * @param element the index of the element in the script
   * @return the editor of the changed text
   * @throws IllegalArgumentException if there is no such element
   */
  public ScriptEditor remove(int element) {
    element(element);
    List<Element> wished = new ArrayList<>(script().elements());
    wished.remove(element);
    ElementEdits around = around();
    for (int care = 0; care <= ElementEdits.CARE; care++) {
      Optional<ScriptEditor> next = tried(around.remove(element, care), wished);
      if (next.isPresent()) {
        return next.get();
      }
    }
    throw broken("element");
  }

  /**
   * Moves an element, as it is written.
   *
   * @param from the index of the element in the script
   * @param to the index that it is to have
   * @return the editor of the changed text; this one, if the element is there already
   * @throws IllegalArgumentException if there is no such element or place
   */
  public ScriptEditor move(int from, int to) {
    Element moved = element(from);
    Preconditions.checkArgument(
        to >= 0 && to < nodes.size(), "to: expected 0 to %s, but was %s", nodes.size() - 1, to);
    if (from == to) {
      return this;
    }
    List<Element> wished = new ArrayList<>(script().elements());
    wished.remove(from);
    wished.add(to, moved);
    int index = to > from ? to + 1 : to;
    ElementEdits around = around();
    String printed = Printer.of(vocabulary).print(moved);
    for (String written : new String[] {nodes.get(from).text(), printed}) {
      for (int care = 0; care <= ElementEdits.CARE; care++) {
        for (int other = 0; other <= care; other++) {
          List<Edit> all = new ArrayList<>(around.insert(index, written, kind(moved), from, care));
          all.addAll(around.remove(from, other));
          Optional<ScriptEditor> next = tried(sorted(all), wished);
          if (next.isPresent()) {
            return next.get();
          }
        }
      }
    }
    throw broken("to");
  }

  /**
   * Calls an entity by another id, in every attribute of every directive that is known. What is
   * said of it in narration stays.
   *
   * @param from the id it has
   * @param to the id it is to have, which the script must not use yet
   * @return the editor of the changed text; this one, if no directive names the entity
   * @throws IllegalArgumentException if the script has the new id already
   */
  public ScriptEditor rename(EntityId from, EntityId to) {
    if (from.equals(to)) {
      return this;
    }
    Renaming renaming = new Renaming(text, from, to);
    List<Element> wished = new ArrayList<>(script().elements());
    for (int i = 0; i < nodes.size(); i++) {
      if (wished.get(i) instanceof Directive directive) {
        @Nullable DirectiveDefinition<?> definition = vocabulary.find(directive.name());
        if (definition != null) {
          wished.set(i, renaming.rename(definition, nodes.get(i), directive));
        }
      }
    }
    return edited(renaming.edits(), wished);
  }

  private ElementEdits around() {
    int begin = text.startsWith("\uFEFF") ? 1 : 0;
    return new ElementEdits(text, nodes, Math.max(begin, read.tree().frontMatter().end()));
  }

  private Element element(int index) {
    Preconditions.checkArgument(
        index >= 0 && index < nodes.size(),
        "element: expected an index from 0 to %s, but was %s",
        nodes.size() - 1,
        index);
    return script().elements().get(index);
  }

  private DirectiveDefinition<?> definition(int element) {
    Element found = element(element);
    if (!(found instanceof Directive directive)) {
      throw new IllegalArgumentException(
          "element: expected the index of a directive, but " + element + " is none");
    }
    @Nullable DirectiveDefinition<?> definition = vocabulary.find(directive.name());
    if (definition == null) {
      throw new IllegalArgumentException(
          "element: expected a directive of the vocabulary, but was "
              + directive.name()
              + "; edit with a vocabulary that defines it");
    }
    return definition;
  }

  private static NodeKind kind(Element element) {
    return element instanceof Narration
        ? NodeKind.NARRATION
        : element instanceof Comment ? NodeKind.COMMENT : NodeKind.DIRECTIVE;
  }

  private List<Element> replaced(int element, Element with) {
    List<Element> elements = new ArrayList<>(script().elements());
    elements.set(element, with);
    return elements;
  }

  private static List<Edit> sorted(List<Edit> edits) {
    return edits.stream()
        .sorted(
            Comparator.<Edit>comparingInt(edit -> edit.span().start())
                .thenComparingInt(edit -> edit.span().end()))
        .toList();
  }

  private ScriptEditor next(List<Edit> edits) {
    return edits.isEmpty()
        ? this
        : new ScriptEditor(Edit.apply(text, edits), vocabulary, limits, edits);
  }

  private ScriptEditor edited(List<Edit> edits, List<Element> wished) {
    return tried(edits, wished).orElseThrow(() -> broken("element"));
  }

  /** Returns the editor of the changed text, if its script is what was wished for. */
  private Optional<ScriptEditor> tried(List<Edit> edits, List<Element> wished) {
    Predicate<ScriptEditor> isWished = editor -> editor.script().elements().equals(wished);
    return Optional.of(next(edits)).filter(isWished).filter(this::hasThisHead);
  }

  private boolean hasThisHead(ScriptEditor other) {
    return read.tree().hasFrontMatter() == other.read.tree().hasFrontMatter();
  }

  private static IllegalArgumentException broken(String argument) {
    return new IllegalArgumentException(
        argument
            + ": expected a place where the change reads back as it was asked for, but the text"
            + " around it has mistakes; mend those first");
  }
}
