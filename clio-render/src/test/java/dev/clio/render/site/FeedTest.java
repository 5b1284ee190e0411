package dev.clio.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed after the RSS 2.0 specification, and the sitemap after the protocol. */
class FeedTest {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Test
  void theFeedHasWhatTheSpecificationAsksFor() throws Exception {
    Element rss = read(Episodes.file("feed.xml")).getDocumentElement();
    assertThat(rss.getTagName()).isEqualTo("rss");
    assertThat(rss.getAttribute("version")).isEqualTo("2.0");
    Element channel = elements(rss, "channel").get(0);
    assertThat(text(channel, "title")).isEqualTo("Map Desk");
    assertThat(text(channel, "link")).isEqualTo(Episodes.ADDRESS + "index.html");
    assertThat(text(channel, "description")).isNotBlank();
    assertThat(elements(channel, "atom:link").get(0).getAttribute("href"))
        .isEqualTo(Episodes.ADDRESS + "feed.xml");
    List<Element> items = elements(channel, "item");
    assertThat(items.stream().map(item -> text(item, "title")))
        .containsExactly("The Salt Road", "Les puits du désert", "نهر واحد");
    Element salt = items.get(0);
    assertThat(text(salt, "link")).isEqualTo(Episodes.ADDRESS + "episodes/salt_road.html");
    assertThat(text(salt, "guid")).isEqualTo(text(salt, "link"));
    assertThat(text(salt, "description"))
        .isEqualTo("How salt from the lagoon paid for a city & its fleet.");
    Element picture = elements(salt, "enclosure").get(0);
    assertThat(picture.getAttribute("url"))
        .isEqualTo(Episodes.ADDRESS + "episodes/salt_road.share.png");
    assertThat(picture.getAttribute("length"))
        .isEqualTo(
            Integer.toString(Episodes.file("episodes/salt_road.share.png").content().length));
    assertThat(elements(items.get(1), "description")).as("no summary, no description").isEmpty();
  }

  @Test
  void theSitemapNamesEveryPage() throws Exception {
    Element set = read(Episodes.file("sitemap.xml")).getDocumentElement();
    assertThat(set.getTagName()).isEqualTo("urlset");
    assertThat(set.getNamespaceURI()).isEqualTo(SITEMAP);
    assertThat(elements(set, "url").stream().map(url -> text(url, "loc")))
        .containsExactly(
            Episodes.ADDRESS + "index.html",
            Episodes.ADDRESS + "episodes/salt_road.html",
            Episodes.ADDRESS + "episodes/puits.html",
            Episodes.ADDRESS + "episodes/nile.html")
        .allMatch(address -> address.length() < 2048);
  }

  @Test
  void aSitemapThatWouldBeTooLargeIsCut() throws Exception {
    Entry entry = Entry.of(Episodes.WELLS, 1);
    List<Entry> entries = IntStream.range(0, 5).mapToObj(i -> entry).toList();
    List<SiteFile> files = Sitemap.of(entries, Episodes.ADDRESS, 4);
    assertThat(files.stream().map(SiteFile::path))
        .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
    Element index = read(files.get(2)).getDocumentElement();
    assertThat(index.getTagName()).isEqualTo("sitemapindex");
    assertThat(index.getNamespaceURI()).isEqualTo(SITEMAP);
    assertThat(elements(index, "sitemap").stream().map(part -> text(part, "loc")))
        .containsExactly(Episodes.ADDRESS + "sitemap-1.xml", Episodes.ADDRESS + "sitemap-2.xml");
    assertThat(elements(read(files.get(0)).getDocumentElement(), "url")).hasSize(4);
    assertThat(elements(read(files.get(1)).getDocumentElement(), "url")).hasSize(2);
  }

  private static Document read(SiteFile file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList children = parent.getChildNodes();
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
