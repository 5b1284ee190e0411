package dev.clio.render.page;

/** The pictures on the buttons, on a grid of 20 by 20. */
final class Icons {

  /** Both in one: the style shows the one that fits. */
  static final String PLAY_AND_PAUSE =
      icon(
          "<path class=\"triangle\" d=\"M6 3.5v13a.6.6 0 0 0 .9.5l10.6-6.5a.6.6 0 0 0 0-1"
              + "L6.9 3a.6.6 0 0 0-.9.5z\"/>"
              + "<path class=\"bars\" d=\"M5 4h3.5v12H5zM11.5 4H15v12h-3.5z\"/>");

  static final String CAPTIONS =
      icon(
          "<path fill-rule=\"evenodd\" d=\"M3 3h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2"
              + "V5a2 2 0 0 1 2-2zm0 1.6a.4.4 0 0 0-.4.4v10c0 .22.18.4.4.4h14a.4.4 0 0 0 .4-.4V5"
              + "a.4.4 0 0 0-.4-.4zM4.5 9h3v1.6h-3zM9 9h6.5v1.6H9zM4.5 12h6.5v1.6H4.5z"
              + "M12.5 12h3v1.6h-3z\"/>");

  static final String FULL_SCREEN =
      icon(
          "<path d=\"M2 2h5v1.8H3.8V7H2zM13 2h5v5h-1.8V3.8H13zM2 13h1.8v3.2H7V18H2z"
              + "M16.2 13H18v5h-5v-1.8h3.2z\"/>");

  private Icons() {}

  private static String icon(String paths) {
    return "<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">" + paths + "</svg>";
  }
}
