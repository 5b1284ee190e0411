package dev.clio.examples.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.value.EntityId;
import dev.clio.dsl.Episodes;
import dev.clio.dsl.JavaSource;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.json.JsonSchema;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.reference.Reference;
import dev.clio.schema.text.Limits;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.testkit.ClioArbitraries;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A directive of one's own is read, printed, checked, described and drawn like Stagehand's. */
class OwnDirectiveTest {

  private static final QuakeEpicentre TOHOKU =
      new QuakeEpicentre(9.1, EntityId.of("site:tohoku_2011"), Optional.of(29L));

  private static final EpisodeValidator GATE =
      EpisodeValidator.standard().withVocabulary(Tohoku.VOCABULARY);

  private static Episode episode() throws IOException {
    return Stagehand.reader()
        .withVocabulary(Tohoku.VOCABULARY)
        .read(Tohoku.text())
        .episode()
        .orElseThrow();
  }

  @Test
  void isReadFromTextAndPrintedCanonically() throws IOException {
    assertThat(episode().script().elements()).contains(TOHOKU);
    assertThat(Printer.of(Tohoku.VOCABULARY).print(episode(), Layout.READABLE))
        .contains("\n[quake.epicentre 9.1 at=\"site:tohoku_2011\" depth=29]\n");
    assertThat(
            Stagehand.reader()
                .withVocabulary(Tohoku.VOCABULARY)
                .read("[quake.epicentre depth=29 place=\"site:tohoku_2011\" magnitude=\"9.10\"]\n")
                .script()
                .elements())
        .containsExactly(TOHOKU);
  }

  @Test
  void isAnObjectOfJson() throws IOException {
    String json = JsonForm.write(episode(), Tohoku.VOCABULARY);

    assertThat(json.replaceAll("\\s+", ""))
        .contains(
            "{\"directive\":\"quake.epicentre\",\"magnitude\":9.1,\"at\":\"site:tohoku_2011\","
                + "\"depth\":29}");
    assertThat(JsonForm.read(json, Tohoku.VOCABULARY, Limits.standard()).episode())
        .hasValue(episode());
  }

  @Test
  void isWrittenInJavaAndMadeIntoJava() {
    Episode built =
        Episodes.episode("quakes", Tohoku.VOCABULARY)
            .title("Quakes")
            .script(
                s ->
                    s.add(TOHOKU)
                        .directive(
                            "quake.epicentre",
                            "magnitude",
                            "9.1",
                            "at",
                            "site:tohoku_2011",
                            "depth",
                            "29")
                        .say("Twice the same."))
            .build();

    assertThat(built.script().elements())
        .containsExactly(TOHOKU, TOHOKU, Narration.of("Twice the same."));
    assertThat(JavaSource.of(built, "", "Quakes", Tohoku.VOCABULARY))
        .contains(".directive(\"quake.epicentre\", \"magnitude\", \"9.1\", \"at\", ");
  }

  @Test
  void isCheckedByItsDefinition() {
    assertThat(messages("[quake.epicentre 11 at=\"city:sendai\"]"))
        .containsExactly("magnitude: expected a number from 0 to 10, but was \"11\"");
    assertThat(messages("[quake.epicentre 7.2]"))
        .singleElement()
        .asString()
        .contains("expected at (an entity id")
        .endsWith("but it is missing");
    assertThat(messages("[quake.epicentre 7.2 at=\"site:nowhere\"]"))
        .singleElement()
        .asString()
        .contains("site:nowhere");
  }

  private static List<String> messages(String script) {
    String text = "---\nid: quakes\ntitle: Quakes\n---\n\n" + script + "\nIt shook.\n";
    return GATE
        .validate(Stagehand.reader().withVocabulary(Tohoku.VOCABULARY).read(text))
        .diagnostics()
        .stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void isInTheJsonSchemaAndInTheReference() {
    assertThat(JsonSchema.of(Tohoku.VOCABULARY))
        .contains("\"$ref\": \"#/$defs/quake.epicentre\"")
        .contains("\"const\": \"quake.epicentre\"");
    assertThat(Reference.markdown(Tohoku.VOCABULARY))
        .contains("## `quake.epicentre`\n\nShows where an earthquake began")
        .contains("| `magnitude`, required, may stand without its name | a number from 0 to 10 |")
        .contains("[quake.epicentre 2.5 at=\"city:paris\" depth=1]");
  }

  @Test
  void isDrawnByEffectsThatRenderersKnow() throws IOException {
    assertThat(GATE.validate(episode()).diagnostics()).isEmpty();
    assertThat(Tohoku.page(Tohoku.text()))
        .contains("Magnitude 9.1")
        .contains("29 km below")
        .contains("Off the Coast of Tohoku");
  }

  /** What holds for every value is tested with values that are made from the definition. */
  @Property(tries = 1000)
  void comesBackFromText(@ForAll("quakes") Directive quake) {
    String text = Printer.of(Tohoku.VOCABULARY).print(quake);
    assertThat(
            Stagehand.reader()
                .withVocabulary(Tohoku.VOCABULARY)
                .read(text + "\n")
                .script()
                .elements())
        .containsExactly(quake);
  }

  @Provide
  Arbitrary<QuakeEpicentre> quakes() {
    return ClioArbitraries.directives(QuakeEpicentre.DEFINITION);
  }
}
