package dev.clio.core.vocabulary;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import dev.clio.core.model.Directive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The directives in use: Clio's, and a host's. Immutable and thread-safe. */
public final class Vocabulary {

  private final ImmutableMap<String, DirectiveDefinition<?>> byName;

  private Vocabulary(Map<String, DirectiveDefinition<?>> byName) {
    this.byName = ImmutableMap.copyOf(byName);
  }

  /**
   * Returns the vocabulary of the given definitions.
   *
   * @param definitions the definitions, in the order of the reference
   * @return the vocabulary
   * @throws IllegalArgumentException if two have the same name
   */
  public static Vocabulary of(Collection<DirectiveDefinition<?>> definitions) {
    Map<String, DirectiveDefinition<?>> byName = new LinkedHashMap<>();
    for (DirectiveDefinition<?> definition : definitions) {
      Preconditions.checkArgument(
          byName.put(definition.name(), definition) == null,
          "definitions: expected each name once, but %s is there twice",
          definition.name());
    }
    return new Vocabulary(byName);
  }

  /**
   * Returns this vocabulary and more.
   *
   * @param definitions the definitions to add
   * @return the larger vocabulary
   * @throws IllegalArgumentException if a name is taken
   */
  public Vocabulary with(DirectiveDefinition<?>... definitions) {
    List<DirectiveDefinition<?>> all = new ArrayList<>(byName.values());
    all.addAll(Arrays.asList(definitions));
    return of(all);
  }

  /**
   * Returns the definitions.
   *
   * @return the definitions in the order of the reference
   */
  public Collection<DirectiveDefinition<?>> definitions() {
    return byName.values();
  }

  /**
   * Returns the names.
   *
   * @return the names of all directives, in the order of the reference
   */
  public Set<String> names() {
    return byName.keySet();
  }

  /**
   * Returns the definition of a name.
   *
   * @param name the name of a directive
   * @return the definition, or null if the name is not known
   */
  public @Nullable DirectiveDefinition<?> find(String name) {
    return byName.get(name);
  }

  /**
   * Returns the definition of a directive.
   *
   * @param <D> the directive
   * @param directive the directive
   * @return its definition; empty if it is raw, or this vocabulary does not know its type
   */
  @SuppressWarnings("unchecked") // The definition's type is that of the directive.
  public <D extends Directive> Optional<DirectiveDefinition<D>> definitionOf(D directive) {
    @Nullable DirectiveDefinition<?> definition = byName.get(directive.name());
    return definition != null && definition.type().isInstance(directive)
        ? Optional.of((DirectiveDefinition<D>) definition)
        : Optional.empty();
  }
}
