package dev.clio.dsl;

import com.google.common.base.Preconditions;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes a directive of its name and the texts of its attributes. */
final class NamedDirective {

  private NamedDirective() {}

  static Directive of(Vocabulary vocabulary, String name, String... attributes) {
    @Nullable DirectiveDefinition<?> definition = vocabulary.find(name);
    Preconditions.checkArgument(
        definition != null, "name: expected one of %s, but was \"%s\"", vocabulary.names(), name);
    return of(definition, attributes);
  }

  private static <D extends Directive> D of(DirectiveDefinition<D> definition, String... pairs) {
    Preconditions.checkArgument(
        pairs.length % 2 == 0,
        "attributes: expected names and values in turn, but there are %s texts",
        pairs.length);
    DirectiveDefinition.Draft<D> draft = definition.draft();
    for (int i = 0; i < pairs.length; i += 2) {
      @Nullable Attribute<D, ?> attribute = definition.attribute(pairs[i]);
      Preconditions.checkArgument(
          attribute != null,
          "%s: expected one of %s, but was \"%s\"",
          definition.name(),
          definition.attributeNames(),
          pairs[i]);
      set(draft, attribute, pairs[i + 1]);
    }
    return draft.build();
  }

  private static <D extends Directive, T> void set(
      DirectiveDefinition.Draft<D> draft, Attribute<D, T> attribute, String text) {
    @Nullable T value = attribute.type().parse(text);
    Preconditions.checkArgument(
        value != null,
        "%s: expected %s, but was \"%s\"",
        attribute.name(),
        attribute.type().expected(),
        text);
    draft.set(attribute, value);
  }
}
