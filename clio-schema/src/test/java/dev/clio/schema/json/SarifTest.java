package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.json.DiagnosticJson.Checked;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.testkit.ClioArbitraries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log is looked at by the standard's own schema, which a library carries. */
class SarifTest {

  private static final Schema STANDARD = standard();

  private static Schema standard() {
    try (InputStream schema =
        Objects.requireNonNull(
            SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String log(String file, String text) {
    Reading reading = Stagehand.read(text);
    return Sarif.write(
        List.of(
            Checked.of(
                file, reading, EpisodeValidator.standard().validate(reading).diagnostics())));
  }

  @Test
  void aResultHasItsRuleItsPlaceAndItsFix() {
    JsonNode run =
        new JsonMapper()
            .readTree(log("north sea/a b.stagehand", "\n[map.view lat=48.0, lon=2.0 zoom=4.0]"))
            .at("/runs/0");
    JsonNode result = run.at("/results/0");
    assertThat(result.at("/ruleId").asString()).isEqualTo("CLIO-104");
    assertThat(run.at("/tool/driver/rules").valueStream().map(rule -> rule.at("/id").asString()))
        .contains("CLIO-104");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("north%20sea/a%20b.stagehand");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(19);
    assertThat(place.at("/region/charOffset").asInt()).isEqualTo(19);
    assertThat(place.at("/region/charLength").asInt()).isEqualTo(1);
    JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/deletedRegion/charLength").asInt()).isEqualTo(1);
    assertThat(replacement.at("/insertedContent/text").asString()).isEmpty();
  }

  @Test
  void aColonInAPathIsNoScheme() {
    assertThat(log("c:\\a.stagehand", "[map.view]")).contains("\"uri\": \"./c:/a.stagehand\"");
  }

  @Property(tries = 200)
  void whateverIsFoundTheStandardsSchemaAcceptsTheLog(@ForAll("broken") String text) {
    assertThat(STANDARD.validate(log("a.stagehand", text), InputFormat.JSON)).isEmpty();
  }

  @Provide
  Arbitrary<String> broken() {
    return ClioArbitraries.brokenTexts();
  }
}
