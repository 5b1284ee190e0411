package dev.clio.render.site;

import dev.clio.render.html.Html;
import dev.clio.render.html.Resources;
import dev.clio.render.html.Shell;
import dev.clio.render.html.Style;
import dev.clio.render.overlay.Overlay;
import dev.clio.render.page.PlayerParts;
import dev.clio.render.type.ClioSans;
import java.util.Set;
import java.util.TreeSet;

/** What all pages of a site have in common: their style, header and footer. */
final class Frames {

  private static final String BASE = Resources.texts(Html.class, "base.css");
  private static final String SITE = Resources.texts(Frames.class, "site.css");
  private static final String INDEX = Resources.texts(Frames.class, "index.css");
  private static final String EPISODE = Resources.texts(Frames.class, "episode.css");

  private final SiteOptions options;

  Frames(SiteOptions options) {
    this.options = options;
  }

  String indexStyle() {
    Set<ClioSans> faces =
        Set.of(ClioSans.REGULAR, ClioSans.SEMI_BOLD, ClioSans.BOLD, ClioSans.EXTRA_BOLD);
    return colors(new TreeSet<>(faces)) + BASE + SITE + INDEX;
  }

  String episodeStyle(PlayerParts player) {
    Set<ClioSans> faces = new TreeSet<>(player.faces());
    faces.add(ClioSans.SEMI_BOLD);
    return colors(faces) + BASE + PlayerParts.style() + SITE + EPISODE;
  }

  private String colors(Set<ClioSans> faces) {
    return Style.of(faces, options.page().light(), options.page().dark());
  }

  /**
   * Begins a page with a header.
   *
   * @param up the way to the root of the site: {@code ../} or nothing
   */
  Html begin(String up) {
    return new Html()
        .markup("<header class=\"top\" lang=\"en\" dir=\"ltr\"><div class=\"room\">")
        .markup("<a class=\"name\" href=\"" + up + "index.html\">")
        .text(options.title())
        .markup("</a><a href=\"" + up + "feed.xml\">RSS</a></div></header>\n");
  }

  void end(Html html) {
    html.markup("<footer class=\"foot\" lang=\"en\" dir=\"ltr\"><div class=\"room\"><span>")
        .markup(Overlay.CREDIT)
        .markup("</span><span>Made with Clio</span></div></footer>\n");
  }

  /** Adds what is shown where a page is shared, and where programs find the feed. */
  void share(Shell shell, String path, String title, String summary, String type) {
    shell
        .meta("description", summary)
        .property("og:type", type)
        .property("og:site_name", options.title())
        .property("og:title", title)
        .property("og:description", summary)
        .property("og:url", options.address() + path)
        .link("rel=\"canonical\"", options.address() + path)
        .link(
            "rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS\"",
            path.contains("/") ? "../feed.xml" : "feed.xml");
  }

  void sharePicture(Shell shell, String path, String alternative) {
    shell
        .property("og:image", options.address() + path)
        .property("og:image:type", "image/png")
        .property("og:image:width", Integer.toString(SharePicture.WIDTH))
        .property("og:image:height", Integer.toString(SharePicture.HEIGHT))
        .property("og:image:alt", alternative)
        .meta("twitter:card", "summary_large_image");
  }
}
