package dev.clio.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.render.compose.Drawings;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Documents;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgTest {

  private static final ValidatedEpisode EPISODE =
      EpisodeValidator.standard()
          .validate(
              Documents.read(
                  """
                  ---
                  id: salt
                  title: Salt & <script>alert(1)</script> "roads"
                  summary: Where the salt came from.
                  sources:
                    - id: guild
                      title: The Guild's Book
                      publisher: City Archive
                  ---
                  [map.view lat=51 lon=11 zoom=5]
                  [map.highlight ids="country:germany" color="#ef4444"]
                  [map.highlight ids="country:ukraine" color="#3b82f6"]
                  [map.label ids="city:hamburg" text="Hamburg — <b>&amp;"]
                  The salt of the moor went to the coast.
                  [map.arrow from="city:hamburg" to="city:bergen" label="salt"]
                  From there it went on by ship.
                  [map.spotlight id="city:bergen"]
                  [chat.say source=guild]
                  Bergen salted its cod.
                  [scene.title kind=outro title="The end"]
                  """
                      .getBytes(StandardCharsets.UTF_8)))
          .ofEpisode()
          .orThrow();

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static void idsAreRight(Document document) {
    Set<String> ids = new HashSet<>();
    for (Element element : elements(document, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
    }
    for (Element use : elements(document, "use")) {
      assertThat(ids).contains(use.getAttribute("href").substring(1));
    }
  }

  @Test
  void aStillIsTextAndShapesOfTheSameDrawing() throws Exception {
    Timeline timeline = EPISODE.timeline(Frame.PORTRAIT, Pace.standard());
    String svg = Picture.of(Drawings.of(EPISODE, timeline, Theme.light())).svg(2000, "A & B");
    Document document = parsed(svg);
    assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("1080");
    assertThat(elements(document, "title").get(0).getTextContent()).isEqualTo("A & B");
    assertThat(
            elements(document, "text").stream()
                .map(Element::getTextContent)
                .collect(Collectors.toSet()))
        .contains("Hamburg", "<b>&amp;", "GERMANY", "Map: Natural Earth");
    idsAreRight(document);
    assertThat(svg.length()).isLessThan(700_000);
    assertThat(svg).doesNotContain("<script", "http://www.w3.org/1999/xlink");
  }

  @Test
  void whatIsWrittenFromRightToLeftIsSetSo() throws Exception {
    String text =
        """
        ---
        id: nile
        title: نهر واحد
        ---
        [map.view lat=27 lon=31 zoom=4]
        نهر واحد، 11 دولة.
        """;
    ValidatedEpisode arabic =
        EpisodeValidator.standard()
            .validate(Documents.read(text.getBytes(StandardCharsets.UTF_8)))
            .ofEpisode()
            .orThrow();
    Timeline timeline = arabic.timeline(Frame.PORTRAIT, Pace.standard());
    Picture picture = Picture.of(Drawings.of(arabic, timeline, Theme.light()));
    Element caption = saying(picture.svg(1000, "Nile"), "نهر واحد، 11 دولة.");
    assertThat(caption.getAttribute("direction")).isEqualTo("rtl");
    assertThat(caption.getAttribute("text-anchor")).isEqualTo("end");

    Element words = saying(Storyboard.of(arabic, timeline, Theme.light()), "نهر واحد، 11 دولة.");
    assertThat(words.getAttribute("direction")).isEqualTo("rtl");
    assertThat(words.getAttribute("text-anchor")).isEmpty();
    assertThat(Double.parseDouble(words.getAttribute("x")))
        .as("the right edge of its picture")
        .isEqualTo(48 + 378);
  }

  private static Element saying(String svg, String words) throws Exception {
    return elements(parsed(svg), "text").stream()
        .filter(element -> element.getTextContent().equals(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSamePictureIsTheSameFile() {
    Timeline timeline = EPISODE.timeline(Frame.LANDSCAPE, Pace.standard());
    Picture picture = Picture.of(Drawings.of(EPISODE, timeline, Theme.dark()));
    String first = picture.svg(5000, "Salt");
    picture.svg(9000, "Salt");
    assertThat(picture.svg(5000, "Salt")).isEqualTo(first);
  }

  @Test
  void aStoryboardHasAPictureABeatWithItsTimeAndWords() throws Exception {
    for (Frame frame : List.of(Frame.PORTRAIT, Frame.LANDSCAPE)) {
      Timeline timeline = EPISODE.timeline(frame, Pace.standard());
      String sheet = Storyboard.of(EPISODE, timeline, Theme.light());
      Document document = parsed(sheet);
      assertThat(elements(document, "svg")).hasSize(1 + timeline.cues().size());
      String words =
          elements(document, "text").stream()
              .map(Element::getTextContent)
              .collect(Collectors.joining(" "));
      assertThat(words)
          .contains("1 · 0:00–", "The salt of the moor went to the coast.", "No words")
          .contains("The Guild's Book – City Archive", "Made with Natural Earth", "The end");
      idsAreRight(document);
      assertThat(sheet.length()).isLessThan(1_200_000);
    }
  }
}
