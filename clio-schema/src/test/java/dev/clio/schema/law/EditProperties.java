package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.edit.ScriptEditor;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import dev.clio.testkit.ClioArbitraries;
import dev.clio.testkit.Handwritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 9 of the language: a change touches its own characters and no others. */
class EditProperties {

  private static final Vocabulary VOCABULARY = ClioArbitraries.vocabulary();
  private static final StagehandReader READER = Stagehand.reader().withVocabulary(VOCABULARY);

  @Property(tries = 1200, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
  void settingAnAttributeChangesOnlyItsValue(
      @ForAll("handwritten") Handwritten before, @ForAll Random random) {
    List<Element> elements = before.script().elements();
    List<Integer> places =
        IntStream.range(0, elements.size())
            .filter(i -> !written(elements.get(i)).isEmpty())
            .boxed()
            .toList();
    Assume.that(!places.isEmpty());
    int place = places.get(random.nextInt(places.size()));
    List<Attribute<?, ?>> written = written(elements.get(place));
    Attribute<?, ?> attribute = written.get(random.nextInt(written.size()));
    Span value = READER.read(before.text()).positions().span(Path.element(place, attribute.name()));

    ScriptEditor after =
        READER.edit(before.text()).set(place, attribute.name(), any(attribute.type(), random));

    for (int i = 0; i < elements.size(); i++) {
      if (i != place || after.edits().isEmpty()) {
        assertThat(after.script().elements().get(i)).isEqualTo(elements.get(i));
      }
    }
    assertThat(after.edits())
        .hasSizeLessThanOrEqualTo(1)
        .allSatisfy(edit -> assertThat(edit.span()).isEqualTo(value));
    assertThat(Edit.apply(before.text(), after.edits())).isEqualTo(after.text());
  }

  @Property(tries = 1000, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
  void whatIsSoundIsChangedInABrokenScript(@ForAll("broken") String text, @ForAll Random random) {
    Reading before = READER.read(text);
    List<Element> elements = before.script().elements();
    List<Integer> places =
        IntStream.range(0, elements.size())
            .filter(i -> !written(elements.get(i)).isEmpty())
            .filter(
                i -> {
                  Span span = before.positions().span(Path.element(i));
                  return before.diagnostics().stream()
                      .noneMatch(
                          each ->
                              each.span().end() >= span.start()
                                  && each.span().start() <= span.end());
                })
            .boxed()
            .toList();
    Assume.that(!places.isEmpty());
    int place = places.get(random.nextInt(places.size()));
    List<Attribute<?, ?>> written = written(elements.get(place));
    Attribute<?, ?> attribute = written.get(random.nextInt(written.size()));
    ScriptEditor after =
        READER.edit(text).set(place, attribute.name(), any(attribute.type(), random));
    for (int i = 0; i < elements.size(); i++) {
      if (i != place) {
        assertThat(after.script().elements().get(i)).isEqualTo(elements.get(i));
      }
    }
  }

  /** Returns the attributes that a directive has, but for those that others depend on. */
  private static List<Attribute<?, ?>> written(Element element) {
    List<Attribute<?, ?>> written = new ArrayList<>();
    if (element instanceof Directive directive && !(directive instanceof RawDirective)) {
      add(VOCABULARY.definitionOf(directive).orElseThrow(), directive, written);
    }
    return written;
  }

  private static <D extends Directive> void add(
      DirectiveDefinition<D> definition, Directive directive, List<Attribute<?, ?>> to) {
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (!attribute.name().equals("kind")
          && attribute.value(definition.type().cast(directive)).isPresent()) {
        to.add(attribute);
      }
    }
  }

  private static <T> String any(AttributeType<T> type, Random random) {
    return type.print(ClioArbitraries.values(type).generator(100).next(random).value());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aDirectiveBecomesAnyOtherOfItsNameByItsAttributesAlone(
      @ForAll("pair") List<Directive> pair, @ForAll("handwritten") Handwritten around) {
    List<Element> elements = new ArrayList<>(around.script().elements());
    ScriptEditor with = READER.edit(around.text()).insert(elements.size(), pair.get(0));
    ScriptEditor after = with.replace(elements.size(), pair.get(1));
    elements.add(pair.get(1));
    assertThat(after.script().elements()).isEqualTo(elements);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsInsertedStandsThereAndNothingElseChanges(
      @ForAll("texts") String text, @ForAll("element") Element element, @ForAll Random random) {
    ScriptEditor editor = READER.edit(text);
    List<Element> wished = new ArrayList<>(editor.script().elements());
    int place = random.nextInt(wished.size() + 1);
    ScriptEditor after = editor.insert(place, element);
    wished.add(place, element);
    assertThat(after.script().elements()).isEqualTo(wished);
    assertThat(Edit.apply(text, after.edits())).isEqualTo(after.text());
    assertThat(after.edits()).allSatisfy(edit -> assertThat(edit.span().length()).isZero());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsRemovedIsGoneAndNothingElse(@ForAll("texts") String text, @ForAll Random random) {
    ScriptEditor editor = READER.edit(text);
    List<Element> wished = new ArrayList<>(editor.script().elements());
    Assume.that(!wished.isEmpty());
    int place = random.nextInt(wished.size());
    wished.remove(place);
    assertThat(editor.remove(place).script().elements()).isEqualTo(wished);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsMovedStandsElsewhere(@ForAll("texts") String text, @ForAll Random random) {
    ScriptEditor editor = READER.edit(text);
    List<Element> wished = new ArrayList<>(editor.script().elements());
    Assume.that(!wished.isEmpty());
    int from = random.nextInt(wished.size());
    int to = random.nextInt(wished.size());
    wished.add(to, wished.remove(from));
    assertThat(editor.move(from, to).script().elements()).isEqualTo(wished);
  }

  @Example
  void whiteSpaceThatIsContentStaysWithItsWordsWhereverTheyComeToStand() {
    String text = "Rain.\u2003[map.clear]\u2003\n\t\\]Snow\n\u2003[flow.clear] Hail.\n";
    List<Element> elements = READER.read(text).script().elements();
    for (int from = 0; from < elements.size(); from++) {
      for (int to = 0; to < elements.size(); to++) {
        List<Element> wished = new ArrayList<>(elements);
        wished.add(to, wished.remove(from));
        assertThat(READER.edit(text).move(from, to).script().elements()).isEqualTo(wished);
      }
    }
  }

  @Example
  void aBracketThatIsEscapedAlreadyIsNotEscapedAgain() {
    String text = "[map.clear]\nRain \\[F\\]\nand 42 [flow.clear]\t\u3000\nSnow.\n";
    List<Element> elements = READER.read(text).script().elements();
    assertThat(elements).hasSize(4);
    for (int to : new int[] {0, 1, 3}) {
      List<Element> wished = new ArrayList<>(elements);
      wished.add(to, wished.remove(2));
      assertThat(READER.edit(text).move(2, to).script().elements()).isEqualTo(wished);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void anEntityIsRenamedEverywhereAndBackAgain(
      @ForAll("handwritten") Handwritten before, @ForAll Random random) {
    List<EntityId> ids = new ArrayList<>();
    String printed = Printer.of(VOCABULARY).print(before.script(), Layout.COMPACT);
    Matcher id = Pattern.compile("\"([a-z][a-z0-9_]*:[a-z0-9_]+)\"").matcher(printed);
    while (id.find()) {
      if (EntityId.isEntityId(id.group(1))) {
        ids.add(EntityId.of(id.group(1)));
      }
    }
    Assume.that(!ids.isEmpty());
    EntityId from = ids.get(random.nextInt(ids.size()));
    EntityId to = EntityId.of("site:nowhere_else_at_all");
    ScriptEditor renamed = READER.edit(before.text()).rename(from, to);
    assertThat(renamed.edits())
        .allSatisfy(
            edit -> {
              assertThat(edit.text()).isEqualTo(to.text());
              assertThat(edit.span().length()).isGreaterThanOrEqualTo(from.text().length());
            });
    assertThat(renamed.rename(to, from).script()).isEqualTo(before.script());
  }

  @Provide
  Arbitrary<Handwritten> handwritten() {
    return ClioArbitraries.handwritten(VOCABULARY);
  }

  @Provide
  Arbitrary<List<Directive>> pair() {
    return Arbitraries.of(VOCABULARY.definitions())
        .flatMap(
            definition ->
                ClioArbitraries.directives(definition)
                    .map(each -> (Directive) each)
                    .list()
                    .ofSize(2));
  }

  @Provide
  Arbitrary<Element> element() {
    return ClioArbitraries.elements(VOCABULARY);
  }

  @Provide
  Arbitrary<String> broken() {
    return ClioArbitraries.brokenTexts();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        ClioArbitraries.scriptTexts(),
        ClioArbitraries.scripts()
            .map(script -> Printer.of(VOCABULARY).print(script, Layout.COMPACT)),
        ClioArbitraries.episodes()
            .map(episode -> Printer.of(VOCABULARY).print(episode, Layout.READABLE)));
  }
}
