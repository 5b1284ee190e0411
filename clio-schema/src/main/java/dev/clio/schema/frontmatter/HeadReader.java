package dev.clio.schema.frontmatter;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import dev.clio.core.model.Episode;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads YAML front matter. */
public final class HeadReader {

  /** What stands in for a character that no text may hold, so that the rest can be read. */
  private static final char STAND_IN = '\uFFFD';

  private static final Set<String> OTHERS = ImmutableSet.of(HeadShape.VERSION);

  private HeadReader() {}

  /**
   * Returns what front matter says. Every text can be read, in time that grows with its length.
   *
   * @param source the whole text
   * @param yaml what stands between the two {@code ---} lines
   * @param limits how long the front matter may be, and how many nodes it may have
   * @param out takes what is wrong, in the order of the text
   * @return the head
   */
  public static Head read(SourceText source, Span yaml, Limits limits, Consumer<Diagnostic> out) {
    List<Diagnostic> found = new ArrayList<>();
    Head head = read(source, yaml, limits, found);
    found.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
    found.forEach(out);
    return head;
  }

  private static Head read(SourceText source, Span yaml, Limits limits, List<Diagnostic> found) {
    Span place = firstLine(source, yaml);
    if (yaml.length() > limits.frontMatter()) {
      found.add(
          Diagnostic.of(
              Code.LIMIT,
              place,
              "expected at most "
                  + limits.frontMatter()
                  + " UTF-16 units of front matter (limit \"frontMatter\"), but there are "
                  + yaml.length()));
      return new Head(Optional.empty(), new HashMap<>());
    }
    String text = source.text().substring(yaml.start(), yaml.end());
    ImmutableIntArray forbidden = forbidden(text);
    int before = report(text, yaml.start(), forbidden, limits, found);
    @Nullable Node root =
        YamlReader.read(
            replace(text, forbidden),
            new YamlPlaces(text, yaml.start(), forbidden),
            limits.frontMatterNodes(),
            found::add);
    if (root instanceof Node.Refused) {
      return new Head(Optional.empty(), new HashMap<>());
    }
    Node node = root == null ? new Node.Fields(List.of(), place, found.size() == before) : root;
    if (!(node instanceof Node.Fields fields)) {
      if (found.size() == before) {
        found.add(
            Diagnostic.of(
                Code.BAD_YAML,
                node.span(),
                "front matter is no keys with values; expected lines such as id: my_story"));
      }
      return new Head(Optional.empty(), new HashMap<>());
    }
    HeadBinder binder = HeadBinder.ofText(found::add);
    binder.checkVersion(fields);
    Optional<Episode> episode =
        binder
            .bind(HeadShape.EPISODE, fields, place, OTHERS)
            .map(Episode.Builder::build)
            .filter(e -> found.isEmpty());
    return new Head(episode, binder.spans());
  }

  /** Returns the line with the first three hyphens, or what stands in its place. */
  private static Span firstLine(SourceText source, Span yaml) {
    int line = source.line(yaml.start());
    if (line == 1) {
      return Span.at(yaml.start());
    }
    String text = source.lineText(line - 1);
    int mark = line == 2 && source.text().startsWith("\uFEFF") ? 1 : 0;
    int start = source.lineStart(line - 1) + mark;
    return new Span(start, start + text.stripTrailing().length());
  }

  private static ImmutableIntArray forbidden(String text) {
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c != '\r' && Texts.isForbidden(c)) {
        found.add(i);
      }
    }
    return found.build();
  }

  /** Reports each run of forbidden characters once; returns how many there are. */
  private static int report(
      String text, int start, ImmutableIntArray forbidden, Limits limits, List<Diagnostic> found) {
    // One more than are kept, so that it is seen that there are more.
    for (int i = 0; i < forbidden.length() && found.size() <= limits.diagnostics(); ) {
      int first = forbidden.get(i);
      int end = first;
      while (i < forbidden.length() && forbidden.get(i) == end) {
        end++;
        i++;
      }
      found.add(
          Diagnostic.of(
              Code.FORBIDDEN_CHARACTER,
              new Span(start + first, start + end),
              "there is " + Texts.name(text.charAt(first)) + ", which no text may hold"));
    }
    return found.size();
  }

  private static String replace(String text, ImmutableIntArray forbidden) {
    if (forbidden.isEmpty()) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text);
    forbidden.forEach(i -> replaced.setCharAt(i, STAND_IN));
    return replaced.toString();
  }
}
