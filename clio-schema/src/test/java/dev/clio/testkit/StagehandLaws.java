package dev.clio.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.edit.ScriptEditor;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.print.Formatter;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.stream.StreamReader;
import dev.clio.schema.stream.Streamed;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import dev.clio.schema.validate.EpisodeValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of Stagehand as properties, for any vocabulary. A host that defines directives of its
 * own extends this class in its tests, says which {@link #vocabulary}, and has shown that its
 * directives are read, printed, written as JSON, streamed and edited like Stagehand's own.
 *
 * <p>Each law is tried as often as {@code jqwik.tries.default} says, 1,000 times unless set: {@code
 * mvn test -Djqwik.tries.default=50000} is a longer run. Not thread-safe.
 */
public abstract class StagehandLaws {

  /** For subclasses. */
  protected StagehandLaws() {}

  /**
   * Returns the directives that the laws are tried with.
   *
   * @return a host's vocabulary
   */
  protected abstract Vocabulary vocabulary();

  private StagehandReader reader() {
    return Stagehand.reader().withVocabulary(vocabulary());
  }

  private Printer printer() {
    return Printer.of(vocabulary());
  }

  /**
   * Law 1, and 6: every text is read, and comes back to the byte; and its script has a text.
   *
   * @param text any text
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void everyTextComesBackToTheByte(@ForAll("anyText") String text) {
    Reading reading = reader().read(text);
    assertThat(reading.tree().text()).isEqualTo(text);
    assertThat(reader().read(printer().print(reading.script(), Layout.COMPACT)).script())
        .isEqualTo(reading.script());
    assertThat(reading.diagnostics())
        .allSatisfy(
            each -> assertThat(each.span().end()).isBetween(each.span().start(), text.length()));
  }

  /**
   * Law 2: what is printed reads back.
   *
   * @param script any script
   * @param layout either layout
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void everyScriptThatIsPrintedReadsBack(
      @ForAll("scripts") Script script, @ForAll Layout layout) {
    String text = printer().print(script, layout);
    assertThat(reader().read(text).script()).as(text).isEqualTo(script);
    assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
  }

  /**
   * Law 2, of episodes.
   *
   * @param episode any episode
   * @param layout either layout
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void everyEpisodeThatIsPrintedReadsBack(
      @ForAll("episodes") Episode episode, @ForAll Layout layout) {
    String text = printer().print(episode, layout);
    assertThat(reader().read(text).episode()).as(text).contains(episode);
  }

  /**
   * Law 2, the other way: however somebody writes a script, it is read as what was meant.
   *
   * @param handwritten a script and a way to write it
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void everyHandIsRead(@ForAll("handwritten") Handwritten handwritten) {
    assertThat(reader().read(handwritten.text()).script())
        .as(handwritten.text())
        .isEqualTo(handwritten.script());
  }

  /**
   * Law 3: formatting is stable and keeps the script; broken text is left alone.
   *
   * @param text any text
   * @param layout either layout
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void formattingIsStableAndKeepsTheScript(
      @ForAll("anyText") String text, @ForAll Layout layout) {
    Formatter formatter = Formatter.of(vocabulary());
    Reading before = reader().read(text);
    String formatted = formatter.format(text, layout);
    if (before.diagnostics().stream().anyMatch(StagehandLaws::isSyntaxError)) {
      assertThat(formatted).isEqualTo(text);
    } else {
      assertThat(reader().read(formatted).script()).as(formatted).isEqualTo(before.script());
      assertThat(formatter.format(formatted, layout)).isEqualTo(formatted);
    }
  }

  private static boolean isSyntaxError(Diagnostic diagnostic) {
    return diagnostic.isError() && diagnostic.code().family() == 1;
  }

  /**
   * Law 4: what is written as JSON reads back.
   *
   * @param episode any episode
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void everyEpisodeComesBackFromItsJson(@ForAll("episodes") Episode episode) {
    String json = JsonForm.write(episode, vocabulary());
    assertThat(JsonForm.read(json, vocabulary(), Limits.standard()).episode()).contains(episode);
  }

  /**
   * Law 6: nothing throws, the gate neither; what is raw never passes it.
   *
   * @param text any text
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void theGateJudgesEveryText(@ForAll("anyText") String text) {
    Reading reading = reader().read(text);
    var validation = EpisodeValidator.standard().withVocabulary(vocabulary()).validate(reading);
    boolean isRaw = reading.script().elements().stream().anyMatch(RawDirective.class::isInstance);
    if (isRaw) {
      assertThat(validation.diagnostics()).anyMatch(Diagnostic::isError);
    }
  }

  /**
   * Law 8: however a text is cut, the stream gives what the whole text gives.
   *
   * @param text any text
   * @param random says where it is cut
   */
  @Property(edgeCases = EdgeCasesMode.NONE)
  public void cutsChangeNothing(@ForAll("anyText") String text, @ForAll Random random) {
    StreamReader stream = StreamReader.of(vocabulary(), Limits.standard());
    List<Streamed> all = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = Math.min(text.length(), i + random.nextInt(40));
      all.addAll(stream.read(text.substring(i, end)));
      i = end;
    }
    all.addAll(stream.end());
    List<Element> elements = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Streamed each : all) {
      if (each instanceof Streamed.Item item) {
        elements.add(item.element());
      }
      found.addAll(each.diagnostics());
    }
    found.sort(
        Comparator.<Diagnostic>comparingInt(each -> each.span().start())
            .thenComparing(Diagnostic::code));
    Reading whole = reader().read(text);
    assertThat(elements).isEqualTo(whole.script().elements());
    assertThat(found).isEqualTo(whole.diagnostics());
  }

  /**
   * Law 9: changing an attribute through the tree changes only that value's characters.
   *
   * @param before a script and a way to write it
   * @param random chooses the attribute and its value
   */
  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 20)
  public void changingAnAttributeChangesOnlyItsValue(
      @ForAll("handwritten") Handwritten before, @ForAll Random random) {
    List<Place> places = places(before.script());
    Assume.that(!places.isEmpty());
    Place place = places.get(random.nextInt(places.size()));
    String name = place.attribute().name();
    Span value = reader().read(before.text()).positions().span(Path.element(place.index(), name));

    ScriptEditor after =
        reader()
            .edit(before.text())
            .set(place.index(), name, any(place.attribute().type(), random));

    assertThat(after.edits())
        .hasSizeLessThanOrEqualTo(1)
        .allSatisfy(edit -> assertThat(edit.span()).isEqualTo(value));
    assertThat(after.text())
        .startsWith(before.text().substring(0, value.start()))
        .endsWith(before.text().substring(value.end()));
  }

  /** An attribute of an element of a script. */
  private record Place(int index, Attribute<?, ?> attribute) {}

  private List<Place> places(Script script) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < script.elements().size(); i++) {
      if (script.elements().get(i) instanceof Directive directive
          && !(directive instanceof RawDirective)) {
        add(vocabulary().definitionOf(directive).orElseThrow(), directive, i, places);
      }
    }
    return places;
  }

  /** Adds the attributes that a directive has, where no other attribute depends on them. */
  private static <D extends Directive> void add(
      DirectiveDefinition<D> definition, Directive directive, int index, List<Place> to) {
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (definition.constraints().isEmpty()
          && attribute.value(definition.type().cast(directive)).isPresent()) {
        to.add(new Place(index, attribute));
      }
    }
  }

  private static <T> String any(AttributeType<T> type, Random random) {
    return type.print(ClioArbitraries.values(type).generator(100).next(random).value());
  }

  /**
   * Provides scripts.
   *
   * @return scripts of the vocabulary
   */
  @Provide
  protected Arbitrary<Script> scripts() {
    return ClioArbitraries.scripts(vocabulary());
  }

  /**
   * Provides episodes.
   *
   * @return episodes of the vocabulary
   */
  @Provide
  protected Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes(vocabulary());
  }

  /**
   * Provides scripts as people write them.
   *
   * @return right texts, each with what it is read as
   */
  @Provide
  protected Arbitrary<Handwritten> handwritten() {
    return ClioArbitraries.handwritten(vocabulary());
  }

  /**
   * Provides texts of all kinds.
   *
   * @return right, broken and hostile texts, scripts and episodes
   */
  @Provide
  protected Arbitrary<String> anyText() {
    return Arbitraries.oneOf(
        handwritten().map(Handwritten::text),
        ClioArbitraries.brokenTexts(vocabulary()),
        ClioArbitraries.hostileTexts(),
        ClioArbitraries.wildTexts(),
        episodes().map(episode -> printer().print(episode, Layout.COMPACT)));
  }
}
