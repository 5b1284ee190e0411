package dev.clio.schema.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clio.core.model.Comment;
import dev.clio.core.model.Narration;
import dev.clio.core.value.EntityId;
import dev.clio.schema.Stagehand;
import org.junit.jupiter.api.Test;

class ScriptEditorTest {

  private static final String SCRIPT =
      """
      // the harbour at dawn
      [map.view  zoom = 5   lat="60.00" lon=5]   // not yet
      [entity.propose id="city:bergen" type=city name="Bergen" lon=5.33 lat=60.39]
      [map.highlight entity='city:bergen' color="#F00"]

      Ships leave \\[early\\].
      """;

  @Test
  void setsAValueWhereItIsWrittenUnderTheNameThatTheAuthorUsed() {
    assertThat(Stagehand.edit(SCRIPT).set(1, "lat", "61").text())
        .isEqualTo(SCRIPT.replace("\"60.00\"", "61.0"));
    String highlight = "[map.highlight\n  entity=city:oslo\n]";
    assertThat(Stagehand.edit(highlight).set(0, "ids", "city:oslo city:bergen").text())
        .isEqualTo("[map.highlight\n  entity=\"city:oslo, city:bergen\"\n]");
  }

  @Test
  void leavesAValueAsItIsWrittenThatIsTheSame() {
    ScriptEditor editor = Stagehand.edit(SCRIPT).set(1, "lat", "60");
    assertThat(editor.edits()).isEmpty();
    assertThat(editor.text()).isEqualTo(SCRIPT);
  }

  @Test
  void addsAnAttributeAtItsPlace() {
    assertThat(Stagehand.edit("[map.highlight ids=a:b pulse=true]").set(0, "color", "#fff").text())
        .isEqualTo("[map.highlight ids=a:b color=\"#ffffff\" pulse=true]");
    assertThat(Stagehand.edit("[map.highlight pulse=true ids=a:b]").set(0, "color", "#fff").text())
        .isEqualTo("[map.highlight pulse=true ids=a:b color=\"#ffffff\"]");
  }

  @Test
  void removesAnAttributeWithTheWhiteSpaceBeforeIt() {
    assertThat(
            Stagehand.edit("[map.highlight\n  ids=a:b\n  pulse=true\n]").remove(0, "pulse").text())
        .isEqualTo("[map.highlight\n  ids=a:b\n]");
  }

  @Test
  void insertsAsTheLinesAroundAreLaidOut() {
    String text = "[scene.title kind=clear]\n[scene.title kind=clear]\n";
    assertThat(Stagehand.edit(text).insert(1, Narration.of("Now")).text())
        .isEqualTo("[scene.title kind=clear]\nNow\n\n[scene.title kind=clear]\n");
    assertThat(Stagehand.edit("[scene.title kind=clear] Now").insert(0, Comment.of("x")).text())
        .isEqualTo("// x\n[scene.title kind=clear] Now");
    assertThat(Stagehand.edit("One.\n").insert(1, Narration.of("Two.")).text())
        .isEqualTo("One.\n\nTwo.\n");
    assertThat(Stagehand.edit("").insert(0, Narration.of("---")).script().elements())
        .containsExactly(Narration.of("---"));
  }

  @Test
  void removesWithoutJoiningTheBlocksAround() {
    assertThat(Stagehand.edit("One. [scene.title kind=clear] Two.").remove(1).text())
        .isEqualTo("One. \n\nTwo.");
    assertThat(Stagehand.edit("[a.b][scene.title kind=clear] // c").remove(1).text())
        .isEqualTo("[a.b]// c");
  }

  @Test
  void makesNoCommentAndNoStartOfWhatComesElsewhere() {
    ScriptEditor comment = Stagehand.edit("[scene.title kind=clear] // c").remove(0);
    assertThat(comment.script().elements()).containsExactly(Narration.of("// c"));
    ScriptEditor start =
        Stagehand.edit("[a.b[scene.title kind=clear]").insert(1, Narration.of("then"));
    assertThat(start.script().elements().get(0)).isEqualTo(Narration.of("[a.b"));
  }

  @Test
  void movesAnElementAsItIsWritten() {
    String text = "[scene.title  kind=clear]\n// a\nWords.\n";
    assertThat(Stagehand.edit(text).move(0, 1).text())
        .isEqualTo("// a\n[scene.title  kind=clear]\nWords.\n");
  }

  @Test
  void renamesAnEntityInDirectivesAndNotInNarration() {
    String text =
        "[entity.propose id=\"city:a\" type=city name=\"A\" lon=1 lat=\"\"]\n"
            + "[map.highlight entity='city:b|city:a']\nIn city:a. [x.y id=\"city:a\"]";
    assertThat(Stagehand.edit(text).rename(EntityId.of("city:a"), EntityId.of("city:new")).text())
        .isEqualTo(
            "[entity.propose id=\"city:new\" type=city name=\"A\" lon=1 lat=\"\"]\n"
                + "[map.highlight entity='city:b|city:new']\nIn city:a. [x.y id=\"city:a\"]");
  }

  @Test
  void mendsABrokenDirectiveAndTouchesNoOther() {
    String text = "[map.view lat=1 lon=2 zoom=99] [map.view lat=1, [map.view lat=“1”]";
    assertThat(Stagehand.edit(text).set(0, "zoom", "9").text())
        .isEqualTo(text.replace("99", "9.0"));
  }

  @Test
  void saysWhatIsWrongWithAChange() {
    ScriptEditor editor = Stagehand.edit(SCRIPT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.set(1, "lng", "5"))
        .withMessageContaining("attribute: expected one of")
        .withMessageContaining("\"lng\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.set(1, "lat", "north"))
        .withMessageContaining("lat: expected a number from -90 to 90");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.remove(1, "lat"))
        .withMessageContaining("remove the element");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.set(0, "lat", "1"))
        .withMessageContaining("element: expected the index of a directive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.remove(77))
        .withMessageContaining("element: expected an index from 0 to");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Stagehand.edit("[map.arrow from=a:b to=a:c]")
                    .rename(EntityId.of("a:b"), EntityId.of("a:c")))
        .withMessageContaining("to: expected an id that the script does not use yet");
  }
}
