package dev.clio.render.captions;

import dev.clio.core.effect.Area;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.geo.Mercator;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.render.json.JsonText;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A timeline as JSON, for programs that make something of their own of it. */
public final class TimelineJson {

  private static final int DEGREES = 6;

  private final ValidatedEpisode episode;
  private final JsonText json = new JsonText();

  private TimelineJson(ValidatedEpisode episode) {
    this.episode = episode;
  }

  /**
   * Returns a timeline as JSON: cue by cue when it begins and how long it lasts (in milliseconds),
   * the elements of the script it comes from, and what the stage holds from then on.
   *
   * @param episode the episode
   * @param timeline its timeline
   * @return a JSON object that ends with a line break; one cue a line
   */
  public static String of(ValidatedEpisode episode, Timeline timeline) {
    TimelineJson writer = new TimelineJson(episode);
    writer.timeline(timeline);
    return writer.json.line().toString();
  }

  private void timeline(Timeline timeline) {
    json.object().key("clio").value(1).key("episode").value(episode.episode().id().text());
    json.key("frame").object();
    json.key("width").value(timeline.frame().width());
    json.key("height").value(timeline.frame().height()).endObject();
    json.key("duration").value(timeline.duration());
    json.key("cues").array();
    for (Cue cue : timeline.cues()) {
      cue(cue);
    }
    json.endArray().endObject();
  }

  private void cue(Cue cue) {
    json.onNewLine().object();
    json.key("start").value(cue.start()).key("duration").value(cue.duration());
    json.key("elements").array();
    cue.elements().forEach(this::element);
    json.endArray();
    cue.narration().ifPresent(text -> json.key("narration").value(text));
    if (cue.speechMillis() > 0) {
      json.key("speech").value(cue.speechMillis());
    }
    json.key("camera");
    camera(cue.camera());
    if (cue.moveMillis() > 0) {
      json.key("move").value(cue.moveMillis());
    }
    json.key("widened").value(cue.widened());
    if (cue.cardMillis() > 0) {
      json.key("card").value(cue.cardMillis());
    }
    bookmarks(cue);
    json.key("stage");
    stage(cue.stage());
    json.endObject();
  }

  private void element(int index) {
    Element element = episode.episode().script().elements().get(index);
    json.object().key("index").value(index);
    if (element instanceof Directive directive) {
      json.key("directive").value(directive.name());
    } else {
      json.key("narration").value(true);
    }
    json.endObject();
  }

  private void camera(Camera camera) {
    Position center = Mercator.position(camera.x(), Math.max(0, Math.min(1, camera.y())));
    json.object();
    json.key("lat").value(center.lat(), DEGREES).key("lon").value(center.lon(), DEGREES);
    json.key("zoom").value(camera.zoom(), 4).endObject();
  }

  private void bookmarks(Cue cue) {
    List<Bookmark> bookmarks =
        cue.elements().stream()
            .flatMap(index -> episode.effects().get(index).stream())
            .filter(Bookmark.class::isInstance)
            .map(Bookmark.class::cast)
            .toList();
    if (bookmarks.isEmpty()) {
      return;
    }
    json.key("bookmarks").array();
    for (Bookmark bookmark : bookmarks) {
      json.object().key("type").value(bookmark.type().text());
      bookmark.label().ifPresent(label -> json.key("label").value(label));
      json.endObject();
    }
    json.endArray();
  }

  private void stage(Stage stage) {
    json.object();
    if (!stage.marks().isEmpty()) {
      json.key("marks").array();
      stage.marks().forEach(this::mark);
      json.endArray();
    }
    if (!stage.labels().isEmpty()) {
      json.key("labels").array();
      for (Map.Entry<EntityId, Label> label : stage.labels().entrySet()) {
        json.object().key("entity").value(label.getKey().text());
        json.key("text").value(label.getValue().text()).endObject();
      }
      json.endArray();
    }
    links("arrows", stage.arrows());
    links("flows", stage.flows());
    areas(stage.areas());
    stage.spotlight().ifPresent(this::spotlight);
    stage.title().ifPresent(this::title);
    stage.source().ifPresent(this::source);
    stage
        .veil()
        .ifPresent(
            veil -> {
              json.key("veil").object();
              color(veil.color());
              json.key("opacity").value(veil.opacity(), 4);
              json.key("millis").value(veil.millis()).endObject();
            });
    stage.citation().ifPresent(source -> json.key("citation").value(source.text()));
    if (!stage.layers().isEmpty()) {
      json.key("layers").object();
      for (Map.Entry<Slug, Boolean> layer : stage.layers().entrySet()) {
        json.key(layer.getKey().text()).value(layer.getValue().booleanValue());
      }
      json.endObject();
    }
    json.key("mode").value(stage.mode().name().toLowerCase(Locale.ROOT));
    stage.tone().ifPresent(tone -> json.key("tone").value(tone.name().toLowerCase(Locale.ROOT)));
    json.endObject();
  }

  private void mark(EntityId id, Mark mark) {
    json.object().key("entity").value(id.text());
    color(mark.color());
    opacity(mark.opacity());
    if (mark.pulse()) {
      json.key("pulse").value(true);
    }
    json.endObject();
  }

  private void links(String key, List<? extends Effect> links) {
    if (links.isEmpty()) {
      return;
    }
    json.key(key).array();
    for (Effect link : links) {
      json.object();
      if (link instanceof Link.Arrow arrow) {
        json.key("from").value(arrow.from().text()).key("to").value(arrow.to().text());
        color(arrow.color());
        arrow.label().ifPresent(label -> json.key("label").value(label));
      } else if (link instanceof Link.Flow flow) {
        json.key("from").value(flow.from().text()).key("to").value(flow.to().text());
        color(flow.color());
      } else if (link instanceof Link.RouteFlow flow) {
        json.key("route").value(flow.route().text());
        color(flow.color());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void areas(List<Area> areas) {
    if (areas.isEmpty()) {
      return;
    }
    json.key("circles").array();
    for (Area area : areas) {
      json.object();
      area.center()
          .ifPresent(
              center -> {
                json.key("lat").value(center.lat(), DEGREES);
                json.key("lon").value(center.lon(), DEGREES);
              });
      if (!area.entities().isEmpty()) {
        json.key("entities").array();
        area.entities().forEach(id -> json.value(id.text()));
        json.endArray();
      }
      radius(area.radius());
      color(area.color());
      opacity(area.opacity());
      json.endObject();
    }
    json.endArray();
  }

  private void spotlight(Spotlight spotlight) {
    json.key("spotlight").object().key("entity").value(spotlight.entity().text());
    spotlight.radius().ifPresent(this::radius);
    color(spotlight.color());
    opacity(spotlight.opacity());
    json.endObject();
  }

  private void title(Card.Title title) {
    json.key("title").object();
    json.key("kind").value(title.kind().name().toLowerCase(Locale.ROOT));
    title.eyebrow().ifPresent(text -> json.key("eyebrow").value(text));
    json.key("title").value(title.title());
    title.subtitle().ifPresent(text -> json.key("subtitle").value(text));
    json.endObject();
  }

  private void source(Card.Source source) {
    json.key("source").object().key("id").value(source.source().text());
    source.text().ifPresent(text -> json.key("text").value(text));
    source.confidence().ifPresent(share -> json.key("confidence").value(share, 4));
    json.endObject();
  }

  private void radius(Radius radius) {
    json.key("radius");
    if (radius instanceof Radius.Kilometers kilometers) {
      json.value(kilometers.km(), 3);
    } else if (radius instanceof Radius.Size size) {
      json.value(size.name().toLowerCase(Locale.ROOT));
    }
  }

  private void color(Optional<Color> color) {
    color.ifPresent(value -> json.key("color").value(value.text()));
  }

  private void opacity(Optional<Double> opacity) {
    opacity.ifPresent(share -> json.key("opacity").value(share, 4));
  }
}
