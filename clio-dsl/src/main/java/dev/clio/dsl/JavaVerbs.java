package dev.clio.dsl;

import static dev.clio.dsl.JavaLiterals.string;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Radius;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The call of {@link ScriptBuilder} that writes an element, as Java source. */
final class JavaVerbs {

  /** The entity types that have a method of their own in {@link Entities}. */
  private static final Set<String> TYPES = ImmutableSet.of("country", "region", "city", "site");

  private final Vocabulary vocabulary;
  private final JavaImports imports;

  JavaVerbs(Vocabulary vocabulary, JavaImports imports) {
    this.vocabulary = vocabulary;
    this.imports = imports;
  }

  String call(Element element) {
    if (element instanceof Narration narration) {
      return ".say(" + string(narration.text()) + ")";
    } else if (element instanceof Comment comment) {
      return ".comment(" + string(comment.text()) + ")";
    } else if (element instanceof RawDirective raw) {
      return ".add(" + raw(raw) + ")";
    }
    Directive directive = (Directive) element;
    return verb(directive).orElseGet(() -> byName(directive));
  }

  private Optional<String> verb(Directive directive) {
    if (directive instanceof MapView view) {
      return call("view", view.lat() + ", " + view.lon() + ", " + view.zoom());
    } else if (directive instanceof EntityPropose proposal) {
      return proposal.id().prefix().equals(proposal.type().name())
          ? call("propose", entity(proposal))
          : Optional.empty();
    } else if (directive instanceof MapHighlight mark) {
      return call(
          "highlight",
          ids(mark.ids())
              + options(
                  "mark",
                  List.of(
                      color(mark.color()),
                      mark.opacity().map(opacity -> ".opacity(" + opacity + ")"),
                      mark.pulse().map(pulse -> ".pulse(" + pulse + ")"))));
    } else if (directive instanceof MapLabel label) {
      return call("label", ids(label.ids()) + ", " + string(label.text()));
    } else if (directive instanceof MapArrow arrow) {
      return call(
          "arrow",
          string(arrow.from().text())
              + ", "
              + string(arrow.to().text())
              + options("arrow", List.of(color(arrow.color()), text("label", arrow.label()))));
    } else if (directive instanceof MapSpotlight light) {
      return call(
          "spotlight",
          string(light.id().text())
              + options(
                  "light",
                  List.of(
                      color(light.color()),
                      light.radius().map(radius -> ".radius(" + radius(radius) + ")"),
                      light.opacity().map(opacity -> ".opacity(" + opacity + ")"))));
    } else if (directive instanceof SceneTitle card) {
      return card(card);
    } else if (directive instanceof ChatSay citation) {
      return citation.source().isPresent()
          ? call("cite", string(citation.source().get().text()))
          : call("endCitation", "");
    }
    return Optional.empty();
  }

  private static Optional<String> card(SceneTitle card) {
    String verb =
        switch (card.kind()) {
          case INTRO -> "intro";
          case CHAPTER -> "chapter";
          case OUTRO -> "outro";
          case CLEAR -> "endChapter";
        };
    return call(
        verb,
        card.title().map(JavaLiterals::string).orElse("")
            + options(
                "card",
                List.of(text("eyebrow", card.eyebrow()), text("subtitle", card.subtitle()))));
  }

  private static Optional<String> call(String verb, String arguments) {
    return Optional.of("." + verb + "(" + arguments + ")");
  }

  private String entity(EntityPropose proposal) {
    String type = proposal.type().name();
    String slug = string(proposal.id().slug()) + ", " + string(proposal.entityName());
    return (TYPES.contains(type)
            ? imports.entities(type) + "(" + slug
            : imports.entities("entity") + "(" + string(type) + ", " + slug)
        + ").at("
        + proposal.lat()
        + ", "
        + proposal.lon()
        + ")";
  }

  private static String ids(List<EntityId> ids) {
    return string(Types.ENTITIES.print(ids));
  }

  private String radius(Radius radius) {
    return radius instanceof Radius.Kilometers length
        ? imports.type("Radius") + ".km(" + length.km() + ")"
        : imports.type("Radius") + ".Size." + radius;
  }

  private static Optional<String> color(Optional<Color> color) {
    return color.map(c -> ".color(" + string(c.text()) + ")");
  }

  private static Optional<String> text(String setter, Optional<String> text) {
    return text.map(t -> "." + setter + "(" + string(t) + ")");
  }

  private static String options(String name, List<Optional<String>> setters) {
    String calls = setters.stream().flatMap(Optional::stream).collect(Collectors.joining());
    return calls.isEmpty() ? "" : ", " + name + " -> " + name + calls;
  }

  private String raw(RawDirective raw) {
    String type = imports.type("RawDirective");
    StringBuilder attributes = new StringBuilder();
    for (RawDirective.Attribute attribute : raw.attributes()) {
      attributes
          .append(attributes.length() == 0 ? "" : ", ")
          .append(
              attribute.key().isPresent()
                  ? type + ".Attribute.of(" + string(attribute.key().get())
                  : "new " + type + ".Attribute(" + imports.type("Optional") + ".empty()")
          .append(", ")
          .append(string(attribute.value()))
          .append(')');
    }
    return type
        + ".of("
        + string(raw.name())
        + ", "
        + imports.type("List")
        + ".of("
        + attributes
        + "))";
  }

  /** Returns the call for a directive that has no verb of its own. */
  private <D extends Directive> String byName(D directive) {
    DirectiveDefinition<D> definition =
        vocabulary
            .definitionOf(directive)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "vocabulary: expected one that knows " + directive.name()));
    return definition.attributes().stream()
        .flatMap(attribute -> pair(directive, attribute).stream())
        .collect(Collectors.joining("", ".directive(" + string(directive.name()), ")"));
  }

  private static <D extends Directive, T> Optional<String> pair(
      D directive, Attribute<D, T> attribute) {
    return attribute
        .value(directive)
        .map(
            value ->
                ", " + string(attribute.name()) + ", " + string(attribute.type().print(value)));
  }
}
