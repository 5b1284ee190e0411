package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Position;
import java.util.List;
import java.util.Optional;

/**
 * The gazetteer's part of the index in memory. It stays as it is in the file, sorted keys and
 * entries, and is searched there: to load it is to learn where each key and entry begins. Immutable
 * and thread-safe.
 */
final class GazetteerIndex {

  private final IndexReader file;
  private final int[] entries;
  private final int[] keys;

  /**
   * A place of the index.
   *
   * @param name its name
   * @param position a point inside
   * @param extent the box around it, if it is larger than a point
   */
  record Entry(String name, Position position, Optional<Bounds> extent) {}

  private GazetteerIndex(IndexReader file, int[] entries, int[] keys) {
    this.file = file;
    this.entries = entries;
    this.keys = keys;
  }

  static GazetteerIndex load() {
    IndexReader in = IndexReader.of("gazetteer");
    int[] entries = new int[in.number()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = in.offset();
      in.skip(in.number());
      in.number();
      in.number();
      if (in.number() == 1) {
        for (int edge = 0; edge < 4; edge++) {
          in.number();
        }
      }
    }
    int[] keys = new int[in.number()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.offset();
      in.skip(in.number());
      in.number();
    }
    return new GazetteerIndex(in, entries, keys);
  }

  /** Returns the entry of a key, if there is one. */
  Optional<Entry> find(String key) {
    int at = search(key);
    return at < keys.length && key(at).equals(key) ? Optional.of(entry(at)) : Optional.empty();
  }

  /** Returns what stands behind a beginning in all keys that have it. */
  List<String> endings(String beginning) {
    ImmutableList.Builder<String> endings = ImmutableList.builder();
    for (int at = search(beginning); at < keys.length; at++) {
      String key = key(at);
      if (!key.startsWith(beginning)) {
        break;
      }
      endings.add(key.substring(beginning.length()));
    }
    return endings.build();
  }

  /** Returns the number of the first key that is not less than a text. */
  private int search(String text) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle).compareTo(text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String key(int number) {
    return file.at(keys[number]).text();
  }

  private Entry entry(int key) {
    IndexReader in = file.at(keys[key]);
    in.skip(in.number());
    in = file.at(entries[in.number()]);
    String name = in.text();
    Position position = Position.of(in.degrees(), in.degrees());
    Optional<Bounds> extent =
        in.number() == 1
            ? Optional.of(Bounds.of(in.degrees(), in.degrees(), in.degrees(), in.degrees()))
            : Optional.empty();
    return new Entry(name, position, extent);
  }
}
