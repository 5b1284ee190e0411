package dev.clio.render.picture;

import dev.clio.render.type.ClioSans;
import dev.clio.render.xml.XmlText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What pictures in one SVG file share: ids, and long paths that come more than once. */
final class SvgParts {

  private static final int LONG = 300;

  private final Map<String, String> paths = new LinkedHashMap<>();
  private int ids;

  /** Returns an id that nothing else in the file has. */
  String id(String what) {
    return what + ids++;
  }

  /** Begins a path; a long one is written apart, and used wherever it comes again. */
  void beginPath(XmlText svg, String data) {
    if (data.length() < LONG) {
      svg.begin("path").attribute("d", data);
      return;
    }
    String id = paths.get(data);
    if (id == null) {
      id = id("p");
      paths.put(data, id);
      svg.begin("defs").begin("path").attribute("id", id).attribute("d", data).end().end();
    }
    svg.begin("use").attribute("href", "#" + id);
  }

  /** Writes fonts into the file, so that it looks the same everywhere. */
  static void fonts(XmlText svg, Iterable<ClioSans> styles) {
    StringBuilder css = new StringBuilder();
    for (ClioSans style : styles) {
      css.append("@font-face{font-family:'Clio Sans';font-weight:")
          .append(style.weight())
          .append(style.isItalic() ? ";font-style:italic" : "")
          .append(";src:url(data:font/woff2;base64,")
          .append(Base64.getEncoder().encodeToString(style.woff2()))
          .append(") format('woff2')}\n");
    }
    svg.begin("style").text("\n" + css).end().line();
  }

  static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
