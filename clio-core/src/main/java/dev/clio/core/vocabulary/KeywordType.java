package dev.clio.core.vocabulary;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of a fixed set of words.
 *
 * @param <T> the Java type of the values
 * @param words what each word means, in the order of the reference
 */
public record KeywordType<T>(Map<String, T> words) implements AttributeType<T> {

  /**
   * Copies the words.
   *
   * @param words what each word means, in the order of the reference
   */
  public KeywordType {
    Preconditions.checkArgument(!words.isEmpty(), "words: expected at least one");
    words = ImmutableMap.copyOf(words);
  }

  /**
   * Returns the type whose words are the names of an enumeration in lower case.
   *
   * @param <E> the enumeration
   * @param type its class
   * @return the type
   */
  public static <E extends Enum<E>> KeywordType<E> of(Class<E> type) {
    ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      words.put(Ascii.toLowerCase(constant.name()), constant);
    }
    return new KeywordType<>(words.buildOrThrow());
  }

  @Override
  public String name() {
    return "keyword";
  }

  @Override
  public String expected() {
    Set<String> all = words.keySet();
    return all.size() == 1
        ? all.iterator().next()
        : "one of " + all.stream().collect(Collectors.joining(", "));
  }

  @Override
  public @Nullable T parse(String text) {
    return words.get(text);
  }

  @Override
  public Problem explain(String text) {
    String word = Ascii.toLowerCase(text.strip()).replace('-', '_').replace(' ', '_');
    return Problem.of(
        Problem.Kind.NOT_ONE_OF,
        text,
        words.containsKey(word) ? Optional.of(new Problem.Mend(word, true)) : Optional.empty());
  }

  @Override
  public String print(T value) {
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (word.getValue().equals(value)) {
        return word.getKey();
      }
    }
    throw new IllegalArgumentException("value: expected one of " + words);
  }

  @Override
  public boolean isQuoted(T value) {
    return false;
  }
}
