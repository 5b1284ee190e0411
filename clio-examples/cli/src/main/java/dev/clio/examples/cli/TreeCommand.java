package dev.clio.examples.cli;

import com.google.common.base.Ascii;
import dev.clio.schema.Documents;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.document.Document;
import dev.clio.schema.syntax.SyntaxNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "tree", description = "Prints the syntax tree of Stagehand text.")
final class TreeCommand implements Callable<Integer> {

  /** How the tree is written. */
  enum Format {
    text,
    json
  }

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Report report;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.text;

  @Option(names = "--text", description = "Prints the text back from the tree, byte for byte.")
  private boolean text;

  @Override
  public Integer call() {
    return inputs.forEach("reading", this::print);
  }

  private boolean print(Input input, byte[] bytes) throws IOException {
    Document document = Documents.read(bytes);
    if (document.diagnostics().stream().anyMatch(d -> d.code() == Code.NOT_UTF8)) {
      return report.errors(spec.commandLine().getErr(), input, document, document.diagnostics());
    }
    // Whatever the content looks like: a tree is of Stagehand's syntax.
    Reading reading = Stagehand.read(document.source().text());
    PrintWriter out = spec.commandLine().getOut();
    if (text) {
      reading.tree().nodes().forEach(node -> out.print(node.text()));
    } else if (format == Format.json) {
      out.println(JsonMapper.shared().writeValueAsString(tree(input, reading)));
    } else {
      print(out, reading);
    }
    out.flush();
    return true;
  }

  private static void print(PrintWriter out, Reading reading) {
    Deque<Indented> rest = new ArrayDeque<>();
    push(rest, reading.tree().nodes(), 0);
    while (!rest.isEmpty()) {
      Indented next = rest.pop();
      SyntaxNode node = next.node();
      out.print("  ".repeat(next.depth()));
      out.print(kind(node) + " " + node.span().start() + ".." + node.span().end());
      out.println(node.children().isEmpty() ? " " + visible(node.text()) : "");
      push(rest, node.children(), next.depth() + 1);
    }
  }

  private record Indented(SyntaxNode node, int depth) {}

  private static void push(Deque<Indented> rest, List<SyntaxNode> nodes, int depth) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      rest.push(new Indented(nodes.get(i), depth));
    }
  }

  private static Map<String, Object> tree(Input input, Reading reading) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", input.name());
    tree.put("children", reading.tree().nodes().stream().map(TreeCommand::data).toList());
    return tree;
  }

  /** Returns a node as data; a tree is only three nodes deep, so recursion is safe. */
  private static Map<String, Object> data(SyntaxNode node) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", kind(node));
    data.put("span", Map.of("start", node.span().start(), "end", node.span().end()));
    List<Object> children = new ArrayList<>();
    node.children().forEach(child -> children.add(data(child)));
    if (children.isEmpty()) {
      data.put("text", node.text());
    } else {
      data.put("children", children);
    }
    return data;
  }

  private static String kind(SyntaxNode node) {
    return Ascii.toLowerCase(node.kind().name()).replace('_', ' ');
  }

  /** Returns a text in one line, with what is not seen escaped. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> visible.append("\\n");
                case '\r' -> visible.append("\\r");
                case '\t' -> visible.append("\\t");
                case '"' -> visible.append("\\\"");
                case '\\' -> visible.append("\\\\");
                default -> {
                  if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                    visible.append(String.format("\\u%04x", c));
                  } else {
                    visible.append((char) c);
                  }
                }
              }
            });
    return visible.append('"').toString();
  }
}
