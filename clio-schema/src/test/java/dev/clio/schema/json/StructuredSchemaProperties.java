package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.clio.core.model.Episode;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Limits;
import dev.clio.testkit.ClioArbitraries;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The profile is stricter than the reader, and says all that the language can. */
class StructuredSchemaProperties {

  private static final Vocabulary VOCABULARY = ClioArbitraries.vocabulary();
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String PROFILE = StructuredSchema.of(VOCABULARY);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(PROFILE);

  private static boolean fits(JsonNode json) {
    return SCHEMA.validate(json.toString(), InputFormat.JSON).isEmpty();
  }

  /** Puts a null for every key that is absent, as a decoder that lists all of them does. */
  private static JsonNode withNulls(String json) {
    JsonNode root = MAPPER.readTree(json);
    ((ObjectNode) root).remove("clio");
    complete((ObjectNode) root, MAPPER.readTree(PROFILE));
    return root;
  }

  private static void complete(ObjectNode object, JsonNode schema) {
    for (var property : schema.get("properties").properties()) {
      if (!object.has(property.getKey())) {
        object.putNull(property.getKey());
        continue;
      }
      JsonNode of = property.getValue();
      JsonNode list = of.has("anyOf") ? of.at("/anyOf/0") : of;
      JsonNode items = list.path("items");
      for (JsonNode item : object.get(property.getKey())) {
        if (items.has("$ref")) {
          element((ObjectNode) item);
        } else if (items.has("properties")) {
          complete((ObjectNode) item, items);
        }
      }
    }
  }

  private static void element(ObjectNode element) {
    for (JsonNode way : MAPPER.readTree(PROFILE).at("/$defs/element/anyOf")) {
      ObjectNode whole = element.deepCopy();
      if (way.at("/properties/directive/const").equals(element.path("directive"))) {
        complete(whole, way);
        Set<String> known = Set.copyOf(way.get("properties").propertyNames());
        if (known.containsAll(whole.propertyNames()) && word(way, whole)) {
          element.setAll(whole);
          return;
        }
      }
    }
  }

  /** Returns whether the keywords of a directive are those of one of its ways. */
  private static boolean word(JsonNode way, ObjectNode element) {
    for (var property : way.get("properties").properties()) {
      JsonNode words = property.getValue().path("enum");
      if (words.isArray()
          && words.valueStream().noneMatch(element.get(property.getKey())::equals)) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 500)
  void everyEpisodeCanBeSaid(@ForAll("episodes") Episode episode) {
    JsonNode json = withNulls(JsonForm.write(episode, VOCABULARY));
    assertThat(SCHEMA.validate(json.toString(), InputFormat.JSON)).isEmpty();
    JsonReading reading = JsonForm.readStructured(json.toString(), VOCABULARY, Limits.standard());
    assertThat(reading.episode()).contains(episode);
  }

  @Property(tries = 1000)
  void whatItAcceptsReadsWithoutAnError(
      @ForAll("episodes") Episode episode, @ForAll("values") String value, @ForAll int seed) {
    JsonNode root = withNulls(JsonForm.write(episode, VOCABULARY));
    List<ObjectNode> objects =
        Stream.concat(
                Stream.of(root),
                Stream.concat(
                    root.path("sources").valueStream(), root.path("script").valueStream()))
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .toList();
    ObjectNode object = objects.get(Math.floorMod(seed, objects.size()));
    List<String> names = List.copyOf(object.propertyNames());
    object.set(
        names.get(Math.floorMod(seed / objects.size(), names.size())), MAPPER.readTree(value));
    if (fits(root)) {
      assertThat(
              JsonForm.readStructured(root.toString(), VOCABULARY, Limits.standard()).diagnostics())
          .as(root.toString())
          .filteredOn(Diagnostic::isError)
          .extracting(Diagnostic::code)
          .allMatch(Code.REPEATED_ITEM::equals);
    }
  }

  @Test
  void everyObjectIsClosedAndListsAllItsProperties() {
    closed(MAPPER.readTree(PROFILE));
    assertThat(PROFILE)
        .doesNotContain("\"not\"", "\"if\"", "\"oneOf\"", "\"allOf\"", "\"uniqueItems\"");
  }

  private static void closed(JsonNode node) {
    if (node.has("properties") && node.path("type").isString()) {
      assertThat(node.get("additionalProperties").asBoolean(true)).isFalse();
      assertThat(node.get("required").valueStream().map(JsonNode::asString))
          .containsExactlyElementsOf(node.get("properties").propertyNames());
    }
    node.forEach(StructuredSchemaProperties::closed);
  }

  @Provide
  Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes(VOCABULARY)
        .map(
            episode ->
                episode.withScript(
                    Script.of(
                        episode.script().elements().stream()
                            .filter(element -> !(element instanceof RawDirective))
                            .toList())));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "0",
        "1",
        "92.5",
        "-91",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"none\"",
        "\"nonen\"",
        "\"a:b\"",
        "\"#fff\"",
        "\"small\"",
        "\"clear\"",
        "\"intro\"",
        "\"en\"",
        "\"http://x\"",
        "\"a\\u202eb\"",
        "\"a\\nb\"",
        "[]",
        "[\"a:b\"]",
        "[\"a:b\",\"a:b\"]",
        "[1]",
        "{}",
        "\"" + "x".repeat(161) + "\"",
        "\"\\ud83d\\ude00\"");
  }
}
