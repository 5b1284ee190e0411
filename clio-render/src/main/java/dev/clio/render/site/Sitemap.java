package dev.clio.render.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.clio.render.xml.XmlText;
import java.util.ArrayList;
import java.util.List;

/** What search engines are told of a site, after version 0.9 of the protocol of sitemaps.org. */
final class Sitemap {

  /** How many addresses a file may hold. */
  static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  /** Returns one file, or a list of files and these where there are too many episodes for one. */
  static List<SiteFile> of(List<Entry> entries, String address, int most) {
    List<String> pages = new ArrayList<>();
    pages.add("index.html");
    entries.forEach(entry -> pages.add(entry.path(".html")));
    if (pages.size() <= most) {
      return ImmutableList.of(file("sitemap.xml", "urlset", "url", pages, address));
    }
    ImmutableList.Builder<SiteFile> files = ImmutableList.builder();
    List<String> parts = new ArrayList<>();
    for (List<String> part : Lists.partition(pages, most)) {
      String name = "sitemap-" + (parts.size() + 1) + ".xml";
      parts.add(name);
      files.add(file(name, "urlset", "url", part, address));
    }
    files.add(file("sitemap.xml", "sitemapindex", "sitemap", parts, address));
    return files.build();
  }

  private static SiteFile file(
      String name, String all, String each, List<String> paths, String address) {
    XmlText xml = new XmlText();
    xml.begin(all).attribute("xmlns", NAMESPACE).line();
    for (String path : paths) {
      xml.begin(each).element("loc", address + path).end().line();
    }
    return SiteFile.text(name, xml.end().line().toString());
  }
}
