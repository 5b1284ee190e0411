package dev.clio.schema.frontmatter;

import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes a tree of a YAML document, event by event, so that nothing but texts, lists and mappings
 * comes of it. Not thread-safe; for one document.
 */
final class YamlReader {

  /** No key of an episode's head lies deeper than three; what does is refused all the same. */
  private static final int MAX_DEPTH = 32;

  private final String yaml;
  private final YamlPlaces places;
  private final int maxNodes;
  private final Consumer<Diagnostic> out;
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable Node root;
  private int nodes;
  private boolean isExceeded;

  private YamlReader(String yaml, YamlPlaces places, int maxNodes, Consumer<Diagnostic> out) {
    this.yaml = yaml;
    this.places = places;
    this.maxNodes = maxNodes;
    this.out = out;
  }

  /**
   * Returns the tree of a document.
   *
   * @param yaml the document, without characters that no text may hold
   * @param places where its characters stand
   * @param maxNodes the greatest number of nodes
   * @param out takes what is wrong
   * @return the root, as far as it could be read; null if there is nothing
   */
  static @Nullable Node read(
      String yaml, YamlPlaces places, int maxNodes, Consumer<Diagnostic> out) {
    return new YamlReader(yaml, places, maxNodes, out).read();
  }

  private @Nullable Node read() {
    // One buffer for the whole document: the reader copies what it holds each time it asks for
    // more.
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(Math.max(yaml.length() + 1, 64))
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    try {
      Parser events = new ParserImpl(settings, new StreamReader(settings, yaml));
      boolean more = true;
      while (more && events.hasNext()) {
        more = take(events.next());
      }
    } catch (MarkedYamlEngineException broken) {
      syntaxError(broken.getProblem(), offset(broken.getProblemMark()));
    } catch (ReaderException broken) {
      unprintable();
    } catch (YamlEngineException | IllegalArgumentException broken) {
      // Numbers that are too large, which the engine does not check: in an escape, or a version.
      syntaxError("a number that is too large", yaml.length());
    }
    while (!open.isEmpty()) {
      close(open.pop(), yaml.length(), false);
    }
    // What was read before a limit says nothing of the whole.
    return isExceeded ? new Node.Refused(places.span(0, yaml.length())) : root;
  }

  /** Takes an event; returns whether to go on. */
  private boolean take(Event event) {
    int start = offset(event.getStartMark());
    if (event instanceof DocumentStartEvent document) {
      if (document.isExplicit()) {
        refuse(start, offset(event.getEndMark()), "a second document; there is only one");
        return false;
      }
      return true;
    }
    switch (event.getEventId()) {
      case Scalar, Alias, SequenceStart, MappingStart -> {
        if (++nodes > maxNodes) {
          limit(
              start,
              "expected at most "
                  + maxNodes
                  + " nodes of front matter (limit \"frontMatterNodes\"), but there are more");
          return false;
        }
        return node((NodeEvent) event, start);
      }
      case SequenceEnd, MappingEnd -> close(open.pop(), offset(event.getEndMark()), true);
      default -> {
        // The others only say where documents begin and end.
      }
    }
    return true;
  }

  private boolean node(NodeEvent event, int start) {
    int end = Math.max(start, offset(event.getEndMark()));
    boolean refused = event.getAnchor().isPresent() || event instanceof AliasEvent;
    if (event instanceof AliasEvent) {
      refuse(start, end, "an alias; aliases are not allowed", "write the value in quotes");
    } else if (refused) {
      refuse(start, end, "an anchor; anchors are not allowed", "write the value in quotes");
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection
                ? collection.getTag()
                : Optional.empty();
    if (tag.isPresent() && !refused) {
      refused = true;
      refuse(start, end, "a tag; tags are not allowed", "write the value in quotes");
    }
    if (event instanceof CollectionStartEvent collection) {
      if (open.size() == MAX_DEPTH) {
        limit(
            start,
            "expected lists and mappings at most "
                + MAX_DEPTH
                + " deep, but there are deeper ones");
        return false;
      }
      @Nullable Frame parent = open.peek();
      boolean isKey = parent != null && parent.isMapping && !parent.isInField && !parent.isRefused;
      open.push(
          new Frame(
              event instanceof MappingStartEvent,
              collection.isFlow(),
              isKey && !refused,
              refused || isKey || (parent != null && parent.isRefused),
              start));
    } else if (refused) {
      add(new Node.Refused(places.span(start, end)));
    } else if (event instanceof ScalarEvent scalar) {
      add(scalar(scalar, start, end));
    }
    return true;
  }

  private Node scalar(ScalarEvent event, int start, int end) {
    String value = event.getValue();
    if (event.isPlain() && value.isEmpty()) {
      return new Node.Absent(places.span(start, start));
    }
    int last = end;
    while (last > start && Texts.isLayout(yaml.charAt(last - 1))) {
      last--;
    }
    Span span = places.span(start, last);
    int inside = start + (event.isPlain() ? 0 : 1);
    boolean verbatim =
        last - inside >= value.length() && yaml.startsWith(value, inside) && !event.isLiteral();
    return places.isRefused(start, last)
        ? new Node.Refused(span)
        : new Node.Scalar(value, span, verbatim ? places.offset(inside) : -1);
  }

  private void close(Frame frame, int end, boolean isComplete) {
    int last = frame.isFlow ? end : Math.max(frame.start, frame.end);
    Span span = places.span(frame.start, last);
    if (frame.isKey) {
      out.accept(
          Diagnostic.of(
              Code.BAD_YAML, span, "a key that is a list or a mapping; a key is one word"));
    }
    if (frame.isRefused) {
      add(new Node.Refused(span));
    } else if (frame.isMapping) {
      add(new Node.Fields(frame.fields, span, isComplete));
    } else {
      add(new Node.Items(frame.items, span));
    }
  }

  private void add(Node node) {
    @Nullable Frame parent = open.peek();
    if (parent == null) {
      root = node;
      return;
    }
    parent.end = Math.max(parent.end, node.span().end() - places.start());
    if (!parent.isMapping) {
      parent.items.add(node);
    } else if (!parent.isInField) {
      parent.isInField = true;
      parent.key = key(parent, node);
    } else {
      if (parent.key != null) {
        parent.fields.add(new Node.Field((String) parent.key.data(), parent.key.span(), node));
      }
      parent.isInField = false;
    }
  }

  /** Returns a key, or null if it is refused. */
  private Node.@Nullable Scalar key(Frame parent, Node node) {
    if (node instanceof Node.Refused || parent.isRefused) {
      return null;
    }
    if (!(node instanceof Node.Scalar scalar)) {
      out.accept(Diagnostic.of(Code.BAD_YAML, node.span(), "a colon without a key before it"));
      return null;
    }
    if (scalar.data().equals("<<") && scalar.span().length() == 2) {
      out.accept(
          Diagnostic.of(Code.BAD_YAML, scalar.span(), "a merge key; merge keys are not allowed"));
      return null;
    }
    return scalar;
  }

  /** Refuses the first character that YAML lets no one write as it is. */
  private void unprintable() {
    int at = 0;
    while (at < yaml.length() && StreamReader.isPrintable(yaml.codePointAt(at))) {
      at += Character.charCount(yaml.codePointAt(at));
    }
    String name = at < yaml.length() ? Texts.name(yaml.charAt(at)) : "a character";
    syntaxError(name + ", which stands only as an escape, in double quotes", at);
  }

  private void syntaxError(String problem, int at) {
    Span span = places.span(at, Math.min(at + 1, yaml.length()));
    refuse(span, "front matter is not YAML: " + wording(problem, span), quoted(at));
  }

  /** Returns the engine's words, or better ones for what authors run into. */
  private String wording(String problem, Span span) {
    if (problem.startsWith("mapping values are not allowed")) {
      return "a colon with a space after it cannot stand here";
    }
    if (problem.contains("cannot start any token")) {
      String character = yaml.substring(span.start() - places.start(), span.end() - places.start());
      return character.equals("\t")
          ? "a tab cannot indent"
          : "no value can begin with " + character;
    }
    return problem;
  }

  private void refuse(int start, int end, String message) {
    refuse(places.span(start, end), message, Optional.empty());
  }

  private void refuse(int start, int end, String message, String help) {
    Optional<Repair> repair = quoted(start);
    refuse(places.span(start, end), message + (repair.isEmpty() ? "" : "; " + help), repair);
  }

  private void refuse(Span span, String message, Optional<Repair> repair) {
    out.accept(
        Diagnostic.of(
            Code.BAD_YAML, span, message, repair.map(r -> new Repair[] {r}).orElse(new Repair[0])));
  }

  private void limit(int at, String message) {
    isExceeded = true;
    out.accept(Diagnostic.of(Code.LIMIT, places.span(at, at), message));
  }

  /** Returns the repair that puts quotes round the value of the line, where that may be it. */
  private Optional<Repair> quoted(int at) {
    int start = at;
    while (start > 0 && yaml.charAt(start - 1) != '\n' && yaml.charAt(start - 1) != '\r') {
      start--;
    }
    int end = at;
    while (end < yaml.length() && yaml.charAt(end) != '\n' && yaml.charAt(end) != '\r') {
      end++;
    }
    int colon = yaml.indexOf(": ", start);
    if (colon < 0 || colon >= end) {
      return Optional.empty();
    }
    int value = colon + 1;
    while (value < end && yaml.charAt(value) == ' ') {
      value++;
    }
    int comment = yaml.indexOf(" #", value);
    int last = comment >= 0 && comment < end ? comment : end;
    while (last > value && yaml.charAt(last - 1) == ' ') {
      last--;
    }
    String text = yaml.substring(value, last);
    return text.isEmpty() || "\"'[{|>".indexOf(text.charAt(0)) >= 0 || value > at
        ? Optional.empty()
        : Optional.of(
            Repair.of(
                "put the value in double quotes",
                false,
                new Edit(places.span(value, last), Scalars.quote(text))));
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> Math.min(places.index(m.getIndex()), yaml.length())).orElse(0);
  }

  /** A list or mapping that is not closed yet. */
  private static final class Frame {

    private final boolean isMapping;
    private final boolean isFlow;
    private final boolean isKey;
    private final boolean isRefused;
    private final int start;
    private final List<Node> items = new ArrayList<>();
    private final List<Node.Field> fields = new ArrayList<>();
    private int end;
    private boolean isInField;
    private Node.@Nullable Scalar key;

    private Frame(boolean isMapping, boolean isFlow, boolean isKey, boolean isRefused, int start) {
      this.isKey = isKey;
      this.isMapping = isMapping;
      this.isFlow = isFlow;
      this.isRefused = isRefused;
      this.start = start;
    }
  }
}
