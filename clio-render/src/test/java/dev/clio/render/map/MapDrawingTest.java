package dev.clio.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.effect.Area;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Layer;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapDrawingTest {

  private static final Drawing PORTRAIT = Story.northKoreaAndRussia().drawing(Frame.PORTRAIT);
  private static final Drawing LANDSCAPE = Story.northKoreaAndRussia().drawing(Frame.LANDSCAPE);

  @Test
  void whatIsMarkedIsNamed() {
    assertThat(names(PORTRAIT, 2000)).contains("RUSSIA", "North Korea", "CHINA");
    assertThat(names(LANDSCAPE, 2000)).contains("RUSSIA", "North Korea");
  }

  @Test
  void aLabelIsSplitAtItsDash() {
    assertThat(names(PORTRAIT, 6000)).contains("Vladivostok").doesNotContain("—");
    assertThat(String.join(" ", names(PORTRAIT, 6000))).contains("arms corridor terminus");
  }

  @Test
  void aLabelKeepsItsPlaceWhileTheCameraRests() {
    List<Shape.Text> heads =
        Story.shapes(PORTRAIT, Shape.Text.class, text -> text.text().equals("RUSSIA"));
    assertThat(heads.get(0).life().start()).isZero();
    // One shape for both beats of the first rest: nothing flickers between them.
    assertThat(heads.get(0).life().end()).isGreaterThan(8000);
  }

  @Test
  void noWordsAreSeenWhileTheCameraMoves() {
    assertThat(Story.texts(PORTRAIT, 8600)).isEmpty();
  }

  @Test
  void theFirstPictureIsFinished() {
    assertThat(names(PORTRAIT, 0)).contains("RUSSIA", "North Korea");
  }

  @Test
  void anArrowWhoseHeadIsOutOfTheFrameIsPaleAndUnlabelled() {
    List<Shape.Arrow> arrows = Story.shapes(PORTRAIT, Shape.Arrow.class, arrow -> true);
    assertThat(arrows).hasSize(2);
    assertThat(arrows.get(0).fill().opacity()).isEqualTo(1);
    assertThat(arrows.get(1).fill().opacity()).isEqualTo(0.6);
    assertThat(names(PORTRAIT, PORTRAIT.duration() - 500.0))
        .doesNotContain("15,000+ troops, 12M shells");
  }

  @Test
  void anArrowsLabelFollowsTheArrow() {
    Shape.Arrow arrow = Story.shapes(PORTRAIT, Shape.Arrow.class, any -> true).get(0);
    Shape.Text label =
        Story.shapes(PORTRAIT, Shape.Text.class, t -> t.text().startsWith("15,000+")).get(0);
    assertThat(label.life().start()).isEqualTo(arrow.drawStart() + arrow.drawMillis());
  }

  @Test
  void fillAndEdgeOfAMarkShareTheirGeometry() {
    Set<Geometry> filled = Collections.newSetFromMap(new IdentityHashMap<>());
    Story.shapes(LANDSCAPE, Shape.Fill.class, any -> true)
        .forEach(fill -> filled.add(fill.geometry()));
    Color edge = Theme.light().markColors(Color.of(Story.RED)).edge();
    assertThat(
            Story.shapes(
                LANDSCAPE, Shape.Stroke.class, stroke -> stroke.stroke().color().equals(edge)))
        .isNotEmpty()
        .allMatch(stroke -> filled.contains(stroke.geometry()));
  }

  @Test
  void aShortIsLight() {
    assertThat(points(PORTRAIT)).isLessThan(32_000);
    assertThat(points(LANDSCAPE)).isLessThan(32_000);
  }

  @Test
  void bothThemesDrawTheSameShapes() {
    Drawing dark = Story.northKoreaAndRussia().drawing(Frame.PORTRAIT, Theme.dark());
    assertThat(dark.shapes()).hasSameSizeAs(PORTRAIT.shapes());
    for (int i = 0; i < dark.shapes().size(); i++) {
      assertThat(dark.shapes().get(i)).hasSameClassAs(PORTRAIT.shapes().get(i));
      assertThat(dark.shapes().get(i).life()).isEqualTo(PORTRAIT.shapes().get(i).life());
    }
  }

  @Test
  void crimeaIsHatchedForEitherClaimantAndFilledForNone() {
    double x = Mercator.x(34.4);
    double y = Mercator.y(45.3);
    for (String claimant : List.of("country:russia", "country:ukraine")) {
      Drawing drawing =
          Story.at(46, 34, 5.6)
              .knows("country:russia", "Russia", 61, 105)
              .knows("country:ukraine", "Ukraine", 49, 32)
              .marks(claimant, Story.AMBER)
              .says("One.")
              .drawing(Frame.LANDSCAPE);
      assertThat(Story.shapes(drawing, Shape.Hatch.class, h -> holds(h.geometry(), x, y)))
          .as(claimant)
          .hasSize(1);
      assertThat(
              Story.shapes(
                  drawing,
                  Shape.Fill.class,
                  f -> f.fill().color().equals(Color.of(Story.AMBER)) && holds(f.geometry(), x, y)))
          .as(claimant)
          .isEmpty();
      assertThat(Story.shapes(drawing, Shape.Stroke.class, s -> !s.dash().isEmpty())).isNotEmpty();
    }
  }

  @Test
  void whereBothClaimantsAreMarkedTheirStripesTakeTurns() {
    Drawing drawing =
        Story.at(46, 34, 5.6)
            .knows("country:russia", "Russia", 61, 105)
            .knows("country:ukraine", "Ukraine", 49, 32)
            .marks("country:russia", Story.AMBER)
            .marks("country:ukraine", Story.RED)
            .says("One.")
            .drawing(Frame.LANDSCAPE);
    List<Shape.Hatch> stripes = Story.shapes(drawing, Shape.Hatch.class, any -> true);
    assertThat(stripes).hasSize(2);
    assertThat(stripes.get(0).period()).isEqualTo(14);
    assertThat(stripes.get(1).shift() - stripes.get(0).shift()).isEqualTo(7);
  }

  @Test
  void nothingIsStrokedAlongTheAntimeridian() {
    Drawing drawing =
        Story.at(65, 179, 3)
            .knows("country:russia", "Russia", 61, 105)
            .marks("country:russia", Story.AMBER)
            .says("One.")
            .drawing(Frame.LANDSCAPE);
    for (Shape.Stroke stroke : Story.shapes(drawing, Shape.Stroke.class, any -> true)) {
      for (double[] line : stroke.geometry().lines()) {
        for (int i = 2; i < line.length; i += 2) {
          boolean along = line[i] == line[i - 2] && Math.abs(line[i] - Math.rint(line[i])) < 1e-9;
          assertThat(along && Math.abs(line[i + 1] - line[i - 1]) > 1e-4).isFalse();
        }
      }
    }
  }

  @Test
  void landIsThereOnBothSidesOfTheAntimeridian() {
    Drawing drawing = Story.at(65, 179, 3).says("One.").drawing(Frame.LANDSCAPE);
    Color land = Theme.light().land();
    for (double lon : new double[] {160, 170, 176, 182, 188, 200, 210}) {
      double lat = lon < 183 ? 66.5 : 66;
      assertThat(
              Story.shapes(
                  drawing,
                  Shape.Fill.class,
                  fill ->
                      fill.fill().color().equals(land)
                          && holds(fill.geometry(), Mercator.x(lon), Mercator.y(lat))))
          .as("%s degrees east", lon)
          .hasSize(1);
    }
  }

  @Test
  void aSpotlightsOwnLabelLiesOverItsVeil() {
    Drawing drawing =
        Story.at(40, 127, 6)
            .knows("site:huichon", "Huichon", 40.2, 126.3)
            .knows("city:seoul", "Seoul", 37.56, 127)
            .labels("city:seoul", "Seoul — elsewhere")
            .does(new CameraMove.Follow(EntityId.of("site:huichon")))
            .does(
                new Spotlight(
                    EntityId.of("site:huichon"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .labels("site:huichon", "Huichon — a factory")
            .says("One.")
            .drawing(Frame.PORTRAIT);
    int veil = drawing.shapes().indexOf(Story.shapes(drawing, Shape.Spot.class, s -> true).get(0));
    Shape label =
        Story.shapes(drawing, Shape.Text.class, text -> text.text().equals("Huichon")).get(0);
    assertThat(drawing.shapes().indexOf(label)).isGreaterThan(veil);
    assertThat(names(drawing, 2000)).doesNotContain("elsewhere");
  }

  @Test
  void aPlaceWithoutAnOutlineGetsARing() {
    Drawing drawing =
        Story.at(40, 127, 4)
            .knows("city:seoul", "Seoul", 37.56, 127)
            .marks("city:seoul", Story.RED)
            .says("One.")
            .drawing(Frame.PORTRAIT);
    assertThat(Story.shapes(drawing, Shape.Disc.class, disc -> disc.radius() == 13)).hasSize(2);
    assertThat(names(drawing, 2000)).contains("Seoul");
  }

  @Test
  void anOutlineTooSmallToBeSeenGetsARingAsWell() {
    Drawing drawing =
        Story.at(43.7, 7.4, 4)
            .knows("country:monaco", "Monaco", 43.74, 7.42)
            .marks("country:monaco", Story.RED)
            .says("One.")
            .drawing(Frame.PORTRAIT);
    assertThat(Story.shapes(drawing, Shape.Disc.class, disc -> disc.radius() == 13)).hasSize(2);
  }

  @Test
  void whatFindsNoRoomIsListed() {
    Story story = Story.at(48, 8, 6);
    for (int i = 0; i < 40; i++) {
      String id = "site:place_" + i;
      story.knows(id, "Place " + i, 48 + i * 0.004, 8 + i * 0.004);
      story.labels(id, "Place " + i + " — a long text that takes much room on the map");
    }
    Drawing drawing = story.says("One.").drawing(Frame.PORTRAIT);
    assertThat(drawing.remarks()).isNotEmpty().allMatch(r -> r.contains("there is no room"));
    long heads = names(drawing, 2000).stream().filter(t -> t.matches("Place \\d+")).count();
    assertThat(heads + drawing.remarks().size()).isEqualTo(40);
  }

  @Test
  void layersComeAndGo() {
    Drawing drawing =
        Story.at(48, 8, 4)
            .says("One.")
            .does(new Layer(Slug.of("borders"), false))
            .does(new Layer(Slug.of("graticule"), true))
            .does(new Layer(Slug.of("pipelines"), true))
            .says("Two.")
            .drawing(Frame.PORTRAIT);
    Color border = Theme.light().border();
    assertThat(strokes(drawing, border, 1.25, 1000)).isPositive();
    assertThat(strokes(drawing, border, 1.25, 7000)).isZero();
    assertThat(strokes(drawing, border, 0.8, 1000)).isZero();
    assertThat(strokes(drawing, border, 0.8, 7000)).isPositive();
    assertThat(drawing.remarks()).anyMatch(remark -> remark.contains("pipelines"));
  }

  @Test
  void circlesAndFlowsAreDrawnAndCleared() {
    Drawing drawing =
        Story.at(40, 10, 4)
            .knows("city:naples", "Naples", 40.85, 14.27)
            .knows("city:valencia", "Valencia", 39.47, -0.38)
            .does(
                new Area(
                    List.of(),
                    Optional.of(Position.of(40, 10)),
                    Radius.km(300),
                    Optional.empty(),
                    Optional.empty()))
            .does(
                new Link.Flow(
                    EntityId.of("city:naples"), EntityId.of("city:valencia"), Optional.empty()))
            .says("One.")
            .does(Clear.ANNOTATIONS)
            .says("Two.")
            .drawing(Frame.PORTRAIT);
    List<Shape.Stroke> flows = Story.shapes(drawing, Shape.Stroke.class, s -> s.flow() > 0);
    assertThat(flows).hasSize(1);
    assertThat(flows.get(0).life().opacity(2000, 4)).isEqualTo(1);
    assertThat(flows.get(0).life().opacity(6000, 4)).isZero();
    assertThat(
            Story.shapes(
                drawing,
                Shape.Fill.class,
                f ->
                    holds(f.geometry(), Mercator.x(10), Mercator.y(40))
                        && f.fill().opacity() < 0.2))
        .hasSize(1);
  }

  @Test
  void anOpacityOfTheScriptIsTakenAsItIs() {
    Drawing drawing =
        Story.at(60, 100, 2.5)
            .knows("country:russia", "Russia", 61, 105)
            .does(
                new Mark(
                    List.of(EntityId.of("country:russia")),
                    Optional.of(Color.of(Story.RED)),
                    Optional.of(0.8),
                    true))
            .says("One.")
            .drawing(Frame.LANDSCAPE);
    assertThat(
            Story.shapes(
                drawing, Shape.Fill.class, f -> f.fill().color().equals(Color.of(Story.RED))))
        .isNotEmpty()
        .allMatch(fill -> fill.fill().opacity() == 0.8 && fill.pulse());
  }

  @Test
  void theTrackHasNoJumpButAtCuts() {
    Drawing drawing =
        Story.at(0, 170, 3)
            .says("One.")
            .goes(0, -170, 3)
            .goes(10, 150, 4)
            .cutsTo(50, 0, 3)
            .drawing(Frame.PORTRAIT);
    Camera before = drawing.track().at(0);
    for (double millis = 0; millis < drawing.duration(); millis += 10) {
      Camera camera = drawing.track().at(millis);
      assertThat(Math.abs(camera.x() - before.x())).isLessThan(0.5);
      before = camera;
    }
    assertThat(drawing.track().at((double) drawing.duration()).zoom()).isEqualTo(3);
  }

  private static long strokes(Drawing drawing, Color color, double width, double millis) {
    double zoom = drawing.track().at(millis).zoom();
    return Story.shapes(
            drawing,
            Shape.Stroke.class,
            stroke ->
                stroke.stroke().color().equals(color)
                    && stroke.width() == width
                    && stroke.life().opacity(millis, zoom) > 0)
        .size();
  }

  private static List<String> names(Drawing drawing, double millis) {
    return Story.texts(drawing, millis).stream().map(Story.Seen::text).toList();
  }

  private static int points(Drawing drawing) {
    Set<Geometry> geometries = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Fill fill) {
        geometries.add(fill.geometry());
      } else if (shape instanceof Shape.Stroke stroke) {
        geometries.add(stroke.geometry());
      }
    }
    return geometries.stream()
        .flatMap(geometry -> geometry.lines().stream())
        .mapToInt(line -> line.length / 2)
        .sum();
  }

  private static boolean holds(Geometry geometry, double x, double y) {
    boolean inside = false;
    for (double[] ring : geometry.lines()) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        if ((ring[i + 1] > y) != (ring[j + 1] > y)
            && x
                < ring[i] + (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) * (ring[j] - ring[i])) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
