package dev.clio.render.geo;

import com.google.common.base.Ascii;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Position;
import dev.clio.render.json.JsonText;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;

/**
 * What an episode shows as GeoJSON (RFC 7946): one feature for each entity, mark, circle, arrow,
 * flow, layer of the host's and label. Marks are outlines, simplified, or points; arrows and flows
 * are great circles, or follow the host's route. Nothing crosses the antimeridian: it is cut there.
 */
public final class GeoJson {

  /** About a tenth of a metre. */
  private static final int DECIMALS = 6;

  private final JsonText json = new JsonText();

  private GeoJson() {}

  /**
   * Returns an episode as GeoJSON. Each feature's properties say what it is ({@code kind}), its
   * entity or the two ends of its line ({@code entity}; {@code from}, {@code to}), its {@code
   * name}, {@code type} and {@code text}, when it is seen ({@code start} and {@code end}, in
   * milliseconds), and its colour, in the words of the simplestyle specification too, which other
   * maps draw. The collection itself has the episode's {@code title}, its {@code sources}, {@code
   * duration} and {@code credit}.
   *
   * @param episode the episode
   * @param timeline its timeline
   * @return a feature collection that ends with a line break; one feature a line
   */
  public static String of(ValidatedEpisode episode, Timeline timeline) {
    return of(episode.episode(), GeoFeatures.of(timeline), timeline.duration());
  }

  private static String of(Episode episode, List<GeoFeature> features, long duration) {
    GeoJson writer = new GeoJson();
    JsonText json = writer.json;
    json.object().key("type").value("FeatureCollection");
    json.key("episode").value(episode.id().text()).key("title").value(episode.title());
    if (!episode.summary().isEmpty()) {
      json.key("summary").value(episode.summary());
    }
    json.key("duration").value(duration).key("credit").value(Atlas.CREDIT);
    writer.sources(episode.sources());
    json.key("features");
    writer.features(features);
    return json.endObject().line().toString();
  }

  static String of(List<GeoFeature> features) {
    GeoJson writer = new GeoJson();
    writer.json.object().key("type").value("FeatureCollection").key("features");
    writer.features(features);
    return writer.json.endObject().line().toString();
  }

  private void sources(List<Source> sources) {
    json.key("sources").array();
    for (Source source : sources) {
      json.object().key("id").value(source.id().text()).key("title").value(source.title());
      json.key("publisher").value(source.publisher());
      source.score().ifPresent(score -> json.key("score").value(score));
      source.url().ifPresent(url -> json.key("url").value(url));
      json.endObject();
    }
    json.endArray();
  }

  private void features(List<GeoFeature> features) {
    json.array();
    for (int i = 0; i < features.size(); i++) {
      json.onNewLine().object().key("type").value("Feature").key("id").value(i);
      properties(features.get(i));
      json.key("geometry");
      geometry(features.get(i).shape());
      json.endObject();
    }
    json.endArray();
  }

  private void properties(GeoFeature feature) {
    json.key("properties").object();
    json.key("kind").value(Ascii.toLowerCase(feature.kind().name()));
    List<String> ids = feature.ids();
    if (ids.size() == 1) {
      json.key("entity").value(ids.get(0));
    } else if (ids.size() == 2) {
      json.key("from").value(ids.get(0)).key("to").value(ids.get(1));
    }
    feature.name().ifPresent(name -> json.key("name").value(name));
    feature.type().ifPresent(type -> json.key("type").value(type));
    feature.text().ifPresent(text -> json.key("text").value(text));
    json.key("start").value(feature.start()).key("end").value(feature.end());
    feature.color().ifPresent(color -> style(feature, color.text()));
    json.endObject();
  }

  private void style(GeoFeature feature, String text) {
    json.key("color").value(text);
    if (feature.shape() instanceof GeoShape.Dot || feature.shape() instanceof GeoShape.Dots) {
      json.key("marker-color").value(text);
      return;
    }
    json.key("stroke").value(text).key("stroke-width").value(2);
    if (feature.shape() instanceof GeoShape.Polygons) {
      json.key("fill").value(text).key("fill-opacity").value(feature.opacity(), 3);
    }
  }

  private void geometry(GeoShape shape) {
    json.object().key("type");
    if (shape instanceof GeoShape.Dot dot) {
      json.value("Point").key("coordinates");
      position(dot.position().lon(), dot.position().lat());
    } else if (shape instanceof GeoShape.Dots dots) {
      json.value("MultiPoint").key("coordinates").array();
      for (Position position : dots.positions()) {
        position(position.lon(), position.lat());
      }
      json.endArray();
    } else if (shape instanceof GeoShape.Lines lines) {
      boolean one = lines.lines().size() == 1;
      json.value(one ? "LineString" : "MultiLineString").key("coordinates");
      if (one) {
        positions(lines.lines().get(0));
      } else {
        json.array();
        lines.lines().forEach(this::positions);
        json.endArray();
      }
    } else if (shape instanceof GeoShape.Polygons polygons) {
      boolean one = polygons.polygons().size() == 1;
      json.value(one ? "Polygon" : "MultiPolygon").key("coordinates");
      if (one) {
        polygon(polygons.polygons().get(0));
      } else {
        json.array();
        polygons.polygons().forEach(this::polygon);
        json.endArray();
      }
    }
    json.endObject();
  }

  private void polygon(List<double[]> rings) {
    json.array();
    rings.forEach(this::positions);
    json.endArray();
  }

  private void positions(double[] points) {
    json.array();
    for (int i = 0; i < points.length; i += 2) {
      position(points[i], points[i + 1]);
    }
    json.endArray();
  }

  private void position(double lon, double lat) {
    json.array().value(lon, DECIMALS).value(lat, DECIMALS).endArray();
  }
}
