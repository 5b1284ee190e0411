package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the index that the project's own generator makes of the map data. Numbers are varints
 * (seven bits a byte, the lowest first; signed ones zigzag), doubles are eight bytes, texts are
 * UTF-8 after their length. Not thread-safe.
 */
final class IndexReader {

  /** The kinds of outlines, as the index numbers them. */
  static final ImmutableList<Outline.Kind> KINDS =
      ImmutableList.of(Outline.Kind.COUNTRY, Outline.Kind.REGION, Outline.Kind.LAKE);

  /** The kinds of arcs, as the index numbers them. */
  static final ImmutableList<Arcs.Kind> ARC_KINDS =
      ImmutableList.of(Arcs.Kind.COAST, Arcs.Kind.BORDER, Arcs.Kind.INNER, Arcs.Kind.LINE);

  private final ByteBuffer bytes;

  private IndexReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** Returns a reader of one of the index's parts, at its beginning. */
  static IndexReader of(String part) {
    try (@Nullable InputStream file = IndexReader.class.getResourceAsStream(part + ".bin.gz")) {
      if (file == null) {
        throw new IllegalStateException("the atlas is not complete: " + part + " is missing");
      }
      try (InputStream plain = new GZIPInputStream(file, 1 << 16)) {
        return new IndexReader(plain.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the atlas cannot be read: " + part, e);
    }
  }

  /** Returns a reader of the same part that begins elsewhere; this one stays where it is. */
  IndexReader at(int offset) {
    IndexReader there = new IndexReader(bytes.array());
    there.bytes.position(offset);
    return there;
  }

  int offset() {
    return bytes.position();
  }

  void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  /** Returns the arcs of a topology. */
  Arcs arcs() {
    Arcs.Transform transform = new Arcs.Transform(real(), real(), real(), real());
    int count = number();
    int[] starts = new int[count + 1];
    Arcs.Kind[] kinds = new Arcs.Kind[count];
    for (int i = 0; i < count; i++) {
      kinds[i] = ARC_KINDS.get(bytes.get());
      starts[i + 1] = starts[i] + number();
    }
    short[] xs = new short[starts[count]];
    short[] ys = new short[starts[count]];
    for (int i = 0; i < count; i++) {
      int x = 0;
      int y = 0;
      for (int p = starts[i]; p < starts[i + 1]; p++) {
        x += signed();
        y += signed();
        xs[p] = (short) x;
        ys[p] = (short) y;
      }
    }
    return new Arcs(transform, starts, xs, ys, kinds);
  }

  /** Returns the outlines that follow. */
  List<Outline> outlines(Arcs arcs) {
    int count = number();
    ImmutableList.Builder<Outline> outlines = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      Outline.Kind kind = KINDS.get(bytes.get());
      Outline.Facts facts =
          new Outline.Facts(
              text(),
              text(),
              text(),
              text(),
              text(),
              text(),
              tenths(),
              number(),
              texts(),
              Bounds.of(degrees(), degrees(), degrees(), degrees()),
              Position.of(degrees(), degrees()),
              number() / 100.0);
      int polygons = number();
      ImmutableList.Builder<List<ImmutableIntArray>> all =
          ImmutableList.builderWithExpectedSize(polygons);
      for (int p = 0; p < polygons; p++) {
        all.add(lines());
      }
      outlines.add(new Outline(kind, facts, arcs, all.build()));
    }
    return outlines.build();
  }

  /** Returns the rivers that follow. */
  List<River> rivers(Arcs arcs) {
    int count = number();
    ImmutableList.Builder<River> rivers = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      rivers.add(new River(text(), number(), tenths(), arcs, lines()));
    }
    return rivers.build();
  }

  /** Returns the cities that follow. */
  List<City> cities() {
    int count = number();
    ImmutableList.Builder<City> cities = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      cities.add(
          new City(
              text(), text(), text(), degrees(), degrees(), number(), number() == 1, tenths()));
    }
    return cities.build();
  }

  /** Returns the features that follow. */
  List<Feature> features() {
    int count = number();
    ImmutableList.Builder<Feature> features = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      features.add(new Feature(text(), text(), degrees(), degrees(), number()));
    }
    return features.build();
  }

  private List<ImmutableIntArray> lines() {
    int count = number();
    ImmutableList.Builder<ImmutableIntArray> lines = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      int length = number();
      ImmutableIntArray.Builder line = ImmutableIntArray.builder(length);
      for (int a = 0; a < length; a++) {
        line.add(signed());
      }
      lines.add(line.build());
    }
    return lines.build();
  }

  List<String> texts() {
    int count = number();
    ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts.build();
  }

  String text() {
    int length = number();
    String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  double real() {
    return bytes.getDouble();
  }

  /** Returns an angle that is kept to a ten-thousandth of a degree. */
  double degrees() {
    return signed() / 10_000.0;
  }

  private double tenths() {
    return number() / 10.0;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes.get();
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  private int signed() {
    int zigzag = number();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }
}
