package dev.clio.schema.diagnostic;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a code means, at length. Each code's is one page of Markdown that comes with Clio: some
 * paragraphs, an example that gives the code and nothing else, and the example mended, which gives
 * nothing at all.
 *
 * @param code the code
 * @param text what it means, why it matters and how to mend it: paragraphs of Markdown
 * @param example what gives the code
 * @param mended the same, mended
 */
public record Explanation(Code code, String text, Example example, Example mended) {

  private static final String FENCE = "~~~";

  /**
   * A text that is checked.
   *
   * @param form what it is: {@code stagehand}, {@code json}, or {@code bytes}, where {@code \xNN}
   *     is a byte
   * @param settings how it is checked, where that is not the default: {@code min-score}, {@code
   *     limits.attributes}, {@code limits.diagnostics}, or {@code episode} where only an episode
   *     will do
   * @param text the text, without a line break at its end
   */
  public record Example(String form, Map<String, String> settings, String text) {

    /**
     * Copies the settings.
     *
     * @param form what it is: {@code stagehand}, {@code json}, or {@code bytes}, where {@code \xNN}
     *     is a byte
     * @param settings how it is checked, where that is not the default: {@code min-score}, {@code
     *     limits.attributes}, {@code limits.diagnostics}, or {@code episode} where only an episode
     *     will do
     * @param text the text, without a line break at its end
     */
    public Example {
      settings = ImmutableMap.copyOf(settings);
    }
  }

  /**
   * Returns the explanation of a code.
   *
   * @param code the code
   * @return its explanation
   */
  public static Explanation of(Code code) {
    String page;
    try {
      page =
          Resources.toString(
              Resources.getResource(Explanation.class, code.text() + ".md"),
              StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parse(code, page);
  }

  private static Explanation parse(Code code, String page) {
    StringBuilder text = new StringBuilder();
    List<Example> examples = new ArrayList<>();
    List<String> lines = Splitter.on('\n').splitToList(page);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        text.append(lines.get(i)).append('\n');
        continue;
      }
      String info = lines.get(i).substring(FENCE.length());
      List<String> inside = new ArrayList<>();
      for (i++; !lines.get(i).equals(FENCE); i++) {
        inside.add(lines.get(i));
      }
      examples.add(example(info, String.join("\n", inside)));
    }
    Preconditions.checkState(
        examples.size() == 2, "%s: expected an example and its mending", code.text());
    return new Explanation(code, text.toString().strip(), examples.get(0), examples.get(1));
  }

  private static Example example(String info, String text) {
    List<String> words = Splitter.on(' ').splitToList(info);
    ImmutableMap.Builder<String, String> settings = ImmutableMap.builder();
    for (String word : words.subList(1, words.size())) {
      int sign = word.indexOf('=');
      settings.put(
          sign < 0 ? word : word.substring(0, sign), sign < 0 ? "" : word.substring(sign + 1));
    }
    return new Example(words.get(0), settings.buildOrThrow(), text);
  }
}
