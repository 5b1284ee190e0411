package dev.clio.schema.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Narration;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamReaderTest {

  private final StreamReader stream = reader(Limits.standard());

  private static StreamReader reader(Limits limits) {
    return StreamReader.of(StandardVocabulary.vocabulary(), limits);
  }

  private static List<Object> elements(List<Streamed> all) {
    List<Object> elements = new ArrayList<>();
    all.forEach(
        each -> {
          if (each instanceof Streamed.Item item) {
            elements.add(item.element());
          }
        });
    return elements;
  }

  @Test
  void givesADirectiveWithItsBracket() {
    assertThat(stream.read("[scene.title kind=cl")).isEmpty();
    assertThat(stream.read("ear")).isEmpty();
    List<Streamed> given = stream.read("]");
    assertThat(elements(given)).hasSize(1);
    assertThat(((Streamed.Item) given.get(0)).span()).isEqualTo(new Span(0, 24));
    assertThat(stream.end()).isEmpty();
  }

  @Test
  void givesNarrationWhereSomethingElseBeginsAndSaysWhatCameSoFar() {
    assertThat(stream.read("A train leaves\nOslo")).isEmpty();
    assertThat(stream.pending()).contains(Narration.of("A train leaves Oslo"));
    assertThat(stream.read(". [map.view")).isEmpty();
    assertThat(elements(stream.read(" "))).containsExactly(Narration.of("A train leaves Oslo."));
    assertThat(stream.pending()).isEmpty();
  }

  @Test
  void givesNarrationAtABlankLineAndACommentAtTheEndOfItsLine() {
    assertThat(elements(stream.read("One.\r\n\r"))).containsExactly(Narration.of("One."));
    assertThat(elements(stream.read("\n // two"))).isEmpty();
    assertThat(elements(stream.read("\n"))).containsExactly(Comment.of("two"));
    assertThat(elements(stream.read("Three."))).isEmpty();
    assertThat(elements(stream.end())).containsExactly(Narration.of("Three."));
  }

  @Test
  void takesNoBracketInAValueForTheEnd() {
    assertThat(stream.read("[map.label ids=\"city:oslo\" text=\"[1] here]")).isEmpty();
    assertThat(stream.read(" and there")).isEmpty();
    assertThat(elements(stream.read("\"]"))).hasSize(1);
  }

  @Test
  void givesTheFrontMatterBeforeTheScript() {
    assertThat(stream.read("---\nid: a\ntitle: B\n---")).isEmpty();
    List<Streamed> given = stream.read("\n[scene.title kind=clear]");
    assertThat(given.get(0))
        .isInstanceOfSatisfying(
            Streamed.Head.class, head -> assertThat(head.episode()).isPresent());
    assertThat(elements(given)).hasSize(1);
  }

  @Test
  void tellsWhatTheEndCutOff() {
    stream.read("Words. [map.view lat=1 lon=2");
    List<Streamed> given = stream.end();
    assertThat(given).hasSize(1);
    assertThat(given.get(0))
        .isInstanceOfSatisfying(Streamed.Item.class, item -> assertThat(item.isCutOff()).isTrue());
    assertThat(given.get(0).diagnostics().get(0).code()).isEqualTo(Code.UNCLOSED_DIRECTIVE);
  }

  @Test
  void stopsAtAByteThatIsNoText() {
    byte[] bytes =
        "[scene.title kind=clear] caf\u00e9 [scene.title kind=clear]"
            .getBytes(StandardCharsets.ISO_8859_1);
    List<Streamed> given = new ArrayList<>(stream.read(bytes));
    given.addAll(stream.end());
    assertThat(elements(given)).hasSize(1);
    assertThat(given.get(1).diagnostics().get(0).message()).contains("0xe9 at 28");
    assertThat(given.get(1).diagnostics().get(0).span()).isEqualTo(new Span(28, 29));
  }

  @Test
  void stopsAtALimit() {
    StreamReader small = reader(Limits.builder().text(30).build());
    List<Streamed> given = new ArrayList<>(small.read("[scene.title kind=clear] and "));
    given.addAll(small.read("more of it"));
    given.addAll(small.end());
    assertThat(elements(given)).hasSize(1);
    assertThat(given.get(1).diagnostics().get(0).code()).isEqualTo(Code.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a.b ",
        "[a.b]",
        "\"",
        "[a.b x=\"",
        "[a.b x=\"]",
        "[a.b c=d ",
        "\n",
        "\r",
        "x\n",
        "x\n\n",
        "// x\n",
        "```\n",
        "---\n",
        "---\nid: x\n",
        "[a.b '",
        "[a.b “",
        "[a.",
        "\\[",
        "a ",
        "\ufeff",
        "[end] ",
        "[a.b\n",
        "[map.view lat=1 ,"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void readsAnyTextInTimeThatGrowsWithItsLength(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    int given = 0;
    for (int i = 0; i < text.length(); i += 3) {
      given += elements(stream.read(text.substring(i, Math.min(text.length(), i + 3)))).size();
    }
    given += elements(stream.end()).size();
    assertThat(given).isEqualTo(Stagehand.read(text).script().elements().size());
  }
}
