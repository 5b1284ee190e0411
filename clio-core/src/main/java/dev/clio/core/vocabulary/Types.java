package dev.clio.core.vocabulary;

import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import java.util.List;
import java.util.Optional;

/** The types of Stagehand's attributes. */
public final class Types {

  /** Degrees north. */
  public static final AttributeType<Double> LATITUDE = new NumberType("latitude", -90, 90);

  /** Degrees east. */
  public static final AttributeType<Double> LONGITUDE = new NumberType("longitude", -180, 180);

  /** The zoom of the web map. */
  public static final AttributeType<Double> ZOOM = number(0, 22);

  /** A share of the whole. */
  public static final AttributeType<Double> SHARE = number(0, 1);

  /** A short name. */
  public static final AttributeType<Slug> SLUG = new SlugType(Optional.empty());

  /** The type of an entity. */
  public static final AttributeType<EntityType> ENTITY_TYPE = new EntityTypeType();

  /** The id of an entity that is known. */
  public static final AttributeType<EntityId> ENTITY = new EntityIdType(false);

  /** The id of an entity that the directive makes known. */
  public static final AttributeType<EntityId> NEW_ENTITY = new EntityIdType(true);

  /** The ids of entities that are known. */
  public static final AttributeType<List<EntityId>> ENTITIES = new EntityIdsType();

  /** The id of a source of the episode. */
  public static final AttributeType<SourceId> SOURCE = new SourceIdType();

  /** The id of a source of the episode, or {@code none}. */
  public static final AttributeType<Optional<SourceId>> CITED_SOURCE = new CitedSourceType();

  /** A colour. */
  public static final AttributeType<Color> COLOR = new ColorType();

  /** A radius. */
  public static final AttributeType<Radius> RADIUS = new RadiusType();

  /** Milliseconds. */
  public static final AttributeType<Long> DURATION = new DurationType();

  /** True or false. */
  public static final AttributeType<Boolean> BOOLEAN = new BooleanType();

  private Types() {}

  /**
   * Returns the type of numbers in a range.
   *
   * @param min the least
   * @param max the greatest
   * @return the type
   */
  public static AttributeType<Double> number(double min, double max) {
    return new NumberType("number", min, max);
  }

  /**
   * Returns the type of whole numbers in a range.
   *
   * @param min the least
   * @param max the greatest
   * @return the type
   */
  public static AttributeType<Long> integer(long min, long max) {
    return new IntegerType(min, max);
  }

  /**
   * Returns the type of texts up to a length.
   *
   * @param max the greatest length, in code points
   * @return the type
   */
  public static AttributeType<String> text(int max) {
    return new TextType(max);
  }

  /**
   * Returns the type of slugs, with one that makes sense.
   *
   * @param example a slug, which messages and the reference show
   * @return the type
   * @throws IllegalArgumentException if the example is no slug
   */
  public static AttributeType<Slug> slug(String example) {
    return new SlugType(Optional.of(example));
  }

  /**
   * Returns the type whose words are the names of an enumeration in lower case.
   *
   * @param <E> the enumeration
   * @param type its class
   * @return the type
   */
  public static <E extends Enum<E>> AttributeType<E> keyword(Class<E> type) {
    return KeywordType.of(type);
  }
}
