package dev.clio.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.directive.MapView;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.model.RawDirective;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** A host's directive with nothing but a name and one attribute. */
  record Ping(String name, Optional<String> word) implements Directive {
    @Override
    public List<Effect> effects() {
      return List.of();
    }
  }

  static final class PingBuilder {
    private Optional<String> word = Optional.empty();

    void word(String value) {
      this.word = Optional.of(value);
    }

    Ping build() {
      return new Ping("host.ping", word);
    }
  }

  private static DirectiveDefinition.Builder<Ping, PingBuilder> definition() {
    return DirectiveDefinition.of("host.ping", Ping.class, PingBuilder::new, PingBuilder::build)
        .does("Pings.");
  }

  private static DirectiveDefinition.Builder<Ping, PingBuilder> with(String names) {
    return definition().optional(names, Types.text(5), Ping::word, PingBuilder::word, "A word.");
  }

  @Test
  void attributesAreFoundUnderAllTheirNames() {
    DirectiveDefinition<Ping> ping = with("word† said w").build();
    Attribute<Ping, ?> word = ping.attributes().get(0);
    assertThat(word.name()).isEqualTo("word");
    assertThat(word.otherNames()).containsExactly("said", "w");
    assertThat(ping.attribute("said")).isSameAs(word).isSameAs(ping.attribute("word"));
    assertThat(ping.attribute("none")).isNull();
    assertThat(ping.positional()).isSameAs(word);
    assertThat(ping.attributeNames()).containsExactlyInAnyOrder("word", "said", "w");
  }

  @Test
  void aDraftBuildsTheDirective() {
    DirectiveDefinition<Ping> ping = with("word").build();
    DirectiveDefinition.Draft<Ping> draft = ping.draft();
    set(draft, ping.attributes().get(0), "hello");
    assertThat(draft.build()).isEqualTo(new Ping("host.ping", Optional.of("hello")));
    assertThat(ping.draft().build()).isEqualTo(new Ping("host.ping", Optional.empty()));
  }

  private static <T> void set(
      DirectiveDefinition.Draft<Ping> draft, Attribute<Ping, T> attribute, String text) {
    T value = attribute.type().parse(text);
    assertThat(value).isNotNull();
    if (value != null) {
      draft.set(attribute, value);
    }
  }

  @Test
  void mistakesInADefinitionAreNamed() {
    assertThatThrownBy(
            () -> DirectiveDefinition.of("ping", Ping.class, PingBuilder::new, PingBuilder::build))
        .hasMessage("name: expected two or more words with dots between, but was \"ping\"");
    assertThatThrownBy(() -> with("a b a")).hasMessage("a: expected once in host.ping");
    assertThatThrownBy(() -> with("1a")).hasMessageStartingWith("1a: expected a letter");
    assertThatThrownBy(() -> with("values")).hasMessageContaining("none of [directive, narration");
    assertThatThrownBy(() -> with("narration")).hasMessageStartingWith("narration: expected");
    assertThatThrownBy(
            () ->
                with("a†").optional("b†", Types.text(5), Ping::word, PingBuilder::word, "Another."))
        .hasMessage("b†: expected at most one positional attribute in host.ping");
    assertThatThrownBy(() -> with("a").oneOf("a", "b"))
        .hasMessage("b: expected an attribute of host.ping");
    assertThatThrownBy(
            () ->
                DirectiveDefinition.of(
                        "host.ping", Ping.class, PingBuilder::new, PingBuilder::build)
                    .build())
        .hasMessage("does: expected a sentence on what host.ping does");
  }

  @Test
  void aVocabularyHasEachNameOnce() {
    DirectiveDefinition<Ping> ping = definition().build();
    Vocabulary more = StandardVocabulary.vocabulary().with(ping);
    assertThat(more.find("host.ping")).isSameAs(ping);
    assertThat(more.names()).contains("map.view", "host.ping").last().isEqualTo("host.ping");
    assertThat(StandardVocabulary.vocabulary().find("host.ping")).isNull();
    assertThatThrownBy(() -> more.with(ping))
        .hasMessage("definitions: expected each name once, but host.ping is there twice");
  }

  @Test
  void aDefinitionIsFoundForItsOwnTypeOnly() {
    Vocabulary vocabulary = StandardVocabulary.vocabulary();
    MapView view = MapView.builder().lat(1).lon(2).zoom(3).build();
    assertThat(vocabulary.definitionOf(view)).contains(MapView.DEFINITION);
    assertThat(vocabulary.definitionOf(RawDirective.of("map.view", List.of()))).isEmpty();
    assertThat(vocabulary.definitionOf(new Ping("map.view", Optional.empty()))).isEmpty();
    assertThat(vocabulary.definitionOf(new Ping("host.ping", Optional.empty()))).isEmpty();
  }
}
