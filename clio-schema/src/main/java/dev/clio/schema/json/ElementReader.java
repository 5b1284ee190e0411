package dev.clio.schema.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.frontmatter.Findings;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes elements of a script of the objects of JSON. Not thread-safe. */
final class ElementReader {

  private static final List<String> KINDS =
      ImmutableList.of(JsonForm.DIRECTIVE, JsonForm.NARRATION, JsonForm.COMMENT);

  private final Limits limits;
  private final Consumer<Diagnostic> out;
  private final DirectiveReader directives;

  ElementReader(SourceText source, Vocabulary vocabulary, Limits limits, Consumer<Diagnostic> out) {
    this.limits = limits;
    this.out = out;
    this.directives = new DirectiveReader(source, vocabulary, limits, out);
  }

  /** Returns whether there is room for one more element; where there is none, that is reported. */
  boolean hasRoom(Node item, int count) {
    if (count < limits.elements()) {
      return true;
    }
    out.accept(
        Diagnostic.of(
            Code.LIMIT,
            Span.at(item.span().start()),
            "expected at most "
                + limits.elements()
                + " elements (limit \"elements\"), but there are more; the rest is not read"));
    return false;
  }

  /** Returns the element that an item of the script is, or null if it is none. */
  @Nullable Element read(Node item) {
    if (!(item instanceof Node.Fields fields)) {
      out.accept(
          Findings.wrongShape(
              JsonForm.SCRIPT, "an object with a directive, narration or comment", item));
      return null;
    }
    List<Node.Field> kinds =
        fields.fields().stream().filter(field -> KINDS.contains(field.key())).toList();
    if (kinds.isEmpty()) {
      none(fields);
      return null;
    }
    Node.Field kind = kinds.get(0);
    if (kinds.size() > 1) {
      out.accept(
          Diagnostic.of(
                  Code.TWO_WAYS,
                  kinds.get(1).keySpan(),
                  "script: expected a directive, narration or comment, but there is a "
                      + kind.key()
                      + " and a "
                      + kinds.get(1).key())
              .and("first said here", kind.keySpan()));
      return null;
    }
    if (kind.key().equals(JsonForm.DIRECTIVE)) {
      return directives.read(fields, kind);
    }
    for (Node.Field other : fields.fields()) {
      if (!other.key().equals(kind.key())) {
        out.accept(
            Findings.unknown(
                Code.UNKNOWN_KEY,
                other.keySpan(),
                kind.key() + ": expected no other key, but there is " + other.key(),
                Optional.empty(),
                JsonWriter::quote));
      }
    }
    if (!(kind.value() instanceof Node.Scalar scalar && scalar.data() instanceof String text)) {
      out.accept(Findings.wrongShape(kind.key(), "a text", kind.value()));
      return null;
    }
    return kind.key().equals(JsonForm.NARRATION) ? narration(text, scalar) : comment(text, scalar);
  }

  private void none(Node.Fields fields) {
    for (Node.Field field : fields.fields()) {
      Optional<String> nearest = Nearest.of(field.key(), KINDS);
      if (nearest.isPresent()) {
        out.accept(
            Findings.unknown(
                Code.UNKNOWN_KEY,
                field.keySpan(),
                "script: expected directive, narration or comment, but there is " + field.key(),
                nearest,
                JsonWriter::quote));
        return;
      }
    }
    if (fields.isComplete()) {
      Span span = fields.span();
      out.accept(
          Diagnostic.of(
              Code.MISSING_KEY,
              new Span(span.start(), span.start() + 1),
              "script: expected directive, narration or comment, but there is none of them"));
    }
  }

  private @Nullable Element narration(String text, Node.Scalar scalar) {
    if (Texts.isBlank(text)) {
      out.accept(
          Diagnostic.of(
              Code.OUT_OF_RANGE,
              scalar.span(),
              "narration: expected words, but there is only white space"));
      return null;
    }
    // Layout space is no content, so that none of it is forbidden here.
    int forbidden = firstForbidden(text);
    if (forbidden >= 0) {
      out.accept(
          Diagnostic.of(
              Code.FORBIDDEN_CHARACTER,
              inside(scalar, forbidden),
              "narration: expected no control character, bidirectional override or unpaired"
                  + " surrogate, but there is "
                  + Texts.name(text.charAt(forbidden))));
    }
    return Narration.of(text);
  }

  private Element comment(String text, Node.Scalar scalar) {
    int lineBreak = CharMatcher.anyOf("\n\r").indexIn(text);
    if (lineBreak < 0) {
      return Comment.of(text);
    }
    out.accept(
        Diagnostic.of(
            Code.FORBIDDEN_CHARACTER,
            inside(scalar, lineBreak),
            "comment: expected one line, but there is a line break"));
    return Comment.of(text.replace('\n', ' ').replace('\r', ' '));
  }

  private static Span inside(Node.Scalar scalar, int offset) {
    int start = scalar.textStart() + offset;
    return scalar.textStart() < 0 ? scalar.span() : new Span(start, start + 1);
  }

  /** Returns where a character is that is neither allowed nor layout, which is made normal. */
  private static int firstForbidden(String text) {
    if (Texts.firstForbidden(text) < 0) {
      return -1;
    }
    StringBuilder blank = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Texts.isLayout(text.charAt(i))) {
        blank.setCharAt(i, ' ');
      }
    }
    return Texts.firstForbidden(blank.toString());
  }
}
