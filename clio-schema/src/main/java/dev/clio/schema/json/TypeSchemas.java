package dev.clio.schema.json;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Radius;
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
import dev.clio.schema.frontmatter.HeadType;

/** What JSON Schema says of the types of values. Each method writes keys of an open object. */
final class TypeSchemas {

  private static final String SLUG = "[a-z0-9][a-z0-9_]*";

  /** What no text may hold, between the brackets of a class of characters. */
  private static final String FORBIDDEN =
      "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202D\\u202E\\u2066-\\u2069\\uD800-\\uDFFF";

  /** The same but for layout space, which narration makes normal. */
  private static final String FORBIDDEN_IN_NARRATION =
      "\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u202D\\u202E"
          + "\\u2066-\\u2069\\uD800-\\uDFFF";

  private static final String WHITE_SPACE =
      "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F"
          + "\\u3000";

  private static final String NOT_IN_URL = "\"<>\\\\^`{|}" + WHITE_SPACE + FORBIDDEN;

  private static final String URL =
      "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#"
          + NOT_IN_URL
          + "]*@)?(?:\\[[^\\]/?#@"
          + NOT_IN_URL
          + "]+\\]|[^/?#@:.\\["
          + NOT_IN_URL
          + "][^/?#@:"
          + NOT_IN_URL
          + "]*)(?::[0-9]{0,5})?(?:[/?#][^"
          + NOT_IN_URL
          + "]*)?$";

  private static final String LANGUAGE =
      "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})" // language, its extension
          + "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?" // script, region
          + "(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*" // variants
          + "(?:-[0-9A-WYZa-wyz](?:-[0-9A-Za-z]{2,8})+)*" // extensions
          + "(?:-[Xx](?:-[0-9A-Za-z]{1,8})+)?|[Xx](?:-[0-9A-Za-z]{1,8})+)$";

  /** A slug that is not {@code none}, said without looking ahead. */
  private static final String SOURCE =
      "^(?:[a-mo-z0-9][a-z0-9_]*|n(?:o(?:n(?:e[a-z0-9_]+|[a-df-z0-9_][a-z0-9_]*)?"
          + "|[a-mo-z0-9_][a-z0-9_]*)?|[a-np-z0-9_][a-z0-9_]*)?)$";

  private TypeSchemas() {}

  /** Writes a type by patterns alone, as the profile for language models needs it. */
  static void strict(HeadType<?> type, JsonWriter json) {
    if (type instanceof HeadType.OfAttribute<?> attribute) {
      strict(attribute.type(), json);
    } else if (type.equals(HeadType.WORDS)) {
      words(FORBIDDEN, json);
    } else if (type.equals(HeadType.TEXT)) {
      pattern("^[^" + FORBIDDEN + "]*$", json);
    } else {
      write(type, json);
    }
  }

  /** Writes a type by patterns alone, as the profile for language models needs it. */
  static void strict(AttributeType<?> type, JsonWriter json) {
    if (type instanceof TextType text) {
      pattern("^[^" + FORBIDDEN + "]{1," + text.max() + "}$", json);
    } else if (type instanceof SourceIdType) {
      pattern(SOURCE, json);
    } else if (type instanceof EntityIdsType) {
      json.name("type").value("array").name("minItems").value(1).name("items").beginObject();
      entityId(json);
      json.endObject();
    } else {
      write(type, json);
    }
  }

  /** Writes what narration may be, by patterns alone. */
  static void strictNarration(JsonWriter json) {
    words(FORBIDDEN_IN_NARRATION, json);
  }

  /** Writes what a comment may be, by patterns alone. */
  static void strictComment(JsonWriter json) {
    pattern("^[^\\n\\r]*$", json);
  }

  private static void words(String forbidden, JsonWriter json) {
    pattern("^[^" + forbidden + "]*[^" + WHITE_SPACE + forbidden + "][^" + forbidden + "]*$", json);
  }

  /** Writes the definition that texts refer to. */
  static void text(JsonWriter json) {
    json.name("type").value("string");
    without(FORBIDDEN, json);
  }

  /** Writes what narration may be. */
  static void narration(JsonWriter json) {
    json.name("type").value("string").name("pattern").value("[^" + WHITE_SPACE + "]");
    without(FORBIDDEN_IN_NARRATION, json);
  }

  /** Writes what a comment may be. */
  static void comment(JsonWriter json) {
    json.name("type").value("string");
    without("\\n\\r", json);
  }

  private static void without(String characters, JsonWriter json) {
    json.name("not").beginObject().name("pattern").value("[" + characters + "]").endObject();
  }

  static void write(HeadType<?> type, JsonWriter json) {
    if (type instanceof HeadType.OfAttribute<?> attribute) {
      write(attribute.type(), json);
    } else if (type.equals(HeadType.WORDS)) {
      reference(json).name("pattern").value("[^" + WHITE_SPACE + "]");
    } else if (type.equals(HeadType.TEXT)) {
      reference(json);
    } else if (type.equals(HeadType.LANGUAGE)) {
      pattern(LANGUAGE, json);
    } else if (type.equals(HeadType.URL)) {
      pattern(URL, json);
    } else {
      json.name("const").value(1);
    }
  }

  static void write(AttributeType<?> type, JsonWriter json) {
    if (type instanceof NumberType number) {
      json.name("type").value("number");
      json.name("minimum").value(number.min()).name("maximum").value(number.max());
    } else if (type instanceof IntegerType integer) {
      integer(integer.min(), integer.max(), json);
    } else if (type instanceof DurationType) {
      integer(0, DurationType.MAX, json);
    } else if (type instanceof TextType text) {
      reference(json).name("minLength").value(1).name("maxLength").value(text.max());
    } else if (type instanceof BooleanType) {
      json.name("type").value("boolean");
    } else if (type instanceof KeywordType<?> keyword) {
      json.name("enum").data(keyword.words().keySet());
    } else if (type instanceof RadiusType) {
      radius(json);
    } else if (type instanceof EntityIdsType) {
      json.name("type").value("array").name("minItems").value(1);
      json.name("uniqueItems").value(true).name("items").beginObject();
      entityId(json);
      json.endObject();
    } else {
      word(type, json);
    }
  }

  private static void word(AttributeType<?> type, JsonWriter json) {
    if (type instanceof SlugType || type instanceof CitedSourceType) {
      pattern("^" + SLUG + "$", json);
    } else if (type instanceof SourceIdType) {
      pattern(SOURCE, json);
    } else if (type instanceof EntityIdType) {
      entityId(json);
    } else if (type instanceof EntityTypeType) {
      pattern("^[a-z][a-z0-9_]*$", json);
      json.name("examples").data(EntityType.KNOWN);
    } else if (type instanceof ColorType) {
      pattern("^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", json);
    } else {
      throw new IllegalArgumentException("type: expected one of the vocabulary, but was " + type);
    }
  }

  private static void entityId(JsonWriter json) {
    pattern("^[a-z][a-z0-9_]*:" + SLUG + "$", json);
  }

  private static void radius(JsonWriter json) {
    json.name("anyOf").beginArray().beginObject().name("type").value("number");
    json.name("exclusiveMinimum").value(0).name("maximum").value(Radius.MAX_KM).endObject();
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Radius.Size size : Radius.Size.values()) {
      words.add(new RadiusType().print(size));
    }
    json.beginObject().name("enum").data(words.build()).endObject().endArray();
  }

  private static void integer(long min, long max, JsonWriter json) {
    json.name("type").value("integer");
    json.name("minimum").value(min).name("maximum").value(max);
  }

  private static void pattern(String pattern, JsonWriter json) {
    json.name("type").value("string").name("pattern").value(pattern);
  }

  private static JsonWriter reference(JsonWriter json) {
    return json.name("$ref").value("#/$defs/text");
  }
}
