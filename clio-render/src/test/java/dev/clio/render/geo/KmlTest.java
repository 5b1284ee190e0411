package dev.clio.render.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.model.Episode;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Slug;
import dev.clio.render.random.RandomTimelines;
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
