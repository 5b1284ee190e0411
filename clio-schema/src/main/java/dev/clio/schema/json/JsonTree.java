package dev.clio.schema.json;

import com.google.common.primitives.Longs;
import dev.clio.core.value.Numbers;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes a tree of JSON, token by token. Not thread-safe; for one text. */
final class JsonTree {

  /** No part of an episode lies deeper than six. */
  private static final int MAX_DEPTH = 32;

  /** The text's own limit bounds all of these; what Jackson sets would refuse lesser texts. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 8)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          // Its table of names would grow with the text, and refuses names made to collide.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final String text;
  private final int offset;
  private final Consumer<Diagnostic> out;
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable Node root;
  private int end;

  private JsonTree(String text, Consumer<Diagnostic> out) {
    this.text = text;
    this.offset = text.startsWith("\uFEFF") ? 1 : 0;
    this.out = out;
  }

  /**
   * Returns the tree of a text.
   *
   * @param text any text
   * @param out takes what is wrong
   * @return the root, as far as it could be read; null if there is nothing
   */
  static @Nullable Node read(String text, Consumer<Diagnostic> out) {
    return new JsonTree(text, out).read();
  }

  private @Nullable Node read() {
    try (JsonParser tokens =
        FACTORY.createParser(ObjectReadContext.empty(), text.substring(offset))) {
      boolean more = true;
      while (more) {
        @Nullable JsonToken token = tokens.nextToken();
        more = token != null && take(tokens, token);
      }
    } catch (JacksonException broken) {
      int at = Math.min(text.length(), offset + (int) broken.getLocation().getCharOffset());
      out.accept(JsonSlips.of(text, at, closers(), broken.getOriginalMessage()));
    }
    while (!open.isEmpty()) {
      close(open.pop(), text.length(), false);
    }
    return root;
  }

  /** Takes a token; returns whether to go on. */
  private boolean take(JsonParser tokens, JsonToken token) {
    int start = offset + (int) tokens.currentTokenLocation().getCharOffset();
    if (open.isEmpty() && root != null) {
      error(new Span(start, start + 1), "something after the end of the episode");
      return false;
    }
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        if (open.size() == MAX_DEPTH) {
          out.accept(
              Diagnostic.of(
                  Code.LIMIT,
                  new Span(start, start + 1),
                  "expected lists and objects at most "
                      + MAX_DEPTH
                      + " deep, but there are deeper ones"));
          return false;
        }
        open.push(new Frame(token == JsonToken.START_OBJECT, start));
      }
      case END_OBJECT, END_ARRAY -> close(open.pop(), start + 1, true);
      case PROPERTY_NAME -> {
        Frame frame = open.element();
        frame.key = tokens.currentName();
        frame.keySpan = new Span(start, endOfString(start));
      }
      default -> add(scalar(tokens, token, start));
    }
    return true;
  }

  private Node scalar(JsonParser tokens, JsonToken token, int start) {
    return switch (token) {
      case VALUE_STRING -> {
        String value = tokens.getString();
        int last = endOfString(start);
        boolean verbatim = last - start - 2 == value.length();
        yield new Node.Scalar(value, new Span(start, last), verbatim ? start + 1 : -1);
      }
      case VALUE_TRUE -> new Node.Scalar(true, new Span(start, start + 4), -1);
      case VALUE_FALSE -> new Node.Scalar(false, new Span(start, start + 5), -1);
      case VALUE_NULL -> new Node.Scalar(Node.Null.NULL, new Span(start, start + 4), -1);
      default -> {
        String number = tokens.getString();
        yield new Node.Scalar(number(number), new Span(start, start + number.length()), -1);
      }
    };
  }

  /** Returns a whole number without fraction and exponent as a long, any other as a double. */
  private static Object number(String number) {
    @Nullable Long whole = number.length() <= 20 ? Longs.tryParse(number) : null;
    if (whole != null) {
      return whole;
    }
    @Nullable Double value = Numbers.parse(number);
    return value != null
        ? value
        : number.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  private int endOfString(int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }

  private void close(Frame frame, int last, boolean isComplete) {
    Span span = new Span(frame.start, isComplete ? last : Math.max(frame.start + 1, end));
    add(
        frame.isObject
            ? new Node.Fields(frame.fields, span, isComplete)
            : new Node.Items(frame.items, span));
  }

  private void add(Node node) {
    end = node.span().end();
    @Nullable Frame parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (parent.isObject) {
      parent.fields.add(new Node.Field(parent.key, parent.keySpan, node));
    } else {
      parent.items.add(node);
    }
  }

  private void error(Span span, String message) {
    out.accept(Diagnostic.of(Code.BAD_JSON, span, message));
  }

  /** Returns the brackets that would close all that is open, the innermost first. */
  private String closers() {
    StringBuilder closers = new StringBuilder();
    open.forEach(frame -> closers.append(frame.isObject ? '}' : ']'));
    return closers.toString();
  }

  /** An object or array that is not closed yet. */
  private static final class Frame {

    private final boolean isObject;
    private final int start;
    private final List<Node> items = new ArrayList<>();
    private final List<Node.Field> fields = new ArrayList<>();
    private String key = "";
    private Span keySpan = Span.at(0);

    private Frame(boolean isObject, int start) {
      this.isObject = isObject;
      this.start = start;
    }
  }
}
