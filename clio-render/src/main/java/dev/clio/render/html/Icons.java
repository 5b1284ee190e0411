package dev.clio.render.html;

/** The pictures on buttons, on a grid of 20 by 20. */
public final class Icons {

  /** A triangle and two bars, both in one: the style shows the one that fits. */
  public static final String PLAY_AND_PAUSE =
      icon(
          "<path class=\"triangle\" d=\"M6 3.5v13a.6.6 0 0 0 .9.5l10.6-6.5a.6.6 0 0 0 0-1"
              + "L6.9 3a.6.6 0 0 0-.9.5z\"/>"
              + "<path class=\"bars\" d=\"M5 4h3.5v12H5zM11.5 4H15v12h-3.5z\"/>");

  /** A box with lines of text. */
  public static final String CAPTIONS =
      icon(
          "<path fill-rule=\"evenodd\" d=\"M3 3h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2"
              + "V5a2 2 0 0 1 2-2zm0 1.6a.4.4 0 0 0-.4.4v10c0 .22.18.4.4.4h14a.4.4 0 0 0 .4-.4V5"
              + "a.4.4 0 0 0-.4-.4zM4.5 9h3v1.6h-3zM9 9h6.5v1.6H9zM4.5 12h6.5v1.6H4.5z"
              + "M12.5 12h3v1.6h-3z\"/>");

  /** A loudspeaker with waves and with a cross, both in one: the style shows the one that fits. */
  public static final String VOICE =
      icon(
          "<path fill-rule=\"evenodd\" d=\"M2 7h3.2L10 3.2v13.6L5.2 13H2zm1.6 1.6v2.8h2.2l2.6 2.1"
              + "V6.5L5.8 8.6z\"/>"
              + "<path class=\"waves\" d=\"M12.1 6.6a5 5 0 0 1 0 6.8l1.1 1.1a6.6 6.6 0 0 0 0-9z"
              + "M14.6 4.1a8.6 8.6 0 0 1 0 11.8l1.1 1.1a10.2 10.2 0 0 0 0-14z\"/>"
              + "<path class=\"cross\" d=\"M12.2 8.3l1.1-1.1 2 2 2-2 1.1 1.1-2 2 2 2-1.1 1.1-2-2"
              + "-2 2-1.1-1.1 2-2z\"/>");

  /** Four corners. */
  public static final String FULL_SCREEN =
      icon(
          "<path d=\"M2 2h5v1.8H3.8V7H2zM13 2h5v5h-1.8V3.8H13zM2 13h1.8v3.2H7V18H2z"
              + "M16.2 13H18v5h-5v-1.8h3.2z\"/>");

  /** A magnifying glass. */
  public static final String SEARCH =
      icon(
          "<path fill-rule=\"evenodd\" d=\"M8.5 2a6.5 6.5 0 0 1 5.2 10.4l4.1 4.1-1.2 1.2-4.1-4.1"
              + "A6.5 6.5 0 1 1 8.5 2zm0 1.7a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z\"/>");

  private Icons() {}

  private static String icon(String paths) {
    return "<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">" + paths + "</svg>";
  }
}
