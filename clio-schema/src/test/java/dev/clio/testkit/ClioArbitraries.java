package dev.clio.testkit;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Media;
import dev.clio.core.model.Narration;
import dev.clio.core.model.Origin;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.model.Source;
import dev.clio.core.model.Status;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of everything that Clio has values of. They reach the corners: what looks like
 * syntax, any script of the world, numbers at the ends of their ranges. The directives come from
 * the definitions of a vocabulary, a host's own included. All are immutable and thread-safe.
 */
public final class ClioArbitraries {

  private static final Vocabulary VOCABULARY =
      StandardVocabulary.vocabulary().with(WeatherFront.DEFINITION);

  private ClioArbitraries() {}

  /**
   * Returns the vocabulary of the kit: Stagehand's directives and an example of a host's.
   *
   * @return the standard vocabulary with {@link WeatherFront}
   */
  public static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  /**
   * Returns positions on the earth.
   *
   * @return positions, the poles and the antimeridian among them
   */
  public static Arbitrary<Position> positions() {
    return ValueArbitraries.positions();
  }

  /**
   * Returns boxes on the earth.
   *
   * @return boxes, some across the antimeridian
   */
  public static Arbitrary<Bounds> bounds() {
    return ValueArbitraries.bounds();
  }

  /**
   * Returns numbers in a range.
   *
   * @param min the least
   * @param max the greatest
   * @return finite numbers, never a negative zero; the ends and very small ones among them
   */
  public static Arbitrary<Double> numbers(double min, double max) {
    return ValueArbitraries.numbers(min, max);
  }

  /**
   * Returns slugs.
   *
   * @return slugs, some that YAML would take for something else
   */
  public static Arbitrary<Slug> slugs() {
    return ValueArbitraries.slugs();
  }

  /**
   * Returns the ids of entities.
   *
   * @return ids with prefixes known and unknown
   */
  public static Arbitrary<EntityId> entityIds() {
    return ValueArbitraries.entityIds();
  }

  /**
   * Returns the types of entities.
   *
   * @return types known and unknown
   */
  public static Arbitrary<EntityType> entityTypes() {
    return ValueArbitraries.entityTypes();
  }

  /**
   * Returns the ids of sources.
   *
   * @return slugs that are not {@code none}
   */
  public static Arbitrary<SourceId> sourceIds() {
    return ValueArbitraries.sourceIds();
  }

  /**
   * Returns colours.
   *
   * @return opaque colours
   */
  public static Arbitrary<Color> colors() {
    return ValueArbitraries.colors();
  }

  /**
   * Returns radii.
   *
   * @return lengths and sizes
   */
  public static Arbitrary<Radius> radii() {
    return ValueArbitraries.radii();
  }

  /**
   * Returns texts that an attribute may have.
   *
   * @param max the greatest length, in code points
   * @return texts of 1 to {@code max} code points without forbidden characters
   */
  public static Arbitrary<String> texts(int max) {
    return TextArbitraries.upTo(max);
  }

  /**
   * Returns texts of any characters.
   *
   * @return texts, forbidden characters and unpaired surrogates among them
   */
  public static Arbitrary<String> wildTexts() {
    return TextArbitraries.wild();
  }

  /**
   * Returns the values of a type.
   *
   * @param <T> the Java type of the values
   * @param type the type of an attribute
   * @return values that fit
   */
  public static <T> Arbitrary<T> values(AttributeType<T> type) {
    return ValueArbitraries.of(type);
  }

  /**
   * Returns the directives of a vocabulary.
   *
   * @param vocabulary the directives in use
   * @return directives of all its definitions, which their constraints allow
   */
  public static Arbitrary<Directive> directives(Vocabulary vocabulary) {
    return DirectiveArbitraries.directives(vocabulary);
  }

  /**
   * Returns the values of a directive.
   *
   * @param <D> the directive
   * @param definition its definition
   * @return values which its constraints allow
   */
  public static <D extends Directive> Arbitrary<D> directives(DirectiveDefinition<D> definition) {
    return DirectiveArbitraries.directives(definition);
  }

  /**
   * Returns directives that a vocabulary does not know, or that have attributes it does not know.
   *
   * @param vocabulary the directives in use
   * @return raw directives, with values of any characters
   */
  public static Arbitrary<RawDirective> rawDirectives(Vocabulary vocabulary) {
    return DirectiveArbitraries.rawDirectives(vocabulary);
  }

  /**
   * Returns blocks of narration.
   *
   * @return narration without forbidden characters
   */
  public static Arbitrary<Narration> narrations() {
    return TextArbitraries.texts().filter(text -> !Texts.isBlank(text)).map(Narration::of);
  }

  /**
   * Returns comments.
   *
   * @return comments, empty ones among them
   */
  public static Arbitrary<Comment> comments() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, TextArbitraries.lines().map(Comment::of)),
        Tuple.of(1, Arbitraries.of("", " x", "\tx", "// x", "---", "```").map(Comment::of)));
  }

  /**
   * Returns the elements of scripts.
   *
   * @param vocabulary the directives in use
   * @return directives, narration, comments and some raw directives
   */
  public static Arbitrary<Element> elements(Vocabulary vocabulary) {
    return Arbitraries.frequencyOf(
        Tuple.of(8, directives(vocabulary)),
        Tuple.of(6, narrations()),
        Tuple.of(2, comments()),
        Tuple.of(1, rawDirectives(vocabulary)));
  }

  /**
   * Returns scripts.
   *
   * @param vocabulary the directives in use
   * @return scripts of up to 10 elements
   */
  public static Arbitrary<Script> scripts(Vocabulary vocabulary) {
    return elements(vocabulary).list().ofMaxSize(10).map(Script::of).withoutEdgeCases();
  }

  /**
   * Returns scripts of the {@link #vocabulary()} of the kit.
   *
   * @return scripts of up to 10 elements
   */
  public static Arbitrary<Script> scripts() {
    return scripts(VOCABULARY);
  }

  /**
   * Returns sources.
   *
   * @return sources with and without score and URL
   */
  public static Arbitrary<Source> sources() {
    return Combinators.combine(
            sourceIds(),
            words(),
            words(),
            Arbitraries.integers().between(0, 100).optional(0.7),
            ValueArbitraries.urls().optional(0.5))
        .as(
            (id, title, publisher, score, url) ->
                Source.builder()
                    .id(id)
                    .title(title)
                    .publisher(publisher)
                    .score(score.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                    .url(url)
                    .build());
  }

  /**
   * Returns media.
   *
   * @return media of any kind
   */
  public static Arbitrary<Media> media() {
    return Combinators.combine(slugs(), words(), ValueArbitraries.urls())
        .as((kind, title, url) -> Media.builder().kind(kind).title(title).url(url).build());
  }

  private static Arbitrary<String> words() {
    return TextArbitraries.texts().filter(text -> !Texts.isBlank(text));
  }

  /**
   * Returns episodes.
   *
   * @param vocabulary the directives in use
   * @return episodes with front matter of any kind and a script
   */
  public static Arbitrary<Episode> episodes(Vocabulary vocabulary) {
    Arbitrary<Episode> heads =
        Combinators.combine(
                slugs(),
                words(),
                TextArbitraries.texts().optional(0.7),
                Arbitraries.of(Status.values()),
                Arbitraries.of(Origin.values()),
                ValueArbitraries.languages(),
                sources().list().ofMaxSize(3),
                media().list().ofMaxSize(2))
            .as(ClioArbitraries::head);
    return Combinators.combine(heads, scripts(vocabulary))
        .as((head, script) -> Episode.builder().from(head).script(script).build());
  }

  private static Episode head(
      Slug id,
      String title,
      Optional<String> summary,
      Status status,
      Origin origin,
      Optional<String> language,
      List<Source> sources,
      List<Media> media) {
    return Episode.builder()
        .id(id)
        .title(title)
        .summary(summary.orElse(""))
        .status(status)
        .origin(origin)
        .language(language)
        .addAllSources(sources)
        .addAllMedia(media)
        .build();
  }

  /**
   * Returns episodes of the {@link #vocabulary()} of the kit.
   *
   * @return episodes with front matter of any kind and a script
   */
  public static Arbitrary<Episode> episodes() {
    return episodes(VOCABULARY);
  }

  /**
   * Returns scripts as people write them: with any line breaks, attributes in any order and under
   * any of their names, with and without quotes, with escapes where none are needed.
   *
   * @param vocabulary the directives in use
   * @return right texts, each with the script that it reads as
   */
  public static Arbitrary<Handwritten> handwritten(Vocabulary vocabulary) {
    return Combinators.combine(scripts(vocabulary), Arbitraries.longs().withoutEdgeCases())
        .as((script, seed) -> new Handwritten(script, new Hand(seed, vocabulary).write(script)));
  }

  /**
   * Returns scripts of the {@link #vocabulary()} of the kit as people write them.
   *
   * @return right texts
   */
  public static Arbitrary<String> scriptTexts() {
    return handwritten(VOCABULARY).map(Handwritten::text);
  }

  /**
   * Returns scripts with mistakes in them.
   *
   * @return texts, most of them wrong
   */
  public static Arbitrary<String> brokenTexts() {
    return brokenTexts(VOCABULARY);
  }

  /**
   * Returns scripts with mistakes in them.
   *
   * @param vocabulary the directives in use
   * @return texts, most of them wrong
   */
  public static Arbitrary<String> brokenTexts(Vocabulary vocabulary) {
    return BrokenTexts.broken(handwritten(vocabulary));
  }

  /**
   * Returns scripts with one to three of the mistakes that authors and language models really make.
   *
   * @return texts with curly quotes, decimal commas, names in other spellings, Markdown around them
   *     and the like; canonical print but for these
   */
  public static Arbitrary<String> mutatedTexts() {
    Printer printer = Printer.of(vocabulary());
    return Mutations.of(
        Combinators.combine(scripts(), Arbitraries.of(Layout.values())).as(printer::print));
  }

  /**
   * Returns texts that are made to break a reader.
   *
   * @return texts of up to some thousand characters
   */
  public static Arbitrary<String> hostileTexts() {
    return BrokenTexts.hostile();
  }
}
