package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.reference.Reference;
import dev.clio.schema.text.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A directive that can be said in two ways: with a name, or with a point. */
class OneOfTest {

  private static final Map<String, String> ATTRIBUTES =
      Map.of("name", "\"n\"", "lat", "1", "lon", "2", "zoom", "3");

  /** The directive, as a map of what is there. */
  private record Spot(Map<String, Object> values) implements Directive {

    @Override
    public String name() {
      return "host.spot";
    }

    @Override
    public List<Effect> effects() {
      return List.of();
    }

    @SuppressWarnings("unchecked") // What is put under a name is of the attribute's type.
    <T> Optional<T> value(String name) {
      return Optional.ofNullable((T) values.get(name));
    }
  }

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              DirectiveDefinition.<Spot, Map<String, Object>>of(
                      "host.spot", Spot.class, HashMap::new, Spot::new)
                  .does("Marks a spot.")
                  .optional(
                      "name",
                      Types.text(9),
                      spot -> spot.value("name"),
                      (map, value) -> map.put("name", value),
                      "What it is called.")
                  .optional(
                      "lat",
                      Types.LATITUDE,
                      spot -> spot.value("lat"),
                      (map, value) -> map.put("lat", value),
                      "Degrees north.")
                  .optional(
                      "lon",
                      Types.LONGITUDE,
                      spot -> spot.value("lon"),
                      (map, value) -> map.put("lon", value),
                      "Degrees east.")
                  .optional(
                      "zoom",
                      Types.ZOOM,
                      spot -> spot.value("zoom"),
                      (map, value) -> map.put("zoom", value),
                      "How near.")
                  .oneOf("name", "lat lon")
                  .build()));

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.of(VOCABULARY));

  private static String episode(List<String> names) {
    StringBuilder json =
        new StringBuilder("{\"id\":\"a\",\"title\":\"A\",\"script\":[{\"directive\":\"host.spot\"");
    names.forEach(
        name -> json.append(",\"").append(name).append("\":").append(ATTRIBUTES.get(name)));
    return json + "}]}";
  }

  private static List<String> messages(String json) {
    return JsonForm.read(json, VOCABULARY, Limits.standard()).diagnostics().stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void readerAndSchemaAgreeOnWhichGoTogether() {
    List<String> names = List.of("name", "lat", "lon", "zoom");
    int right = 0;
    for (int set = 0; set < 16; set++) {
      List<String> there = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        if ((set >> i & 1) == 1) {
          there.add(names.get(i));
        }
      }
      String json = episode(there);
      boolean reads = messages(json).isEmpty();
      assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty()).as(json).isEqualTo(reads);
      right += reads ? 1 : 0;
    }
    assertThat(right).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zoom | host.spot: expected name, or lat and lon, but there is neither",
        "lat | host.spot: expected lon (a number from -180 to 180), but it is missing",
        "name lat | host.spot: expected one way to say it, but name and lat are two",
        "lat name zoom | host.spot: expected one way to say it, but lat and name are two",
      })
  void aMistakeIsSaidOnce(String names, String message) {
    assertThat(messages(episode(List.of(names.split(" ", -1))))).containsExactly(message);
  }

  @Test
  void theReferenceSaysSo() {
    assertThat(Reference.markdown(VOCABULARY))
        .contains("- Either `name`, or `lat` and `lon`.\n")
        .contains("```stagehand\n[host.spot name=\"A few wor\"]\n[host.spot lat=48.9 lon=2.4]\n");
    assertThat(Reference.json(VOCABULARY)).contains("\"oneOf\"");
  }
}
