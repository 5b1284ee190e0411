package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.model.Source;
import dev.clio.core.value.Slug;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {

  private static final Vocabulary VOCABULARY = StandardVocabulary.vocabulary();

  private static JsonReading read(String json) {
    return JsonForm.read(json, VOCABULARY, Limits.standard());
  }

  /** Reads an episode whose script has the given element. */
  private static JsonReading element(String json) {
    return read("{\"id\": \"a\", \"title\": \"A\", \"script\": [" + json + "]}");
  }

  private static String at(JsonReading reading, Span span) {
    return reading.source().text().substring(span.start(), span.end());
  }

  private static List<String> found(JsonReading reading) {
    return reading.diagnostics().stream()
        .map(d -> d.code().text().substring(5) + " " + at(reading, d.span()))
        .toList();
  }

  private static List<String> messages(JsonReading reading) {
    return reading.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static String repaired(JsonReading reading) {
    Edit edit = reading.diagnostics().get(0).repairs().get(0).edits().get(0);
    String text = reading.source().text();
    return text.substring(0, edit.span().start()) + edit.text() + text.substring(edit.span().end());
  }

  private static Episode.Builder episode(Element... elements) {
    return Episode.builder().id(Slug.of("a")).title("A").script(Script.of(elements));
  }

  @Test
  void anEpisodeIsWrittenWithItsKeysInOrder() {
    Episode episode =
        episode(
                MapView.builder().lat(45).lon(120).zoom(1e-7).build(),
                MapHighlight.builder().ids("country:russia").color("#F00").build(),
                Narration.of("On May ninth \"we\""),
                Comment.of("why"),
                RawDirective.of(
                    "foo.bar",
                    List.of(
                        RawDirective.Attribute.of("lat", "45.0"),
                        new RawDirective.Attribute(Optional.empty(), "x"))))
            .language("en")
            .addSource(Source.builder().id("cfr").title("How").publisher("CFR").score(92).build())
            .build();
    String json = JsonForm.write(episode, VOCABULARY);
    assertThat(json)
        .isEqualTo(
            """
            {
              "clio": 1,
              "id": "a",
              "title": "A",
              "summary": "",
              "status": "draft",
              "origin": "authored",
              "language": "en",
              "sources": [
                {
                  "id": "cfr",
                  "title": "How",
                  "publisher": "CFR",
                  "score": 92
                }
              ],
              "script": [
                {
                  "directive": "map.view",
                  "lat": 45.0,
                  "lon": 120.0,
                  "zoom": 1.0e-7
                },
                {
                  "directive": "map.highlight",
                  "ids": [
                    "country:russia"
                  ],
                  "color": "#ff0000"
                },
                {
                  "narration": "On May ninth \\"we\\""
                },
                {
                  "comment": "why"
                },
                {
                  "directive": "foo.bar",
                  "values": [
                    [
                      "lat",
                      "45.0"
                    ],
                    [
                      "x"
                    ]
                  ]
                }
              ]
            }
            """);
    assertThat(read(json).episode()).contains(episode);
  }

  @Test
  void aWholeNumberMayHaveAFraction() {
    JsonReading reading =
        read(
            """
            {"clio": 1.0, "id": "a", "title": "A", "script": [],
             "sources": [{"id": "b", "title": "B", "publisher": "P", "score": 92.0}]}
            """);
    assertThat(messages(reading)).isEmpty();
    assertThat(reading.episode().orElseThrow().sources().get(0).score()).hasValue(92);
  }

  @Test
  void attributesComeInAnyOrderAndTheirNumbersInAnyForm() {
    JsonReading reading =
        element("{\"zoom\": 3, \"lat\": 4.5E1, \"directive\": \"map.view\", \"lon\": -0}");
    assertThat(messages(reading)).isEmpty();
    assertThat(reading.script().elements())
        .containsExactly(MapView.builder().lat(45).lon(0).zoom(3).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"directive\":\"map.view\",\"lat\":145,\"lon\":2,\"zoom\":3} | 208 145 | map.view: lat:"
            + " expected a number from -90 to 90, but was 145",
        "{\"directive\":\"map.view\",\"lat\":1e999,\"lon\":2,\"zoom\":3} | 208 1e999 | map.view:"
            + " lat: expected a number from -90 to 90, but was Infinity",
        "{\"directive\":\"map.view\",\"lat\":\"45\",\"lon\":2,\"zoom\":3} | 207 \"45\" | map.view:"
            + " lat: expected a number from -90 to 90, but was \"45\"",
        "{\"directive\":\"map.view\",\"lat\":null,\"lon\":2,\"zoom\":3} | 207 null | map.view: lat:"
            + " expected a number from -90 to 90, but was null",
        "{\"directive\":\"map.view\",\"lat\":{},\"lon\":2,\"zoom\":3} | 207 {} | map.view: lat:"
            + " expected a number from -90 to 90, but was keys with values",
        "{\"directive\":\"map.view\",\"lat\":1,\"lon\":2} | 204 \"map.view\" | map.view: expected"
            + " zoom (a number from 0 to 22), but it is missing",
        "{\"directive\":\"map.view\",\"lat\":1,\"lon\":2,\"zom\":3} | 202 \"zom\" | map.view:"
            + " expected one of lat, lon, zoom, but was \"zom\"",
        "{\"directive\":\"map.view\",\"lat\":1,\"lon\":2,\"zoom\":3,\"lat\":1} | 109 \"lat\" |"
            + " map.view: expected lat once, but it stands there twice",
        "{\"directive\":\"map.veiw\",\"lat\":1} | 201 \"map.veiw\" | expected a directive that is"
            + " known, but was \"map.veiw\"",
        "{\"directive\":\"map\"} | 201 \"map\" | expected a directive that is known, but was"
            + " \"map\"",
        "{\"directive\":7} | 207 7 | directive: expected the name of a directive, such as map.view,"
            + " but was 7",
        "{\"directive\":\"map.highlight\",\"entity\":[\"a:b\"]} | 202 \"entity\" | map.highlight:"
            + " expected one of ids, color, opacity, pulse, but was \"entity\"",
        "{\"directive\":\"map.highlight\",\"ids\":\"a:b\"} | 207 \"a:b\" | map.highlight: ids:"
            + " expected one or more entity ids with commas between, such as \"city:oslo,"
            + " city:bergen\", none twice, but was \"a:b\"",
        "{\"directive\":\"map.highlight\",\"ids\":[\"a:b\",\"a:c\",\"a:b\"]} | 210 \"a:b\" |"
            + " map.highlight: ids: expected one or more entity ids with commas between, such as"
            + " \"city:oslo, city:bergen\", none twice, but \"a:b\" stands there twice",
        "{\"directive\":\"map.highlight\",\"ids\":[\"a:b\",\"c\",\"a:d\"]} | 207 \"c\" |"
            + " map.highlight: ids: expected one or more entity ids with commas between, such as"
            + " \"city:oslo, city:bergen\", none twice, but was \"c\"",
        "{\"directive\":\"map.highlight\",\"ids\":[]} | 207 [] | map.highlight: ids: expected one"
            + " or more entity ids with commas between, such as \"city:oslo, city:bergen\", none"
            + " twice, but it is empty",
        "{\"directive\":\"scene.title\",\"kind\":\"clear\",\"title\":\"x\"} | 214 \"title\" |"
            + " scene.title: title: expected none where kind is clear",
        "{\"directive\":\"scene.title\",\"kind\":\"outro\"} | 204 \"scene.title\" | scene.title:"
            + " expected title (1 to 160 characters) where kind is outro, but it is missing",
        "{\"directive\":\"scene.title\",\"kind\":\"outtro\",\"title\":\"x\"} | 209 outtro |"
            + " scene.title: kind: expected one of intro, chapter, clear, outro, but was"
            + " \"outtro\"",
        "{\"narration\":\" \"} | 208 \" \" | narration: expected words, but there is only white"
            + " space",
        "{\"narration\":\"a\\u202eb\"} | 212 \"a\\u202eb\" | narration: expected no control"
            + " character, bidirectional override or unpaired surrogate, but there is U+202E",
        "{\"narration\":7} | 207 7 | narration: expected a text, but was 7",
        "{\"narration\":\"a\",\"lang\":\"en\"} | 203 \"lang\" | narration: expected no other key,"
            + " but there is lang",
        "{\"naration\":\"a\"} | 203 \"naration\" | script: expected directive, narration or"
            + " comment, but there is naration",
        "{\"comment\":\"a\\nb\"} | 212 \"a\\nb\" | comment: expected one line, but there is a line"
            + " break",
        "{\"comment\":\"a\",\"narration\":\"b\"} | 213 \"narration\" | script: expected a"
            + " directive, narration or comment, but there is a comment and a narration",
        "{} | 205 { | script: expected directive, narration or comment, but there is none of them",
        "7 | 207 7 | script: expected an object with a directive, narration or comment, but was 7",
        "{\"directive\":\"foo.bar\",\"values\":[[\"a\"]]} | 201 \"foo.bar\" | expected a directive"
            + " that is known, but was \"foo.bar\"",
        "{\"directive\":\"map.view\",\"values\":[[\"lat\",\"x\"],[\"lon\",\"1\"],[\"zoom\",\"2\"]]}"
            + " | 207 x | map.view: lat: expected a number from -90 to 90, but was \"x\"",
        "{\"directive\":\"map.view\",\"values\":[[\"lat\",\"0\"],[\"lon\",\"1\"],[\"zoom\",\"2\"]]}"
            + " | 203 \"values\" | map.view: expected its attributes as keys of their own, but they"
            + " are in values",
        "{\"directive\":\"chat.say\",\"values\":[[]]} | 207 [] | chat.say: values: expected a list"
            + " of a name and a text, or of a text alone, but was a list",
      })
  void aMistakeInAnElementIsReportedOnceAndNamesTheDirective(
      String json, String found, String message) {
    JsonReading reading = element(json);
    assertThat(messages(reading)).containsExactly(message);
    assertThat(found(reading)).contains(found);
  }

  @Test
  void whatDoesNotFitStaysInTheScriptAsItIs() {
    JsonReading reading =
        element(
            "{\"directive\":\"map.highlight\",\"ids\":[\"a:b\",\"C\"],\"opacity\":0.50,"
                + "\"pulse\":true}");
    assertThat(reading.script().elements())
        .containsExactly(
            RawDirective.of(
                "map.highlight",
                List.of(
                    RawDirective.Attribute.of("ids", "a:b, C"),
                    RawDirective.Attribute.of("opacity", "0.50"),
                    RawDirective.Attribute.of("pulse", "true"))));
    assertThat(reading.episode()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"script\":[]} | 205 {",
        "{\"id\":\"a\",\"title\":\"A\"} | 205 {",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":{}} | 207 {}",
        "{\"id\":\"A b\",\"title\":\"A\",\"script\":[]} | 207 A b",
        "{\"id\":\"a\",\"title\":\" \",\"script\":[]} | 208  ",
        "{\"id\":\"a\",\"title\":null,\"script\":[]} | 207 null",
        "{\"id\":\"a\",\"titel\":\"A\",\"script\":[]} | 203 \"titel\"",
        "{\"id\":\"a\",\"title\":\"A\",\"id\":\"a\",\"script\":[]} | 117 \"id\"",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":[],\"status\":\"Draft\"} | 209 Draft",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":[],\"clio\":2} | 209 2",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":[],\"sources\":[{\"id\":\"b\",\"title\":\"B\"}]}"
            + " | 205 {\"id\":\"b\",\"title\":\"B\"}",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":[],\"sources\":null} | 207 null",
        "[] | 117 [",
        "7 | 117 7",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":[]}x | 117 x",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":[]}{} | 117 {",
        "{\"id\":\"a\",\"title\":\"A\",\"script\":[],} | 117 ,",
        "{\"id\":\"a\" \"title\":\"A\"} | 117 \"",
        "{'id':\"a\"} | 117 'id'",
      })
  void aMistakeInTheHeadIsReportedOnceWhereItStands(String json, String found) {
    JsonReading reading = read(json);
    assertThat(String.join(";", found(reading))).isEqualToIgnoringWhitespace(found);
    assertThat(reading.episode()).isEmpty();
  }

  @Test
  void mistakesBeforeASyntaxErrorAreReportedToo() {
    assertThat(found(read("{\"id\": \"A b\", \"script\": [{\"directive\": \"map.veiw\"}, {")))
        .startsWith("207 A b", "201 \"map.veiw\"")
        .hasSize(3);
    assertThat(found(read(""))).hasSize(1);
  }

  @Test
  void aWordInTheWrongCaseIsMended() {
    JsonReading reading = read("{\"id\":\"a\",\"title\":\"A\",\"script\":[],\"status\":\"Draft\"}");
    assertThat(read(repaired(reading)).diagnostics()).isEmpty();
  }

  @Test
  void everyPartHasAPlace() {
    JsonReading reading =
        read(
            "\uFEFF{\"id\": \"a\", \"title\": \"😀\", \"sources\": [{\"id\": \"b\", \"title\":"
                + " \"B\", \"publisher\": \"P\"}], \"script\": [7, {\"narration\": \"n\"},"
                + " {\"directive\": \"map.highlight\", \"ids\": [\"a:b\", \"a:c\"]}]}");
    assertThat(at(reading, reading.positions().span(Path.of("title")))).isEqualTo("\"😀\"");
    assertThat(at(reading, reading.positions().span(Path.of("sources", 0, "id"))))
        .isEqualTo("\"b\"");
    assertThat(at(reading, reading.positions().span(Path.element(0))))
        .isEqualTo("{\"narration\": \"n\"}");
    assertThat(at(reading, reading.positions().span(Path.element(1, "ids", 1))))
        .isEqualTo("\"a:c\"");
    assertThat(at(reading, reading.positions().span(Path.element(1, "color"))))
        .isEqualTo("{\"directive\": \"map.highlight\", \"ids\": [\"a:b\", \"a:c\"]}");
    assertThat(reading.positions().span(Path.of("media")).start()).isEqualTo(1);
  }

  @Test
  void nothingIsLostOfNarrationThatNoTextMayHold() {
    Episode episode = episode(Narration.of("a\ud800b\u0007\u2028\ufeffc😀")).build();
    String json = JsonForm.write(episode, VOCABULARY);
    assertThat(json).contains("a\\ud800b\\u0007\\u2028\\ufeffc😀");
    assertThat(read(json).episode()).contains(episode);
    assertThat(found(read(json))).hasSize(1);
  }

  @Test
  void aDirectiveOutsideTheVocabularyIsRefused() {
    Episode episode =
        episode(
                EntityPropose.builder()
                    .id("city:oslo")
                    .type("city")
                    .entityName("Oslo")
                    .lon(10)
                    .lat(60)
                    .build())
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonForm.write(episode, Vocabulary.of(List.of())))
        .withMessageContaining("entity.propose");
  }

  @Test
  void limitsAreNamed() {
    Limits limits =
        Limits.builder().elements(1).attributes(3).value(10).diagnostics(2).name(12).build();
    String directive = "{\"directive\":\"map.view\",\"lat\":1,\"lon\":2,\"zoom\":3,\"a\":4}";
    String text = "{\"id\":\"a\",\"title\":\"A\",\"script\":[" + directive + "," + directive + "]}";
    assertThat(messages(JsonForm.read(text, VOCABULARY, limits)))
        .containsExactly(
            "map.view: expected at most 3 attributes (limit \"attributes\"), but there are 4",
            "map.view: expected one of lat, lon, zoom, but was \"a\"",
            "expected at most 2 diagnostics (limit \"diagnostics\"), but there are more from here"
                + " on");
    assertThat(
            messages(
                JsonForm.read(
                    "{\"script\":[{\"narration\":\"a\"},{\"narration\":\"b\"}],"
                        + "\"id\":\"a\",\"title\":\"A\"}",
                    VOCABULARY,
                    limits)))
        .containsExactly(
            "expected at most 1 elements (limit \"elements\"), but there are more; the rest is not"
                + " read");
    assertThat(messages(JsonForm.read("{}", VOCABULARY, Limits.builder().text(1).build())))
        .containsExactly(
            "expected at most 1 UTF-16 units in a text (limit \"text\"), but there are 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "{\"script\":[",
        "\"",
        "\\",
        "1",
        "-",
        "[1,",
        "{\"a\":1,",
        "\u0000",
        "😀",
        "\ud800",
        "[[],",
        "{\"a\":[",
        " ",
        "e",
        "1e",
        "{\"id\":"
      })
  void muchOfAnythingIsReadInNoTime(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertTimeout(Duration.ofSeconds(10), () -> read(text));
    assertTimeout(Duration.ofSeconds(10), () -> read("{\"id\":" + text));
    assertTimeout(Duration.ofSeconds(10), () -> read("{\"script\":[" + text));
    assertTimeout(Duration.ofSeconds(10), () -> read("{\"script\":[{\"directive\":\"" + text));
  }
}
