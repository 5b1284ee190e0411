package dev.clio.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of one or more entities, none twice. */
public record EntityIdsType() implements AttributeType<List<EntityId>> {

  /**
   * A stretch of the text of a value.
   *
   * @param text the text of one item; empty where an item is missing
   * @param start where it begins, a UTF-16 offset
   */
  public record Item(String text, int start) {

    /**
     * Returns where the item ends.
     *
     * @return a UTF-16 offset, exclusive
     */
    public int end() {
      return start + text.length();
    }
  }

  /**
   * Returns the items of a value's text.
   *
   * @param text the text: items with a comma, bar or semicolon between, or only white space
   * @return the items in order, an empty one where a separator has nothing before or after it
   */
  public static List<Item> items(String text) {
    List<Item> items = new ArrayList<>();
    boolean wanted = true; // whether an item must come: at the beginning, and after a mark
    int i = 0;
    while (true) {
      while (i < text.length() && Texts.isWhiteSpace(text.charAt(i))) {
        i++;
      }
      boolean end = i == text.length();
      if (end || isMark(text.charAt(i))) {
        if (wanted) {
          items.add(new Item("", i));
        }
        if (end) {
          return items;
        }
        wanted = true;
        i++;
      } else {
        int start = i;
        while (i < text.length()
            && !isMark(text.charAt(i))
            && !Texts.isWhiteSpace(text.charAt(i))) {
          i++;
        }
        items.add(new Item(text.substring(start, i), start));
        wanted = false;
      }
    }
  }

  private static boolean isMark(char c) {
    return c == ',' || c == '|' || c == ';';
  }

  @Override
  public String name() {
    return "entity ids";
  }

  @Override
  public String expected() {
    return "one or more entity ids with commas between, such as \"city:oslo, city:bergen\", none"
        + " twice";
  }

  @Override
  public @Nullable List<EntityId> parse(String text) {
    if (EntityId.isEntityId(text)) {
      return ImmutableList.of(EntityId.of(text));
    }
    ImmutableSet.Builder<EntityId> ids = ImmutableSet.builder();
    List<Item> items = items(text);
    for (Item item : items) {
      if (!EntityId.isEntityId(item.text())) {
        return null;
      }
      ids.add(EntityId.of(item.text()));
    }
    List<EntityId> distinct = ids.build().asList();
    return distinct.size() == items.size() ? distinct : null;
  }

  @Override
  public Problem explain(String text) {
    List<Item> items = items(text);
    Set<String> distinct = new LinkedHashSet<>();
    for (Item item : items) {
      if (!item.text().isEmpty()) {
        distinct.add(EntityIdType.mend(item.text()).map(Problem.Mend::value).orElse(item.text()));
      }
    }
    Optional<String> mended =
        Optional.of(String.join(", ", distinct)).filter(t -> parse(t) != null);
    Set<String> seen = new LinkedHashSet<>();
    for (Item item : items) {
      if (!EntityId.isEntityId(item.text())) {
        // A separator too many changes nothing that was said.
        boolean safe = item.text().isEmpty();
        return new Problem(
            Problem.Kind.WRONG_TYPE,
            safe ? "there is an empty item" : "was " + Problem.quote(item.text()),
            item.start(),
            safe ? Math.min(item.end() + 1, text.length()) : item.end(),
            mended.map(m -> new Problem.Mend(m, safe)));
      }
      if (!seen.add(item.text())) {
        return new Problem(
            Problem.Kind.REPEATED_ITEM,
            Problem.quote(item.text()) + " stands there twice",
            item.start(),
            item.end(),
            mended.map(m -> new Problem.Mend(m, true)));
      }
    }
    return Problem.of(Problem.Kind.WRONG_TYPE, text);
  }

  @Override
  public String print(List<EntityId> value) {
    return value.size() == 1
        ? value.get(0).text()
        : String.join(", ", value.stream().map(EntityId::text).toList());
  }

  @Override
  public Object toData(List<EntityId> value) {
    return value.stream().map(EntityId::text).toList();
  }

  @Override
  public @Nullable List<EntityId> fromData(Object data) {
    if (!(data instanceof List<?> list) || list.isEmpty()) {
      return null;
    }
    Set<EntityId> ids = new LinkedHashSet<>();
    for (Object item : list) {
      if (!(item instanceof String text)
          || !EntityId.isEntityId(text)
          || !ids.add(EntityId.of(text))) {
        return null;
      }
    }
    return ImmutableList.copyOf(ids);
  }

  @Override
  public Problem explainData(Object data) {
    if (data instanceof List<?> list && !list.isEmpty()) {
      Set<Object> seen = new LinkedHashSet<>();
      for (Object item : list) {
        if (item instanceof String text && EntityId.isEntityId(text)) {
          if (!seen.add(item)) {
            return new Problem(
                Problem.Kind.REPEATED_ITEM,
                Problem.quote(text) + " stands there twice",
                0,
                0,
                Optional.empty());
          }
        } else {
          return Problem.ofData(Problem.Kind.WRONG_TYPE, item);
        }
      }
    }
    return Problem.ofData(Problem.Kind.WRONG_TYPE, data);
  }
}
