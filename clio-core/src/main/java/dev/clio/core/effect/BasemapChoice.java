package dev.clio.core.effect;

/** Chooses how the map below everything looks. */
public sealed interface BasemapChoice extends Effect {

  /** What the map shows. A renderer that has not got one says so, and draws the first. */
  enum Mode implements BasemapChoice {
    /** Countries and their borders. */
    POLITICAL,
    /** The shape of the land. */
    TERRAIN,
    /** Pictures from space. */
    SATELLITE,
    /** Roads and towns. */
    STREET,
    /** An old map laid over. */
    HISTORICAL_OVERLAY
  }

  /** How bright the map is. */
  enum Tone implements BasemapChoice {
    /** Dark ink on light ground. */
    LIGHT,
    /** Light ink on dark ground. */
    DARK
  }
}
