package dev.clio.core.vocabulary;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a directive, said once: reader, printer, validator, JSON form, JSON
 * Schema, documentation and test kit derive from it. Immutable and thread-safe.
 *
 * @param <D> the directive
 */
public final class DirectiveDefinition<D extends Directive> {

  private final String name;
  private final Class<D> type;
  private final String documentation;
  private final ImmutableList<Attribute<D, ?>> attributes;
  private final ImmutableMap<String, Attribute<D, ?>> byName;
  private final @Nullable Attribute<D, ?> positional;
  private final ImmutableList<Constraint> constraints;
  private final Supplier<?> builders;
  private final Function<Object, D> build;

  private DirectiveDefinition(Builder<D, ?> builder) {
    this.name = builder.name;
    this.type = builder.type;
    this.documentation = builder.documentation;
    this.attributes = ImmutableList.copyOf(builder.attributes);
    this.byName = ImmutableMap.copyOf(builder.byName);
    this.positional = attributes.stream().filter(Attribute::isPositional).findFirst().orElse(null);
    this.constraints = ImmutableList.copyOf(builder.constraints);
    this.builders = builder.builders;
    this.build = builder.build;
  }

  /**
   * Returns a builder of the definition of a directive.
   *
   * @param <D> the directive
   * @param <B> what builds its values
   * @param name the name that scripts call it by
   * @param type the directive's class, or the interface that its values implement
   * @param builders gives a new builder of values
   * @param build gives the value of a builder
   * @return the builder of the definition
   * @throws IllegalArgumentException if the name is not two or more segments with dots between
   */
  public static <D extends Directive, B> Builder<D, B> of(
      String name, Class<D> type, Supplier<B> builders, Function<B, D> build) {
    return new Builder<>(name, type, builders, build);
  }

  /**
   * Returns the name.
   *
   * @return for example {@code map.view}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the type of the values.
   *
   * @return the directive's class or interface
   */
  public Class<D> type() {
    return type;
  }

  /**
   * Returns what the directive does.
   *
   * @return one sentence of documentation
   */
  public String documentation() {
    return documentation;
  }

  /**
   * Returns the attributes.
   *
   * @return the attributes in canonical order
   */
  public List<Attribute<D, ?>> attributes() {
    return attributes;
  }

  /**
   * Returns the attribute of a name.
   *
   * @param name its first or another of its names
   * @return the attribute, or null if there is none
   */
  public @Nullable Attribute<D, ?> attribute(String name) {
    return byName.get(name);
  }

  /**
   * Returns all names that attributes are accepted under.
   *
   * @return the names, first and other ones
   */
  public Set<String> attributeNames() {
    return byName.keySet();
  }

  /**
   * Returns the attribute whose value may stand without a name.
   *
   * @return the attribute, or null if there is none
   */
  public @Nullable Attribute<D, ?> positional() {
    return positional;
  }

  /**
   * Returns what must hold between attributes.
   *
   * @return the constraints, in order
   */
  public List<Constraint> constraints() {
    return constraints;
  }

  /**
   * Returns a new draft of a value.
   *
   * @return the draft, empty
   */
  public Draft<D> draft() {
    return new Draft<>(this, builders.get());
  }

  /**
   * A value in the making. Not thread-safe.
   *
   * @param <D> the directive
   */
  public static final class Draft<D extends Directive> {

    private final DirectiveDefinition<D> definition;
    private final Object builder;

    private Draft(DirectiveDefinition<D> definition, Object builder) {
      this.definition = definition;
      this.builder = builder;
    }

    /**
     * Sets an attribute.
     *
     * @param <T> the attribute's values
     * @param attribute an attribute of the definition
     * @param value its value
     */
    public <T> void set(Attribute<D, T> attribute, T value) {
      attribute.set(builder, value);
    }

    /**
     * Returns the value.
     *
     * @return the directive
     * @throws RuntimeException if a required attribute is missing or the directive's own check
     *     refuses the attributes; definitions whose constraints say all that its check asks for
     *     never do
     */
    public D build() {
      return definition.build.apply(builder);
    }
  }

  /**
   * Builds a definition; attributes come in canonical order. Not thread-safe.
   *
   * @param <D> the directive
   * @param <B> what builds its values
   */
  public static final class Builder<D extends Directive, B> {

    private final String name;
    private final Class<D> type;
    private final Supplier<B> builders;
    private final Function<Object, D> build;
    private String documentation = "";
    private final List<Attribute<D, ?>> attributes = new ArrayList<>();
    private final Map<String, Attribute<D, ?>> byName = new HashMap<>();
    private final List<Constraint> constraints = new ArrayList<>();

    @SuppressWarnings("unchecked") // Only builders that the supplier gave are handed back.
    private Builder(String name, Class<D> type, Supplier<B> builders, Function<B, D> build) {
      Preconditions.checkArgument(
          Names.isDirective(name),
          "name: expected two or more words with dots between, but was \"%s\"",
          name);
      this.name = name;
      this.type = type;
      this.builders = builders;
      this.build = builder -> build.apply((B) builder);
    }

    /**
     * Says what the directive does.
     *
     * @param sentence one sentence, for the reference
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<D, B> does(String sentence) {
      this.documentation = sentence;
      return this;
    }

    /**
     * Adds an attribute that every value has.
     *
     * @param <T> the attribute's values
     * @param name its first name, then the other names it is accepted under, with spaces between; a
     *     {@code †} after it if its value may stand without a name
     * @param type its type
     * @param getter takes it from a value
     * @param setter gives it to a builder
     * @param sentence what it means, for the reference
     * @return this builder
     */
    @CanIgnoreReturnValue
    public <T> Builder<D, B> required(
        String name,
        AttributeType<T> type,
        Function<D, T> getter,
        BiConsumer<B, T> setter,
        String sentence) {
      return add(name, type, true, getter.andThen(Optional::of), setter, sentence);
    }

    /**
     * Adds an attribute that a value may do without.
     *
     * @param <T> the attribute's values
     * @param name its first name, then the other names it is accepted under, with spaces between; a
     *     {@code †} after it if its value may stand without a name
     * @param type its type
     * @param getter takes it from a value
     * @param setter gives it to a builder
     * @param sentence what it means, for the reference
     * @return this builder
     */
    @CanIgnoreReturnValue
    public <T> Builder<D, B> optional(
        String name,
        AttributeType<T> type,
        Function<D, Optional<T>> getter,
        BiConsumer<B, T> setter,
        String sentence) {
      return add(name, type, false, getter, setter, sentence);
    }

    @SuppressWarnings("unchecked") // Only builders that the supplier gave are handed back.
    private <T> Builder<D, B> add(
        String names,
        AttributeType<T> type,
        boolean required,
        Function<D, Optional<T>> getter,
        BiConsumer<B, T> setter,
        String sentence) {
      List<String> all = List.of(names.replace("†", "").trim().split(" "));
      boolean positional = names.contains("†");
      Preconditions.checkArgument(
          !positional || attributes.stream().noneMatch(Attribute::isPositional),
          "%s: expected at most one positional attribute in %s",
          names,
          name);
      Attribute<D, T> attribute =
          new Attribute<>(
              all.get(0),
              type,
              required,
              positional,
              all.subList(1, all.size()),
              sentence,
              getter,
              (builder, value) -> setter.accept((B) builder, value));
      for (String each : all) {
        Preconditions.checkArgument(
            Names.isSegment(each) && !Names.RESERVED.contains(each),
            "%s: expected a letter, then letters, digits, _ and -, and none of %s",
            each,
            Names.RESERVED);
        Preconditions.checkArgument(
            byName.put(each, attribute) == null, "%s: expected once in %s", each, name);
      }
      attributes.add(attribute);
      return this;
    }

    /**
     * Says that exactly one of some groups of attributes must be there, and the whole of it.
     *
     * @param groups the first names of each group's attributes, with spaces between
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<D, B> oneOf(String... groups) {
      List<List<String>> split = new ArrayList<>();
      for (String group : groups) {
        split.add(known(List.of(group.split(" "))));
      }
      constraints.add(new Constraint.OneOf(split));
      return this;
    }

    /**
     * Says which attributes must be there, or must not, where a keyword has one of some values.
     *
     * @param attribute the first name of the attribute with the keyword
     * @param keywords the keywords
     * @param required the first names of the attributes that must then be there
     * @param forbidden the first names of the attributes that must then not be there
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<D, B> when(
        String attribute, Set<String> keywords, List<String> required, List<String> forbidden) {
      constraints.add(
          new Constraint.When(
              known(List.of(attribute)).get(0), keywords, known(required), known(forbidden)));
      return this;
    }

    private List<String> known(List<String> names) {
      for (String each : names) {
        Preconditions.checkArgument(
            byName.containsKey(each), "%s: expected an attribute of %s", each, name);
      }
      return names;
    }

    /**
     * Returns the definition.
     *
     * @return the definition
     */
    public DirectiveDefinition<D> build() {
      Preconditions.checkArgument(
          !documentation.isEmpty(), "does: expected a sentence on what %s does", name);
      return new DirectiveDefinition<>(this);
    }
  }
}
