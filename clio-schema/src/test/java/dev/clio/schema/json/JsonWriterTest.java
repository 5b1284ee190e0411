package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void oneLineHasSpacesAfterColonsAndCommas() {
    JsonWriter json = JsonWriter.inOneLine();
    json.beginObject().name("a").value(1).name("b").beginArray().value(1.0).value(true);
    json.beginObject().endObject().endArray().name("c").data(List.of("x", 2L, 0.5)).endObject();
    assertThat(json).hasToString("{\"a\": 1, \"b\": [1.0, true, {}], \"c\": [\"x\", 2, 0.5]}");
  }

  @Test
  void whatCannotBeSeenIsEscaped() {
    assertThat(JsonWriter.quote("\"\\\n\t\r\u0000\u007f\u2028\u202e\u2066\ufeff\ud800é😀"))
        .isEqualTo("\"\\\"\\\\\\n\\t\\r\\u0000\\u007f\\u2028\\u202e\\u2066\\ufeff\\ud800é😀\"");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonWriter.inOneLine().beginObject().value(1));
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonWriter.inOneLine().beginArray().name("a"));
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonWriter.inOneLine().beginArray().endObject());
    assertThatIllegalStateException().isThrownBy(() -> JsonWriter.inOneLine().value(1).value(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonWriter.inOneLine().data(new Object()));
  }
}
