package dev.clio.render.map;

import java.util.ArrayList;
import java.util.List;

/**
 * What words have taken of the frame of a rest. Words that are never seen together are not in each
 * other's way. Not thread-safe.
 */
final class Taken {

  private static final double BETWEEN = 6;

  private final Scene scene;
  private final Rest rest;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Line> leaders = new ArrayList<>();
  private Span span = Span.ALWAYS;

  /** Which cues of the rest words are seen in, by their indexes; both are included. */
  record Span(int first, int last) {
    static final Span ALWAYS = new Span(0, Integer.MAX_VALUE);

    static Span of(int cue) {
      return new Span(cue, cue);
    }

    boolean overlaps(Span other) {
      return first <= other.last && other.first <= last;
    }

    Span with(int cue) {
      return new Span(Math.min(first, cue), Math.max(last, cue));
    }
  }

  private record Box(Rect rect, Span span) {}

  private record Line(Segment segment, Span span) {}

  /** How much was taken at a time. */
  record State(int boxes, int leaders) {}

  Taken(Scene scene, Rest rest) {
    this.scene = scene;
    this.rest = rest;
  }

  /** Says when the words are seen that are asked for and placed next. */
  void during(Span cues) {
    this.span = cues;
  }

  void take(Rect box) {
    boxes.add(new Box(box, span));
  }

  void takeLeader(Segment leader) {
    leaders.add(new Line(leader, span));
  }

  /** Returns whether words could have the same place again, which they take if they can. */
  boolean takeAgain(Placed placed) {
    List<Segment> lines = new ArrayList<>();
    for (Placed.Part part : placed.parts()) {
      if (part instanceof Placed.Leader leader) {
        Scene.Point at = scene.toFrame(rest.camera(), leader.anchor());
        lines.add(
            new Segment(
                at.x() + leader.x1(),
                at.y() + leader.y1(),
                at.x() + leader.x2(),
                at.y() + leader.y2()));
      }
    }
    Rect clear = placed.box().grow(scene.px(BETWEEN));
    if (holds(clear) || lines.stream().anyMatch(this::hasWordsOn)) {
      return false;
    }
    take(clear);
    lines.forEach(this::takeLeader);
    return true;
  }

  /** Returns how much is taken. */
  State state() {
    return new State(boxes.size(), leaders.size());
  }

  /** Gives up what was taken since. */
  void restore(State state) {
    boxes.subList(state.boxes(), boxes.size()).clear();
    leaders.subList(state.leaders(), leaders.size()).clear();
  }

  /** Returns whether words or leaders are on a part of the frame. */
  boolean holds(Rect rect) {
    for (Box box : boxes) {
      if (rect.intersects(box.rect()) && span.overlaps(box.span())) {
        return true;
      }
    }
    for (Line leader : leaders) {
      if (span.overlaps(leader.span()) && leader.segment().meets(rect)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether words are on a line. */
  boolean hasWordsOn(Segment line) {
    for (Box box : boxes) {
      if (span.overlaps(box.span()) && line.meets(box.rect())) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many leaders a line crosses. */
  int leadersAcross(Segment line) {
    int count = 0;
    for (Line leader : leaders) {
      if (span.overlaps(leader.span()) && line.crosses(leader.segment())) {
        count++;
      }
    }
    return count;
  }
}
