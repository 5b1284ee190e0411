package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.clio.core.model.Episode;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Limits;
import dev.clio.testkit.ClioArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reader and the schema, by a validator that is not ours, must agree on every text. */
class JsonSchemaProperties {

  private static final Vocabulary VOCABULARY = ClioArbitraries.vocabulary();
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.of(VOCABULARY));

  /** Values that fit somewhere, and nowhere else. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "-0.0",
          "1",
          "1.0",
          "2",
          "92.0",
          "92.5",
          "91",
          "181",
          "1e15",
          "600001",
          "0.5",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"x\\n\"",
          "\"X\"",
          "\"x y\"",
          "\"_x\"",
          "\"none\"",
          "\"a:b\"",
          "\"a:b\\n\"",
          "\"1a:b\"",
          "\"a:B\"",
          "[\"a:b\"]",
          "[\"a:b\", \"a:b\"]",
          "[\"a:b\", \"a:c\"]",
          "[\"x\"]",
          "[1]",
          "[]",
          "[[]]",
          "{}",
          "[{}]",
          "\"#fff\"",
          "\"#FFFFFF\"",
          "\"#ffff\"",
          "\"#fff\\n\"",
          "\"small\"",
          "\"Small\"",
          "\"intro\"",
          "\"clear\"",
          "\"draft\"",
          "\"generated\"",
          "\"en\"",
          "\"en-\"",
          "\"x-a-b\"",
          "\"zh-cmn-Hans-CN-x-a\"",
          "\"de-1996-a-bb\"",
          "\"http://x\"",
          "\"https://\"",
          "\"HTTPS://a@b:8/ü?#\"",
          "\"http://[::1]:1\"",
          "\"http://.x\"",
          "\"http://a b\"",
          "\"http://a:b\"",
          "\"http://a/<\"",
          "\"http://x\\n\"",
          "\"a\\u202eb\"",
          "\"a\\u0085\"",
          "\"a\\u0007\"",
          "\"a\\ud800\"",
          "\"a\\n\\tb\"",
          "\"\\u2028\"",
          "\"\\u3000\"",
          "\"😀\"",
          "\"" + "😀".repeat(40) + "\"",
          "\"" + "x".repeat(121) + "\"",
          "\"" + "x".repeat(161) + "\"");

  /** A part of a tree that can be changed: a key or an index, and what holds it. */
  private record Place(JsonNode holder, String key, int index) {}

  @Provide
  Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes(VOCABULARY);
  }

  private static boolean reads(String json) {
    return JsonForm.read(json, VOCABULARY, Limits.standard()).diagnostics().stream()
        .noneMatch(Diagnostic::isError);
  }

  private static boolean fits(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  @Property(tries = 500)
  void theSchemaAcceptsWhatReadsWithoutAnError(@ForAll("episodes") Episode episode) {
    String json = JsonForm.write(episode, VOCABULARY);
    assertThat(fits(json)).isEqualTo(reads(json));
  }

  @Property(tries = 1000)
  void theyAgreeOnEveryChange(
      @ForAll("episodes") Episode episode, @ForAll("values") String value, @ForAll long seed) {
    String json = JsonForm.write(episode, VOCABULARY);
    JsonNode root = MAPPER.readTree(json);
    List<Place> places = new ArrayList<>();
    collect(root, places);
    Place place = places.get((int) Long.remainderUnsigned(seed, places.size()));
    change(place, value, (int) Long.remainderUnsigned(seed / places.size(), 8));
    String changed = MAPPER.writeValueAsString(root);
    assertThat(fits(changed)).as(changed).isEqualTo(reads(changed));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(VALUES);
  }

  /** Every value in place of every other, in an episode that has each directive once. */
  @Test
  void theyAgreeOnEveryValueInEveryPlace() {
    String json =
        """
        {"clio": 1, "id": "a", "title": "A", "summary": "", "status": "draft",
         "origin": "authored", "language": "en",
         "sources": [
          {"id": "b", "title": "B", "publisher": "P", "score": 9, "url": "http://x"}],
         "media": [{"kind": "film", "title": "F", "url": "http://x"}],
         "script": [
          {"narration": "n"}, {"comment": "c"},
          {"directive": "map.view", "lat": 1, "lon": 2, "zoom": 3},
          {"directive": "map.highlight", "ids": ["a:b"], "color": "#fff", "pulse": true},
          {"directive": "map.spotlight", "id": "a:b", "radius": 10},
          {"directive": "entity.propose", "id": "a:b", "type": "a", "name": "n", "lon": 1, "lat": 2},
          {"directive": "map.label", "ids": ["a:b"], "text": "t"},
          {"directive": "chat.say", "source": "none"},
          {"directive": "scene.title", "kind": "outro", "title": "t"},
          {"directive": "weather.front", "over": ["a:b"], "title": "t", "kind": "cold",
           "strength": 1, "moving": true, "passage": 1}]}
        """;
    assertThat(reads(json)).isTrue();
    assertThat(fits(json)).isTrue();
    JsonNode script = MAPPER.readTree(json).get("script");
    agree(((ObjectNode) MAPPER.readTree(json)).set("script", MAPPER.createArrayNode()).toString());
    for (JsonNode element : script) {
      agree("{\"id\": \"a\", \"title\": \"A\", \"script\": [" + element + "]}");
    }
  }

  private static void agree(String json) {
    List<Place> places = new ArrayList<>();
    collect(MAPPER.readTree(json), places);
    for (int i = 0; i < places.size(); i++) {
      for (String value : VALUES) {
        JsonNode root = MAPPER.readTree(json);
        List<Place> fresh = new ArrayList<>();
        collect(root, fresh);
        change(fresh.get(i), value, 7);
        String changed = MAPPER.writeValueAsString(root);
        assertThat(fits(changed)).as(changed).isEqualTo(reads(changed));
      }
    }
  }

  private static void change(Place place, String value, int way) {
    JsonNode node = MAPPER.readTree(value);
    if (place.holder() instanceof ObjectNode object) {
      switch (way) {
        case 0, 1 -> object.remove(place.key());
        case 2 -> object.set(place.key() + "x", node);
        case 3 -> object.set("title", node);
        case 4 -> object.set("narration", node);
        default -> object.set(place.key(), node);
      }
    } else if (place.holder() instanceof ArrayNode array) {
      if (way < 4) {
        array.remove(place.index());
      } else {
        array.set(place.index(), node);
      }
    }
  }

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        places.add(new Place(object, name, 0));
        collect(object.get(name), places);
      }
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, "", i));
        collect(array.get(i), places);
      }
    }
  }
}
