package dev.clio.dsl;

import static dev.clio.dsl.JavaLiterals.string;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.directive.CameraEstablishGlobe;
import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.FlowAnimate;
import dev.clio.core.directive.FlowClear;
import dev.clio.core.directive.LayerOff;
import dev.clio.core.directive.LayerOn;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.directive.MapBasemap;
import dev.clio.core.directive.MapCircle;
import dev.clio.core.directive.MapClear;
import dev.clio.core.directive.MapFit;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapMode;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.MarkClip;
import dev.clio.core.directive.SceneFade;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.directive.SourceHide;
import dev.clio.core.directive.SourceShow;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.Radius;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The call of {@link ScriptBuilder} that writes an element, as Java source. */
final class JavaVerbs {

  /**
   * The verb of a directive.
   *
   * @param definition the directive's definition
   * @param variable what the options are called in the function that says them
   * @param way how a value is said
   */
  private record Verb<D extends Directive>(
      DirectiveDefinition<D> definition, String variable, Function<D, Way> way) {}

  /**
   * A way to say a directive.
   *
   * @param method the method's name
   * @param parameters the attributes that are its parameters, if they are there
   * @param implied the attributes that the method's name says
   */
  private record Way(String method, Set<String> parameters, Set<String> implied) {

    static Way of(String method, String... parameters) {
      return new Way(method, ImmutableSet.copyOf(parameters), ImmutableSet.of());
    }

    static Way of(SceneTitle.Kind kind) {
      String method =
          switch (kind) {
            case INTRO -> "intro";
            case CHAPTER -> "chapter";
            case OUTRO -> "outro";
            case CLEAR -> "endChapter";
          };
      return new Way(method, ImmutableSet.of("title"), ImmutableSet.of("kind"));
    }
  }

  /** The verbs by the names of their directives; the others are said one by one. */
  private static final ImmutableMap<String, Verb<?>> VERBS =
      Stream.of(
              verb(MapView.DEFINITION, "shot", Way.of("view", "lat", "lon", "zoom")),
              new Verb<>(
                  MapFit.DEFINITION,
                  "shot",
                  fit ->
                      fit.entities().isEmpty()
                          ? Way.of("fit", "west", "south", "east", "north")
                          : Way.of("fit", "entities")),
              verb(CameraEstablishGlobe.DEFINITION, "shot", Way.of("establishGlobe")),
              verb(MapHighlight.DEFINITION, "mark", Way.of("highlight", "ids")),
              verb(MapLabel.DEFINITION, "label", Way.of("label", "ids", "text")),
              verb(MapArrow.DEFINITION, "arrow", Way.of("arrow", "from", "to")),
              verb(MapCircle.DEFINITION, "circle", Way.of("circle", "ids", "lat", "lon")),
              verb(MapSpotlight.DEFINITION, "light", Way.of("spotlight", "id")),
              verb(MapClear.DEFINITION, "clear", Way.of("clear", "what")),
              verb(MapMode.DEFINITION, "mode", Way.of("mode", "mode")),
              verb(MapBasemap.DEFINITION, "basemap", Way.of("basemap", "kind")),
              verb(LayerOn.DEFINITION, "layer", Way.of("layerOn", "layer")),
              verb(LayerOff.DEFINITION, "layer", Way.of("layerOff", "layer")),
              new Verb<>(
                  FlowAnimate.DEFINITION,
                  "flow",
                  flow ->
                      flow.route().isPresent()
                          ? Way.of("flowAlong", "route")
                          : Way.of("flow", "from", "to")),
              verb(FlowClear.DEFINITION, "flow", Way.of("clearFlows")),
              new Verb<>(SceneTitle.DEFINITION, "card", card -> Way.of(card.kind())),
              verb(SceneFade.DEFINITION, "veil", Way.of("fade")),
              verb(ChatSay.DEFINITION, "citation", Way.of("cite", "source")),
              verb(SourceShow.DEFINITION, "card", Way.of("showSource", "id")),
              verb(SourceHide.DEFINITION, "card", Way.of("hideSource", "id")),
              verb(MarkClip.DEFINITION, "clip", Way.of("clip", "type", "label")))
          .collect(ImmutableMap.toImmutableMap(verb -> verb.definition().name(), verb -> verb));

  private static <D extends Directive> Verb<D> verb(
      DirectiveDefinition<D> definition, String variable, Way way) {
    return new Verb<>(definition, variable, directive -> way);
  }

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

  /** Returns the call of the verb that a directive of Stagehand's own has, if it can say it all. */
  private Optional<String> verb(Directive directive) {
    if (directive instanceof EntityPropose proposal) {
      return proposal.id().prefix().equals(proposal.type().name())
          ? Optional.of(".propose(" + entity(proposal) + ")")
          : Optional.empty();
    } else if (directive instanceof ChatSay citation && citation.source().isEmpty()) {
      return Optional.of(".endCitation()");
    }
    return Optional.ofNullable(VERBS.get(directive.name()))
        .filter(verb -> verb.definition().type().isInstance(directive))
        .map(verb -> call(verb, directive));
  }

  private <D extends Directive> String call(Verb<D> verb, Directive directive) {
    D own = verb.definition().type().cast(directive);
    Way way = verb.way().apply(own);
    List<String> arguments = new ArrayList<>();
    StringBuilder setters = new StringBuilder();
    for (Attribute<D, ?> attribute : verb.definition().attributes()) {
      Optional<String> value =
          way.implied().contains(attribute.name()) ? Optional.empty() : expression(own, attribute);
      if (value.isPresent()) {
        if (way.parameters().contains(attribute.name())) {
          arguments.add(value.get());
        } else {
          setters.append('.').append(attribute.name()).append('(').append(value.get()).append(')');
        }
      }
    }
    if (setters.length() > 0) {
      arguments.add(verb.variable() + " -> " + verb.variable() + setters);
    }
    return "." + way.method() + "(" + String.join(", ", arguments) + ")";
  }

  private <D extends Directive, T> Optional<String> expression(
      D directive, Attribute<D, T> attribute) {
    return attribute.value(directive).map(value -> expression(attribute.type(), value));
  }

  private <T> String expression(AttributeType<T> type, T value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    } else if (value instanceof Radius.Kilometers length) {
      return imports.type("Radius") + ".km(" + length.km() + ")";
    } else if (value instanceof Enum<?> constant) {
      Class<?> own = constant.getDeclaringClass();
      String outer = Objects.requireNonNull(own.getEnclosingClass()).getSimpleName();
      return imports.type(outer) + "." + own.getSimpleName() + "." + constant.name();
    }
    return string(type.print(value));
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
