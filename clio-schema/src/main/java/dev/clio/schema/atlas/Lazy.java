package dev.clio.schema.atlas;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and only once. Thread-safe. */
final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    @Nullable T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    @Nullable T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
