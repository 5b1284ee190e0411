package dev.clio.schema.json;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.document.Document;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;

/** What was read from the JSON form of an episode. Immutable and thread-safe. */
public final class JsonReading implements Document {

  private final SourceText source;
  private final Script script;
  private final Optional<Episode> episode;
  private final ImmutableList<Diagnostic> diagnostics;
  private final Node.Fields root;
  private final ImmutableList<Node.Fields> elements;

  JsonReading(
      SourceText source,
      Script script,
      Optional<Episode> episode,
      List<Diagnostic> diagnostics,
      Node.Fields root,
      List<Node.Fields> elements) {
    this.source = source;
    this.script = script;
    this.episode = episode;
    this.diagnostics = ImmutableList.copyOf(diagnostics);
    this.root = root;
    this.elements = ImmutableList.copyOf(elements);
  }

  @Override
  public SourceText source() {
    return source;
  }

  @Override
  public Script script() {
    return script;
  }

  @Override
  public Optional<Episode> episode() {
    return episode;
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  @Override
  public Positions positions() {
    return this::span;
  }

  private Span span(Path path) {
    List<Object> steps = path.steps();
    Node node = root;
    int i = 0;
    // What could not be read is no element, so an element's index is not always that of its item.
    if (steps.size() > 1
        && steps.get(0).equals(JsonForm.SCRIPT)
        && steps.get(1) instanceof Integer index
        && index < elements.size()) {
      node = elements.get(index);
      i = 2;
    }
    for (; i < steps.size(); i++) {
      Optional<Node> inner = inner(node, steps.get(i));
      if (inner.isEmpty()) {
        return node.span();
      }
      node = inner.get();
    }
    return node.span();
  }

  private static Optional<Node> inner(Node node, Object step) {
    if (node instanceof Node.Items items && step instanceof Integer index) {
      return index < items.items().size()
          ? Optional.of(items.items().get(index))
          : Optional.empty();
    }
    return node instanceof Node.Fields fields
        ? fields.fields().stream()
            .filter(field -> field.key().equals(step))
            .map(Node.Field::value)
            .findFirst()
        : Optional.empty();
  }
}
