package dev.clio.core.effect;

/** Takes things off the map. */
public enum Clear implements Effect {
  /** Annotations, highlights, spotlight and veil; not camera, cards, layers or citation. */
  ALL,
  /** Labels, arrows, circles and flows. */
  ANNOTATIONS,
  /** Marks. */
  HIGHLIGHTS,
  /** Labels. */
  LABELS,
  /** Arrows. */
  ARROWS,
  /** Circles. */
  CIRCLES,
  /** Flows. */
  FLOWS
}
