package dev.clio.render.overlay;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Link;
import dev.clio.core.geo.Mercator;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Stage;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Numbers;
import dev.clio.core.value.Position;
import dev.clio.core.value.SourceId;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.Typography;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards that show a source, each in the emptiest corner of the safe area. */
final class SourceCards {

  private static final double WIDTH = 560;
  private static final double PADDING = 32;

  /** How far the confidence is below the publisher where both have no room in a line. */
  private static final double BELOW = 40;

  private final Sheet sheet;
  private final Map<SourceId, Source> sources;
  private final List<Placed> placed;

  SourceCards(Sheet sheet, Map<SourceId, Source> sources, List<Showing> titles) {
    this.sheet = sheet;
    this.sources = sources;
    this.placed = place(titles);
  }

  /** A card with where and when it is seen. */
  private record Placed(Content content, Rectangle2D box, Life life) {}

  /** What a card says, line by line; the confidence stands beside the publisher or below it. */
  private record Content(
      List<String> title,
      List<String> text,
      double textSize,
      String publisher,
      Optional<String> confidence,
      boolean isBelow) {}

  /** Returns where a card is seen during a part of a cue, if one is. */
  List<Rectangle2D> covered(Cue cue) {
    List<Rectangle2D> covered = new ArrayList<>();
    for (Placed card : placed) {
      if (card.life().start() < cue.end() && card.life().end() > cue.start() + Sheet.FADE) {
        covered.add((Rectangle2D) card.box().clone());
      }
    }
    return covered;
  }

  void add() {
    for (Placed card : placed) {
      add(card);
    }
  }

  private List<Placed> place(List<Showing> titles) {
    List<Placed> cards = new ArrayList<>();
    for (Span<Card.Source> span : Span.of(sheet.timeline(), cue -> cue.stage().source())) {
      Source source = sources.get(span.value().source());
      if (source == null) {
        continue;
      }
      Content content = content(source, span.value());
      Rectangle2D box = corner(span, height(content));
      for (double[] part : visible(span, titles)) {
        Life life = sheet.life(part[0], part[1], Sheet.FADE, Sheet.FADE);
        cards.add(new Placed(content, box, life));
      }
    }
    return ImmutableList.copyOf(cards);
  }

  /** Returns when a card is seen: not under a title card in full. */
  private static List<double[]> visible(Span<Card.Source> span, List<Showing> titles) {
    List<double[]> parts = new ArrayList<>();
    double start = span.start();
    for (Showing title : titles) {
      if (title.isFull() && title.full() > start && title.start() < span.end()) {
        if (title.start() > start) {
          parts.add(new double[] {start, title.start()});
        }
        start = title.full();
      }
    }
    if (start < span.end()) {
      parts.add(new double[] {start, span.end()});
    }
    return parts;
  }

  private Content content(Source source, Card.Source card) {
    double room = sheet.px(WIDTH - 2 * PADDING);
    List<String> text = ImmutableList.of();
    double textSize = 29;
    if (card.text().isPresent()) {
      String words = Typography.line(card.text().get());
      text = sheet.measure().balance(words, sheet.style(textSize, 400), room);
      if (text.size() > 4) {
        // Better small than cut: it is what the source says.
        textSize = 26;
        text = sheet.measure().balance(words, sheet.style(textSize, 400), room);
      }
      boolean rightToLeft = Typography.isRightToLeft(words);
      text = text.stream().map(line -> Typography.directed(line, rightToLeft)).toList();
    }
    Optional<String> confidence =
        card.confidence().map(value -> "confidence " + Numbers.print(value));
    TextStyle bold = sheet.style(29, 700);
    String publisher = Typography.line(source.publisher());
    double taken =
        confidence
            .map(words -> sheet.measure().width(words, sheet.style(29, 400)) + sheet.px(24))
            .orElse(0.0);
    // Better a line more than a name that is cut.
    boolean isBelow =
        confidence.isPresent() && sheet.measure().width(publisher, bold) > room - taken;
    return new Content(
        SourceRow.title(sheet, source, sheet.style(34, 700), room, 3),
        text,
        textSize,
        sheet.measure().clamp(publisher, bold, room, 1).get(0),
        confidence,
        isBelow);
  }

  private double height(Content content) {
    double height = 78 + 46.5 + (content.title().size() - 1) * 41.5;
    if (!content.text().isEmpty()) {
      height += 46 + (content.text().size() - 1) * content.textSize() * 1.3;
    }
    return sheet.px(height + 43 + 37 + (content.isBelow() ? BELOW : 0));
  }

  private void add(Placed card) {
    Rectangle2D box = card.box();
    Life life = card.life();
    sheet.add(
        new Shape.Box(
            life,
            Shape.Role.NONE,
            Motion.NONE,
            box.getX(),
            box.getY(),
            box.getWidth(),
            box.getHeight(),
            sheet.px(10),
            ImmutableList.of(new Shape.Stop(0, Ink.of(sheet.theme().paper()))),
            Optional.of(Ink.of(sheet.theme().rule()))));
    double rule = sheet.px(56);
    sheet.box(
        life,
        Motion.NONE,
        at(box, rule, sheet.isRightToLeft()),
        box.getY() + sheet.px(PADDING),
        rule,
        sheet.px(5),
        0,
        Ink.of(sheet.theme().accent()));
    double baseline = box.getY() + sheet.px(78);
    line(card, baseline, "SOURCE", sheet.capitals(25), sheet.theme().accent());
    baseline += sheet.px(46.5);
    for (String line : card.content().title()) {
      line(card, baseline, line, sheet.style(34, 700), sheet.theme().ink());
      baseline += sheet.px(41.5);
    }
    baseline += sheet.px(46 - 41.5);
    TextStyle style = sheet.style(card.content().textSize(), 400);
    for (String line : card.content().text()) {
      line(card, baseline, line, style, sheet.theme().quietInk());
      baseline += style.size() * 1.3;
    }
    double last = box.getMaxY() - sheet.px(37);
    double above = card.content().isBelow() ? sheet.px(BELOW) : 0;
    line(card, last - above, card.content().publisher(), sheet.style(29, 700), sheet.theme().ink());
    card.content()
        .confidence()
        .ifPresent(
            words -> {
              TextStyle quiet = sheet.style(29, 400);
              boolean atTheRight = sheet.isRightToLeft() == card.content().isBelow();
              double x = at(box, sheet.measure().width(words, quiet), atTheRight);
              SourceRow.put(sheet, life, x, last, words, quiet, sheet.theme().quietInk());
            });
  }

  /** Adds a line where the card is read from. */
  private void line(Placed card, double baseline, String text, TextStyle style, Color color) {
    double x = at(card.box(), sheet.measure().width(text, style), sheet.isRightToLeft());
    SourceRow.put(sheet, card.life(), x, baseline, text, style, color);
  }

  /** Returns where something begins that stands at the left or the right of a card. */
  private double at(Rectangle2D box, double width, boolean atTheRight) {
    double padding = sheet.px(PADDING);
    return atTheRight ? box.getMaxX() - padding - width : box.getX() + padding;
  }

  /** Returns the corner of the safe area with the least in it and around it. */
  private Rectangle2D corner(Span<Card.Source> span, double height) {
    boolean docked = false;
    List<double[]> points = new ArrayList<>();
    for (int i = span.first(); i <= span.last(); i++) {
      Cue cue = sheet.timeline().cues().get(i);
      docked |= cue.stage().title().isPresent();
      addPoints(cue, points);
    }
    double top = sheet.height() * (sheet.isLandscape() ? docked ? .18 : .08 : docked ? .125 : .10);
    double bottom = sheet.height() * (sheet.isLandscape() ? .70 : .68);
    double width = Math.min(sheet.px(WIDTH), sheet.room());
    double high = Math.rint(top);
    double low = Math.max(high, Math.rint(bottom - height));
    double far = Math.rint(sheet.right() - width);
    double near = Math.rint(sheet.left());
    Rectangle2D best = new Rectangle2D.Double(near, low, width, height);
    double least = Double.POSITIVE_INFINITY;
    for (double[] at : new double[][] {{near, low}, {far, low}, {near, high}, {far, high}}) {
      Rectangle2D box = new Rectangle2D.Double(at[0], at[1], width, height);
      double cost = cost(box, points);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
    return best;
  }

  private double cost(Rectangle2D box, List<double[]> points) {
    double cost = 0;
    double reach = sheet.px(260);
    for (double[] point : points) {
      double dx = Math.max(0, Math.max(box.getMinX() - point[0], point[0] - box.getMaxX()));
      double dy = Math.max(0, Math.max(box.getMinY() - point[1], point[1] - box.getMaxY()));
      cost += point[2] * Math.max(0, 1 - Math.hypot(dx, dy) / reach);
    }
    return cost;
  }

  /** Adds what the script shows, as points of the frame with how much they count. */
  private void addPoints(Cue cue, List<double[]> points) {
    Stage stage = cue.stage();
    stage.marks().keySet().forEach(id -> addPoint(cue, id, 1, points));
    stage.labels().keySet().forEach(id -> addPoint(cue, id, 3, points));
    stage.spotlight().ifPresent(light -> addPoint(cue, light.entity(), 3, points));
    List<Link> links = new ArrayList<>(stage.arrows());
    links.addAll(stage.flows());
    for (Link link : links) {
      if (link instanceof Link.Arrow arrow) {
        addPoint(cue, arrow.from(), 2, points);
        addPoint(cue, arrow.to(), 2, points);
      } else if (link instanceof Link.Flow flow) {
        addPoint(cue, flow.from(), 2, points);
        addPoint(cue, flow.to(), 2, points);
      }
    }
    for (Area area : stage.areas()) {
      area.center().ifPresent(center -> addPoint(cue, center, 2, points));
      area.entities().forEach(id -> addPoint(cue, id, 2, points));
    }
  }

  private void addPoint(Cue cue, EntityId id, double weight, List<double[]> points) {
    Place place = sheet.timeline().places().get(id);
    if (place != null) {
      addPoint(cue, place.entity().position(), weight, points);
    }
  }

  private void addPoint(Cue cue, Position at, double weight, List<double[]> points) {
    double x = cue.camera().frameX(sheet.frame(), Mercator.x(at.lon()));
    double y = cue.camera().frameY(sheet.frame(), Mercator.y(at.lat()));
    points.add(new double[] {x, y, weight});
  }
}
