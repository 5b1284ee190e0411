package dev.clio.render.site;

import dev.clio.render.xml.XmlText;
import java.util.List;

/** The feed of a site, after the RSS 2.0 specification of the RSS Advisory Board. */
final class Feed {

  private Feed() {}

  static String of(List<Entry> entries, SiteOptions options) {
    XmlText xml = new XmlText();
    xml.begin("rss").attribute("version", "2.0");
    xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom").line();
    xml.begin("channel").line();
    xml.element("title", options.title()).line();
    xml.element("link", options.address() + "index.html").line();
    xml.element("description", options.description()).line();
    xml.begin("atom:link").attribute("href", options.address() + "feed.xml");
    xml.attribute("rel", "self").attribute("type", "application/rss+xml").end().line();
    xml.element("generator", "Clio").line();
    for (Entry entry : entries) {
      item(xml, entry, options.address());
    }
    return xml.end().line().end().line().toString();
  }

  private static void item(XmlText xml, Entry entry, String address) {
    String link = address + entry.path(".html");
    xml.begin("item").line();
    xml.element("title", entry.title()).line();
    xml.element("link", link).line();
    xml.begin("guid").attribute("isPermaLink", "true").text(link).end().line();
    if (!entry.summary().isBlank()) {
      xml.element("description", entry.summary()).line();
    }
    xml.element("category", entry.originWord()).line();
    xml.begin("enclosure").attribute("url", address + entry.path(".share.png"));
    xml.attribute("length", Integer.toString(entry.bytes()));
    xml.attribute("type", "image/png").end().line();
    xml.end().line();
  }
}
