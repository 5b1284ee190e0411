package dev.clio.render.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.model.Episode;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.render.random.RandomTimelines;
import dev.clio.schema.Stagehand;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Checks files against the schemas of the OGC and of Google's extension. */
class KmlTest {

  private static final Schema SCHEMA = schema();

  @Provide
  Arbitrary<Timeline> timelines() {
    return RandomTimelines.timelines();
  }

  @Property(tries = 300)
  void everyTimelineGivesAFileByTheSchema(@ForAll("timelines") Timeline timeline)
      throws SAXException, IOException {
    String kml = Kml.of(episode("Tides & <storms>"), timeline);
    SCHEMA.newValidator().validate(new StreamSource(new StringReader(kml)));
    assertThat(kml).contains("<gx:Tour>");
  }

  @Example
  void aTourLastsAsLongAsTheEpisode() {
    Timeline timeline = timelines().sample();
    String kml = Kml.of(episode("Tides"), timeline);
    double seconds = 0;
    for (String step : kml.split("<gx:(?:FlyTo|Wait)>", -1)) {
      if (step.startsWith("<gx:duration>")) {
        seconds += Double.parseDouble(step.substring(13, step.indexOf("</gx:duration>")));
      }
    }
    assertThat(seconds * 1000).isCloseTo((double) timeline.duration(), within(1.0));
  }

  @Example
  void aHostsLayerIsValidAndBalloonsHoldNoMarkupOfAScript() throws SAXException, IOException {
    String text =
        """
        [entity.propose id="site:x" type="site" name="<img src=x>" lat=1 lon=2]
        [map.view lat=1 lon=2 zoom=4] [layer.on layer=cables]
        [map.label ids="site:x" text="a <b> & $[name]"] Words.
        """;
    MapLayer cables =
        MapLayer.builder()
            .name("cables")
            .title("Cables & <more>")
            .addLine(Position.of(0, 170), Position.of(1, -170))
            .addPoints(Position.of(0, 170), Position.of(1, -170))
            .addArea(Position.of(0, 0), Position.of(0, 1), Position.of(1, 1))
            .build();
    ValidatedEpisode valid =
        EpisodeValidator.standard()
            .withGazetteer(Gazetteer.builtIn().withLayer(cables))
            .validate(Stagehand.read("---\nid: x\ntitle: <i>X</i>\n---\n" + text))
            .orThrow();
    String kml = Kml.of(valid, valid.timeline(Frame.PORTRAIT, Pace.standard()));
    SCHEMA.newValidator().validate(new StreamSource(new StringReader(kml)));
    assertThat(kml)
        .contains(
            "<description>&lt;b&gt;a &amp;lt;b&amp;gt; &amp;amp; $[name]&lt;/b&gt;&lt;br&gt;"
                + "&amp;lt;img src=x&amp;gt;</description>")
        .contains("<name>Cables &amp; &lt;more&gt;</name>")
        .doesNotContain("<img");
    assertThat(kml.split("<Style ", -1)).hasSameSizeAs(kml.split("<text>", -1));
  }

  private static Episode episode(String title) {
    return Episode.builder()
        .id(Slug.of("tides"))
        .title(title)
        .summary("A \uffff summary.")
        .addAllSources(RandomTimelines.SOURCES)
        .build();
  }

  private static Schema schema() {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          String file = systemId.substring(systemId.lastIndexOf('/') + 1);
          return new Input(file, open(file));
        });
    try {
      return factory.newSchema(new Source[] {source("ogckml22.xsd"), source("kml22gx.xsd")});
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static Source source(String file) {
    return new StreamSource(open(file), file);
  }

  private static InputStream open(String file) {
    if (file.startsWith("xAL")) {
      // Addresses, which we don't write; the schema only needs to know that there are such.
      return new ByteArrayInputStream(
          """
          <schema xmlns="http://www.w3.org/2001/XMLSchema"
              targetNamespace="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0">
            <element name="AddressDetails"/>
          </schema>
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    return Objects.requireNonNull(
        KmlTest.class.getResourceAsStream("/schema/ogckml/" + file), file);
  }

  /** A file that a schema includes. */
  private record Input(String name, InputStream bytes) implements LSInput {
    @Override
    public java.io.@org.jspecify.annotations.Nullable Reader getCharacterStream() {
      return null;
    }

    @Override
    public void setCharacterStream(java.io.Reader stream) {}

    @Override
    public InputStream getByteStream() {
      return bytes;
    }

    @Override
    public void setByteStream(InputStream stream) {}

    @Override
    public @org.jspecify.annotations.Nullable String getStringData() {
      return null;
    }

    @Override
    public void setStringData(String text) {}

    @Override
    public String getSystemId() {
      return name;
    }

    @Override
    public void setSystemId(String id) {}

    @Override
    public @org.jspecify.annotations.Nullable String getPublicId() {
      return null;
    }

    @Override
    public void setPublicId(String id) {}

    @Override
    public @org.jspecify.annotations.Nullable String getBaseURI() {
      return null;
    }

    @Override
    public void setBaseURI(String uri) {}

    @Override
    public String getEncoding() {
      return "UTF-8";
    }

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public boolean getCertifiedText() {
      return false;
    }

    @Override
    public void setCertifiedText(boolean certified) {}
  }
}
