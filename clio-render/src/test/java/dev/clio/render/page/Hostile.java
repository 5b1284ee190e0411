package dev.clio.render.page;

import java.util.List;

/** Texts that mean harm: each would set {@code window.harmed} if it were run. */
public final class Hostile {

  /** What may stand wherever an episode has a text. */
  public static final List<String> TEXTS =
      List.of(
          "<img src=x onerror=window.harmed=1>",
          "</script><script>window.harmed=1</script><!--<script>",
          "</title></style><svg onload=window.harmed=1>",
          "\"><script>window.harmed=1</script>",
          "' onfocus='window.harmed=1' autofocus='",
          "\" onmouseover=\"window.harmed=1\" x=\"",
          "javascript:window.harmed=1 &lt; &amp; &#60;b&#62;",
          "--><iframe srcdoc='<script>parent.harmed=1</script>'></iframe>",
          "${window.harmed=1} {{window.harmed=1}} `window.harmed=1`",
          "]]></script><![CDATA[<script>window.harmed=1</script>",
          "\\\"];window.harmed=1;// \\u003cscript\\u003e",
          "<math><mtext><style><img src=x onerror=window.harmed=1></style>",
          "<base href=//evil.example/><meta http-equiv=refresh content=0;url=//evil.example/>",
          "@import url(//evil.example/); } * { background: url(//evil.example/) }");

  private Hostile() {}
}
