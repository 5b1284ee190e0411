package dev.clio.render.geo;

import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Position;
import dev.clio.render.xml.XmlText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Writes the tour of a KML file: cue by cue where the camera goes, what appears and what goes. */
final class KmlTour {

  /** What lies across a view at a distance of 1, for a field of view of 60°. */
  private static final double ACROSS = 2 * Math.tan(Math.toRadians(30));

  /** Farther away the earth is no larger than a ball. */
  private static final double FARTHEST = 2.5e7;

  private static final String FADE = "0.3";

  private KmlTour() {}

  static void write(XmlText xml, String title, Timeline timeline, List<GeoFeature> features) {
    xml.begin("gx:Tour").line();
    xml.element("name", title).line();
    xml.begin("gx:Playlist").line();
    List<Integer> timed = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).kind() != GeoFeature.Kind.ENTITY) {
        timed.add(i);
      }
    }
    show(xml, timed, "0", "0");
    for (Cue cue : timeline.cues()) {
      long start = cue.start();
      show(xml, timed.stream().filter(i -> features.get(i).end() == start).toList(), "0", FADE);
      show(xml, timed.stream().filter(i -> features.get(i).start() == start).toList(), "1", FADE);
      long flight = start == 0 ? 0 : cue.moveMillis();
      if (start == 0 || flight > 0) {
        flyTo(xml, cue.camera(), flight);
      }
      if (cue.duration() > flight) {
        xml.begin("gx:Wait").element("gx:duration", seconds(cue.duration() - flight)).end().line();
      }
    }
    show(xml, timed, "1", "0");
    xml.end().line().end().line();
  }

  /** Returns the id of the placemark of a feature. */
  static String id(int feature) {
    return "feature-" + feature;
  }

  private static void show(XmlText xml, List<Integer> features, String visible, String duration) {
    if (features.isEmpty()) {
      return;
    }
    xml.begin("gx:AnimatedUpdate").element("gx:duration", duration);
    xml.begin("Update").element("targetHref", "").begin("Change").line();
    for (int feature : features) {
      xml.begin("Placemark").attribute("targetId", id(feature));
      xml.element("visibility", visible).end().line();
    }
    xml.end().end().end().line();
  }

  private static void flyTo(XmlText xml, Camera camera, long millis) {
    Position center = Mercator.position(camera.x(), Math.max(0, Math.min(1, camera.y())));
    double across = Ground.shorterSide(camera.zoom(), center.lat()) * 1000;
    xml.begin("gx:FlyTo").element("gx:duration", seconds(millis));
    xml.element("gx:flyToMode", "bounce").begin("LookAt");
    xml.element("longitude", number(center.lon(), 6)).element("latitude", number(center.lat(), 6));
    xml.element("altitude", "0").element("heading", "0").element("tilt", "0");
    xml.element("range", number(Math.min(FARTHEST, across / ACROSS), 0));
    xml.element("altitudeMode", "clampToGround").end().end().line();
  }

  private static String seconds(long millis) {
    return number(millis / 1000.0, 3);
  }

  static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
