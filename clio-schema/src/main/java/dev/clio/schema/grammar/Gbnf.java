package dev.clio.schema.grammar;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.Variant;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.frontmatter.HeadShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The grammar of the text form in GBNF, the notation by which decoders of language models keep to a
 * grammar. Every sentence of it reads without an error of syntax or schema, but for an id twice in
 * a list. It has what the canonical print has, in both layouts, but for a plain {@code [} in texts,
 * which it writes {@code \[}, and for entity types that Stagehand does not know.
 */
public final class Gbnf {

  private final StringBuilder out = new StringBuilder();

  private Gbnf() {}

  /**
   * Returns the grammar of episodes and scripts.
   *
   * @param vocabulary the directives that a script may hold
   * @return the rules, each on a line; the first is {@code root}
   */
  public static String of(Vocabulary vocabulary) {
    Gbnf grammar = new Gbnf();
    grammar.head();
    grammar.script(vocabulary);
    GbnfTypes.RULES.forEach(grammar::rule);
    return grammar.out.toString();
  }

  private void head() {
    rule("root", "head? script");
    rule("head", "\"---\\n\" " + keys(HeadShape.EPISODE, "", "") + " \"---\\n\\n\"");
    for (HeadShape.Key<?, ?> key : HeadShape.EPISODE.keys()) {
      if (key instanceof HeadShape.Key.Many<?, ?, ?> many) {
        rule(key.name(), keys(many.items(), "  - ", "    "));
      }
    }
  }

  /** Returns the lines of a part of the head. */
  private static String keys(HeadShape<?, ?> shape, String first, String others) {
    List<String> lines = new ArrayList<>();
    for (HeadShape.Key<?, ?> key : shape.keys()) {
      String indent = lines.isEmpty() ? first : others;
      if (key instanceof HeadShape.Key.One<?, ?, ?> one) {
        String line =
            literal(indent + key.name() + ": ") + " " + GbnfTypes.head(one.type()) + " \"\\n\"";
        lines.add(key.isRequired() ? line : "(" + line + ")?");
      } else {
        lines.add("(" + literal(indent + key.name() + ":\n") + " " + key.name() + "+)?");
      }
    }
    return String.join(" ", lines);
  }

  private void script(Vocabulary vocabulary) {
    rule("script", "(line? \"\\n\")*");
    rule("line", "comment | piece (\" \" piece)*");
    rule("piece", "directive | word");
    rule("directive", alternatives("\"[\" (", vocabulary.names(), ") \"]\""));
    vocabulary.definitions().forEach(this::directive);
  }

  private static String alternatives(String before, Iterable<String> names, String after) {
    List<String> rules = new ArrayList<>();
    names.forEach(name -> rules.add(ruleName(name)));
    return before + String.join(" | ", rules) + after;
  }

  private <D extends Directive> void directive(DirectiveDefinition<D> definition) {
    String ways =
        Variant.of(definition).stream()
            .map(variant -> attributes(definition, variant))
            .collect(Collectors.joining(" | "));
    rule(
        ruleName(definition.name()),
        literal(definition.name()) + (ways.isEmpty() ? "" : " (" + ways + ")"));
  }

  private static <D extends Directive> String attributes(
      DirectiveDefinition<D> definition, Variant<D> variant) {
    List<Attribute<D, ?>> inOrder = new ArrayList<>();
    definition.attributes().stream().filter(Attribute::isPositional).forEach(inOrder::add);
    definition.attributes().stream().filter(each -> !each.isPositional()).forEach(inOrder::add);
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    for (Attribute<D, ?> attribute : inOrder) {
      String value =
          attribute.type() instanceof KeywordType<?> keyword
              ? GbnfTypes.words(variant.words(attribute, keyword))
              : GbnfTypes.value(attribute.type());
      String name = attribute.isPositional() ? " " : " " + attribute.name() + "=";
      String part = literal(name) + " " + value;
      if (variant.required().contains(attribute)) {
        parts.add(part);
      } else if (variant.optional().contains(attribute)) {
        parts.add("(" + part + ")?");
      }
    }
    return String.join(" ", parts.build());
  }

  private void rule(String name, String expression) {
    out.append(name).append(" ::= ").append(expression).append('\n');
  }

  /** Returns the name of a directive's rule, which has no dots and no upper case. */
  private static String ruleName(String directive) {
    StringBuilder name = new StringBuilder("directive");
    for (int i = 0; i < directive.length(); i++) {
      char c = directive.charAt(i);
      if (c == '.') {
        name.append('-');
      } else if (c == '-' || c == '_') {
        name.append('-').append((int) c).append('-');
      } else if (Ascii.isUpperCase(c)) {
        name.append('-').append((int) c).append('-').append(Ascii.toLowerCase(c));
      } else {
        name.append(i == 0 ? "-" : "").append(c);
      }
    }
    return name.toString();
  }

  /** Returns a text as GBNF writes it. */
  static String literal(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
