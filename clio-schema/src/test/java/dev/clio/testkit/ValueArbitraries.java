package dev.clio.testkit;

import dev.clio.core.value.Bounds;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.BooleanType;
import dev.clio.core.vocabulary.CitedSourceType;
import dev.clio.core.vocabulary.ColorType;
import dev.clio.core.vocabulary.DurationType;
import dev.clio.core.vocabulary.EntityIdType;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.core.vocabulary.EntityTypeType;
import dev.clio.core.vocabulary.IntegerType;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.NumberType;
import dev.clio.core.vocabulary.RadiusType;
import dev.clio.core.vocabulary.SlugType;
import dev.clio.core.vocabulary.SourceIdType;
import dev.clio.core.vocabulary.TextType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The values that attributes have. */
final class ValueArbitraries {

  private ValueArbitraries() {}

  /** Values of a type, whichever it is. */
  @SuppressWarnings("unchecked") // Each branch makes values of its own type.
  static <T> Arbitrary<T> of(AttributeType<T> type) {
    return (Arbitrary<T>) untyped(type);
  }

  private static Arbitrary<?> untyped(AttributeType<?> type) {
    if (type instanceof NumberType number) {
      return numbers(number.min(), number.max());
    } else if (type instanceof IntegerType integer) {
      return Arbitraries.longs().between(integer.min(), integer.max());
    } else if (type instanceof TextType text) {
      return TextArbitraries.upTo(text.max());
    } else if (type instanceof KeywordType<?> keyword) {
      return Arbitraries.of(List.copyOf(keyword.words().values()));
    } else if (type instanceof BooleanType) {
      return Arbitraries.of(true, false);
    } else if (type instanceof CitedSourceType) {
      return sourceIds().optional(0.8);
    } else if (type instanceof ColorType) {
      return colors();
    } else if (type instanceof DurationType) {
      return durations();
    } else if (type instanceof EntityIdType) {
      return entityIds();
    } else if (type instanceof EntityIdsType) {
      return entityIdLists();
    } else if (type instanceof EntityTypeType) {
      return entityTypes();
    } else if (type instanceof RadiusType) {
      return radii();
    } else if (type instanceof SlugType) {
      return slugs();
    } else if (type instanceof SourceIdType) {
      return sourceIds();
    }
    throw new AssertionError("no arbitrary for the type " + type.name());
  }

  static Arbitrary<Double> numbers(double min, double max) {
    Arbitrary<Double> corners =
        Arbitraries.of(
                min,
                max,
                0.0,
                1.0,
                -1.0,
                1e-7,
                1e-6,
                -1.5e-10,
                0.1,
                0.30000000000000004,
                1e21,
                1.0 / 3,
                Double.MIN_VALUE,
                Math.nextDown(max),
                Math.nextUp(min))
            .map(value -> value + 0.0);
    Arbitrary<Double> decimals =
        Arbitraries.longs()
            .between(-180_000, 180_000)
            .map(whole -> BigDecimal.valueOf(whole, 3).doubleValue());
    Arbitrary<Double> any = Arbitraries.doubles().between(min, max);
    return Arbitraries.frequencyOf(
            Tuple.of(2, corners), Tuple.of(4, decimals), Tuple.of(2, any.map(value -> value + 0.0)))
        .filter(1_000_000, value -> value >= min && value <= max);
  }

  static Arbitrary<Position> positions() {
    return Combinators.combine(numbers(-90, 90), numbers(-180, 180)).as(Position::of);
  }

  static Arbitrary<Bounds> bounds() {
    return Combinators.combine(
            numbers(-180, 180), numbers(-90, 90), numbers(-180, 180), numbers(-90, 90))
        .as(
            (west, one, east, other) ->
                Bounds.of(west, Math.min(one, other), east, Math.max(one, other)));
  }

  static Arbitrary<Slug> slugs() {
    return slugTexts().map(Slug::of);
  }

  private static Arbitrary<String> slugTexts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "oslo", "a", "0", "38_north", "north_korea", "null", "true", "no", "1e3", "none_");
    Arbitrary<String> any =
        Arbitraries.strings()
            .withChars("abz019_")
            .ofMinLength(1)
            .ofMaxLength(8)
            .map(text -> text.startsWith("_") ? "x" + text : text);
    return Arbitraries.oneOf(words, any);
  }

  static Arbitrary<SourceId> sourceIds() {
    return slugTexts().filter(SourceId::isSourceId).map(SourceId::of);
  }

  static Arbitrary<EntityType> entityTypes() {
    return Arbitraries.oneOf(Arbitraries.of(EntityType.KNOWN), Arbitraries.of("pipeline", "x1_"))
        .map(EntityType::of);
  }

  static Arbitrary<EntityId> entityIds() {
    return Combinators.combine(entityTypes(), slugTexts())
        .as((type, slug) -> EntityId.of(type.name() + ":" + slug));
  }

  private static Arbitrary<List<EntityId>> entityIdLists() {
    return entityIds().list().uniqueElements().ofMinSize(1).ofMaxSize(4).map(List::copyOf);
  }

  static Arbitrary<Color> colors() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 0xffffff), Arbitraries.of(0, 0xffffff, 0xaabbcc, 1))
        .map(Color::ofRgb);
  }

  static Arbitrary<Radius> radii() {
    Arbitrary<Radius> lengths = numbers(0, Radius.MAX_KM).filter(km -> km > 0).map(Radius::km);
    return Arbitraries.oneOf(
        lengths, Arbitraries.of(Radius.Size.values()).map(size -> (Radius) size));
  }

  private static Arbitrary<Long> durations() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, DurationType.MAX),
        Arbitraries.of(0L, 500L, 60_000L, 600_000L));
  }

  static Arbitrary<Optional<String>> languages() {
    return Arbitraries.of("en", "nb-NO", "zh-Hant-TW", "no", "x-clio", "de-CH-1901").optional(0.5);
  }

  static Arbitrary<String> urls() {
    return Arbitraries.of(
        "https://example.org",
        "http://example.org/a?b=c&d=%20#e",
        "HTTPS://user@example.org:8080/x",
        "https://例え.jp/道",
        "https://[::1]/",
        "https://example.org/it's,so:#x",
        "https://example.org/" + "a".repeat(300));
  }
}
