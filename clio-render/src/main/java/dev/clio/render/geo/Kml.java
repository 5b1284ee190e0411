package dev.clio.render.geo;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.Position;
import dev.clio.render.geo.GeoFeature.Kind;
import dev.clio.render.xml.XmlText;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an episode shows as KML 2.2 (OGC 07-147r2), with a tour in Google's extension of it: the
 * camera goes where the episode's goes, and marks, labels and lines come and go in their time.
 * Without the tour everything is seen at once. Balloons hold text only: a script's words are
 * escaped in them, as viewers take them for HTML.
 */
public final class Kml {

  private final XmlText xml = new XmlText();
  private final List<GeoFeature> features;

  /** The ids of what has a label. */
  private final Set<List<String>> labelled;

  private Kml(List<GeoFeature> features) {
    this.features = features;
    this.labelled =
        features.stream()
            .filter(feature -> feature.kind() == Kind.LABEL)
            .map(GeoFeature::ids)
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns an episode as KML.
   *
   * @param episode the episode
   * @param timeline its timeline
   * @return an XML document that ends with a line break
   */
  public static String of(ValidatedEpisode episode, Timeline timeline) {
    return of(episode.episode(), timeline);
  }

  static String of(Episode episode, Timeline timeline) {
    Kml kml = new Kml(GeoFeatures.of(timeline));
    kml.document(episode, timeline);
    return kml.xml.toString();
  }

  private void document(Episode episode, Timeline timeline) {
    xml.begin("kml").attribute("xmlns", "http://www.opengis.net/kml/2.2");
    xml.attribute("xmlns:gx", "http://www.google.com/kml/ext/2.2").line();
    xml.begin("Document").line();
    xml.element("name", episode.title()).line();
    xml.element("open", "1").line();
    xml.element("description", html(description(episode))).line();
    styles();
    for (Kind kind : Kind.values()) {
      folder(kind);
    }
    KmlTour.write(xml, episode.title(), timeline, features);
    xml.end().line().end().line();
  }

  private static String description(Episode episode) {
    StringBuilder text = new StringBuilder(episode.summary());
    text.append(text.isEmpty() ? "" : "\n\n");
    for (Source source : episode.sources()) {
      text.append(source.title()).append(" – ").append(source.publisher()).append('\n');
    }
    return text.append(Atlas.CREDIT).toString();
  }

  /** Returns a text as viewers show it, who take descriptions for HTML. */
  private static String html(String text) {
    return HtmlEscapers.htmlEscaper().escape(text).replace("\n", "<br>");
  }

  /** The styles in use: one for each colour of lines, and of fills with each strength. */
  private void styles() {
    TreeSet<String> written = new TreeSet<>();
    for (GeoFeature feature : features) {
      String id = style(feature);
      if (!written.add(id)) {
        continue;
      }
      xml.begin("Style").attribute("id", id);
      if (feature.color().isPresent() && !isPoint(feature)) {
        Color color = feature.color().get();
        xml.begin("LineStyle").element("color", abgr(color, 1));
        xml.element("width", feature.kind() == Kind.ARROW ? "4" : "2").end();
        if (feature.shape() instanceof GeoShape.Polygons) {
          xml.begin("PolyStyle").element("color", abgr(color, feature.opacity())).end();
        }
      } else {
        xml.begin("IconStyle");
        feature.color().ifPresent(color -> xml.element("color", abgr(color, 1)));
        xml.element("scale", feature.kind() == Kind.LABEL ? "0" : "0.8").end();
        if (feature.kind() != Kind.LABEL) {
          xml.begin("LabelStyle").element("scale", isNamed(feature) ? "0.8" : "0").end();
        }
      }
      xml.begin("BalloonStyle").element("text", "$[description]").end();
      xml.end().line();
    }
  }

  /** Returns whether its name stands at a point: where a label stands, there is no name. */
  private boolean isNamed(GeoFeature feature) {
    return feature.kind() == Kind.ENTITY && !labelled.contains(feature.ids());
  }

  private String style(GeoFeature feature) {
    String color = feature.color().map(c -> "-" + c.text().substring(1)).orElse("");
    boolean filled = feature.shape() instanceof GeoShape.Polygons;
    String kind = Ascii.toLowerCase(feature.kind().name());
    String shape = isPoint(feature) ? (isNamed(feature) ? "named-point-" : "point-") : "";
    return shape + kind + color + (filled ? "-" + Math.round(feature.opacity() * 255) : "");
  }

  private static boolean isPoint(GeoFeature feature) {
    return feature.shape() instanceof GeoShape.Dot || feature.shape() instanceof GeoShape.Dots;
  }

  /** Returns a colour as KML has it: opacity, blue, green, red. */
  private static String abgr(Color color, double opacity) {
    int rgb = color.rgb();
    return String.format(
        Locale.ROOT,
        "%02x%02x%02x%02x",
        Math.round(opacity * 255),
        rgb & 0xff,
        rgb >> 8 & 0xff,
        rgb >> 16 & 0xff);
  }

  private void folder(Kind kind) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).kind() == kind) {
        members.add(i);
      }
    }
    if (members.isEmpty()) {
      return;
    }
    xml.begin("Folder").line();
    xml.element("name", title(kind)).line();
    members.forEach(this::placemark);
    xml.end().line();
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case ENTITY -> "Places";
      case MARK -> "Marks";
      case CIRCLE -> "Circles";
      case ARROW -> "Arrows";
      case FLOW -> "Flows";
      case LAYER -> "Layers";
      case LABEL -> "Labels";
    };
  }

  private void placemark(int index) {
    GeoFeature feature = features.get(index);
    xml.begin("Placemark").attribute("id", KmlTour.id(index));
    feature.text().or(feature::name).ifPresent(name -> xml.element("name", name));
    balloon(feature).ifPresent(balloon -> xml.element("description", balloon));
    xml.element("styleUrl", "#" + style(feature));
    data(feature);
    shape(feature.shape());
    xml.end().line();
  }

  private static Optional<String> balloon(GeoFeature feature) {
    Optional<String> head =
        feature.text().or(feature::name).map(text -> "<b>" + html(text) + "</b>");
    return feature.text().isPresent() && feature.name().isPresent()
        ? head.map(text -> text + "<br>" + html(feature.name().get()))
        : head;
  }

  private void data(GeoFeature feature) {
    xml.begin("ExtendedData");
    List<String> ids = feature.ids();
    if (ids.size() == 1) {
      data("entity", ids.get(0));
    } else if (ids.size() == 2) {
      data("from", ids.get(0));
      data("to", ids.get(1));
    }
    feature.type().ifPresent(type -> data("type", type));
    data("start", Long.toString(feature.start()));
    data("end", Long.toString(feature.end()));
    xml.end();
  }

  private void data(String name, String value) {
    xml.begin("Data").attribute("name", name).element("value", value).end();
  }

  private void shape(GeoShape shape) {
    if (shape instanceof GeoShape.Dot dot) {
      xml.begin("Point");
      coordinates(new double[] {dot.position().lon(), dot.position().lat()});
      xml.end();
    } else if (shape instanceof GeoShape.Dots dots) {
      xml.begin("MultiGeometry");
      for (Position position : dots.positions()) {
        xml.begin("Point");
        coordinates(new double[] {position.lon(), position.lat()});
        xml.end();
      }
      xml.end();
    } else if (shape instanceof GeoShape.Lines lines) {
      boolean many = lines.lines().size() != 1;
      if (many) {
        xml.begin("MultiGeometry");
      }
      for (double[] line : lines.lines()) {
        xml.begin("LineString").element("tessellate", "1");
        coordinates(line);
        xml.end();
      }
      if (many) {
        xml.end();
      }
    } else if (shape instanceof GeoShape.Polygons polygons) {
      xml.begin("MultiGeometry");
      polygons.polygons().forEach(this::polygon);
      xml.end();
    }
  }

  private void polygon(List<double[]> rings) {
    xml.begin("Polygon").element("tessellate", "1");
    for (int i = 0; i < rings.size(); i++) {
      xml.begin(i == 0 ? "outerBoundaryIs" : "innerBoundaryIs").begin("LinearRing");
      coordinates(rings.get(i));
      xml.end().end();
    }
    xml.end();
  }

  private void coordinates(double[] points) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      text.append(i == 0 ? "" : " ");
      text.append(KmlTour.number(points[i], 6)).append(',');
      text.append(KmlTour.number(points[i + 1], 6));
    }
    xml.element("coordinates", text.toString());
  }
}
