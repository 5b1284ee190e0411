package dev.clio.core.vocabulary;

import com.google.common.base.Ascii;
import dev.clio.core.value.Numbers;
import dev.clio.core.value.Radius;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Radius}. */
public record RadiusType() implements AttributeType<Radius> {

  @Override
  public String name() {
    return "radius";
  }

  @Override
  public String expected() {
    return "a number of km above 0 and up to 20000, or small, medium or large";
  }

  @Override
  public @Nullable Radius parse(String text) {
    for (Radius.Size size : Radius.Size.values()) {
      if (text.equals(word(size))) {
        return size;
      }
    }
    @Nullable Double km = Numbers.parse(text);
    return km == null ? null : ofKm(km);
  }

  private static @Nullable Radius ofKm(double km) {
    return km > 0 && km <= Radius.MAX_KM ? Radius.km(km) : null;
  }

  private static String word(Radius.Size size) {
    return Ascii.toLowerCase(size.name());
  }

  @Override
  public Problem explain(String text) {
    @Nullable Double number = Numbers.parse(text);
    if (number != null) {
      return Problem.of(
          Problem.Kind.OUT_OF_RANGE,
          text,
          number > 0 ? Mends.clamp(number, 0, Radius.MAX_KM) : Optional.empty());
    }
    String km = Ascii.toLowerCase(text.strip()).replaceFirst(" ?km$", "");
    return Problem.of(
        Problem.Kind.WRONG_TYPE,
        text,
        parse(km) == null
            ? Mends.number(text).filter(mend -> parse(mend.value()) != null)
            : Optional.of(new Problem.Mend(km, true)));
  }

  @Override
  public String print(Radius value) {
    return value instanceof Radius.Kilometers length
        ? Numbers.print(length.km())
        : word((Radius.Size) value);
  }

  @Override
  public boolean isQuoted(Radius value) {
    return false;
  }

  @Override
  public Object toData(Radius value) {
    return value instanceof Radius.Kilometers length ? (Object) length.km() : print(value);
  }

  @Override
  public @Nullable Radius fromData(Object data) {
    if (data instanceof Number number) {
      return ofKm(number.doubleValue());
    }
    return data instanceof String text && Numbers.parse(text) == null ? parse(text) : null;
  }

  @Override
  public Problem explainData(Object data) {
    return Problem.ofData(
        data instanceof Number ? Problem.Kind.OUT_OF_RANGE : Problem.Kind.WRONG_TYPE, data);
  }
}
