package dev.clio.schema.frontmatter;

import com.google.common.collect.ImmutableList;
import dev.clio.core.vocabulary.IntegerType;
import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.bind.Slips;
import dev.clio.schema.bind.ValueRules;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes an episode's head of keys and values that were read from YAML or JSON. Not thread-safe; for
 * one head.
 */
public final class HeadBinder {

  private final boolean isText;
  private final UnaryOperator<String> writer;
  private final Consumer<Diagnostic> out;
  private final Map<Path, Span> spans = new HashMap<>();
  private int errors;

  private HeadBinder(boolean isText, UnaryOperator<String> writer, Consumer<Diagnostic> out) {
    this.isText = isText;
    this.writer = writer;
    this.out = out;
  }

  /**
   * Returns a binder of YAML, where every scalar is text that the type reads.
   *
   * @param out takes what is wrong
   * @return the binder
   */
  public static HeadBinder ofText(Consumer<Diagnostic> out) {
    return new HeadBinder(true, Scalars::print, out);
  }

  /**
   * Returns a binder of JSON, where a scalar has a type of its own.
   *
   * @param writer how a text is written
   * @param out takes what is wrong
   * @return the binder
   */
  public static HeadBinder ofData(UnaryOperator<String> writer, Consumer<Diagnostic> out) {
    return new HeadBinder(false, writer, out);
  }

  /**
   * Returns the value of some fields.
   *
   * @param <E> the value
   * @param <B> what builds it
   * @param shape what it holds
   * @param fields the fields
   * @param place where a missing key is reported
   * @param others keys that may stand there too, and are someone else's to read
   * @return the builder of the value; empty if something is wrong
   */
  public <E, B> Optional<B> bind(
      HeadShape<E, B> shape, Node.Fields fields, Span place, Set<String> others) {
    return bind(shape, fields, place, others, ImmutableList.of());
  }

  /**
   * Returns where the parts stand.
   *
   * @return the span of each value that was there, by its path
   */
  public Map<Path, Span> spans() {
    return spans;
  }

  private <E, B> Optional<B> bind(
      HeadShape<E, B> shape, Node.Fields node, Span place, Set<String> others, List<Object> path) {
    int before = errors;
    Map<String, HeadShape.Key<E, B>> known = new HashMap<>();
    List<String> names = new ArrayList<>(others);
    for (HeadShape.Key<E, B> key : shape.keys()) {
      known.put(key.name(), key);
      names.add(key.name());
    }
    B builder = shape.builders().get();
    Set<String> slips = new HashSet<>();
    Map<String, Node.Field> seen = new HashMap<>();
    Span previous = place;
    for (Node.Field field : node.fields()) {
      Node.@Nullable Field first = seen.putIfAbsent(field.key(), field);
      Span last = previous;
      previous = field.value().span();
      if (first != null) {
        repeated(field, first, last);
        continue;
      }
      HeadShape.@Nullable Key<E, B> key = known.get(field.key());
      if (key == null) {
        if (!others.contains(field.key())) {
          unknown(shape, node, field, names, slips);
        }
        continue;
      }
      List<Object> inner = append(path, field.key());
      spans.put(new Path(inner), field.value().span());
      if (key instanceof HeadShape.Key.One<E, B, ?> one) {
        bindOne(path.isEmpty() ? "" : shape.what() + ": ", one, field, builder);
      } else if (key instanceof HeadShape.Key.Many<E, B, ?> many) {
        bindMany(many, field, builder, inner);
      }
    }
    if (node.isComplete()) {
      for (HeadShape.Key<E, B> key : shape.keys()) {
        if (key.isRequired() && !seen.containsKey(key.name()) && !slips.contains(key.name())) {
          report(
              Diagnostic.of(
                  Code.MISSING_KEY,
                  place,
                  article(shape.what())
                      + ": expected "
                      + key.name()
                      + expected(key)
                      + ", but it is missing"));
        }
      }
    }
    return errors == before && node.isComplete() ? Optional.of(builder) : Optional.empty();
  }

  /** Reports a key that is not known, and takes note of what was meant. */
  private <E, B> void unknown(
      HeadShape<E, B> shape,
      Node.Fields node,
      Node.Field field,
      List<String> names,
      Set<String> slips) {
    List<String> free =
        names.stream()
            .filter(
                name ->
                    !slips.contains(name)
                        && node.fields().stream().noneMatch(other -> other.key().equals(name)))
            .toList();
    Optional<Slips.Meant> meant = Slips.of(field.key(), free);
    // What was meant by a slip is not missing as well.
    meant.ifPresent(slip -> slips.add(slip.name()));
    report(
        ValueRules.withRepair(
            Code.UNKNOWN_KEY,
            field.keySpan(),
            article(shape.what())
                + ": expected one of "
                + String.join(", ", names)
                + ", but was "
                + Problem.quote(field.key()),
            meant.map(
                slip ->
                    Repair.of(
                        "write " + slip.name(),
                        slip.isSure(),
                        new Edit(field.keySpan(), writer.apply(slip.name()))))));
  }

  /** Reports a key that is there again; in JSON, the comma before it goes with it. */
  private void repeated(Node.Field field, Node.Field first, Span last) {
    boolean isSame =
        field.value() instanceof Node.Scalar value
            && first.value() instanceof Node.Scalar other
            && value.data().equals(other.data());
    // In YAML a comment may stand between the two, which is not to be lost.
    boolean isMended = !isText && field.value() instanceof Node.Scalar;
    Span whole = new Span(last.end(), field.value().span().end());
    report(
        ValueRules.withRepair(
                isText ? Code.BAD_YAML : Code.BAD_JSON,
                field.keySpan(),
                "the key " + field.key() + " stands there twice; a key is not repeated",
                isMended
                    ? Optional.of(Repair.of("remove the second", isSame, new Edit(whole, "")))
                    : Optional.empty())
            .and("first written here", first.keySpan()));
  }

  /**
   * Checks the version, which belongs to no value.
   *
   * @param fields the fields of an episode
   */
  public void checkVersion(Node.Fields fields) {
    for (Node.Field field : fields.fields()) {
      if (field.key().equals(HeadShape.VERSION)) {
        value(HeadShape.VERSION, HeadType.VERSION, field.value(), false);
      }
    }
  }

  private <E, B, T> void bindOne(
      String prefix, HeadShape.Key.One<E, B, T> key, Node.Field field, B builder) {
    @Nullable T value = value(prefix + key.name(), key.type(), field.value(), key.isRequired());
    if (value != null) {
      key.setter().accept(builder, value);
    }
  }

  /** Returns the value of a node, or null if it has none; what is wrong is reported. */
  private <T> @Nullable T value(String subject, HeadType<T> type, Node node, boolean isRequired) {
    if (node instanceof Node.Absent && !isRequired) {
      return null;
    }
    if (node instanceof Node.Refused) {
      errors++;
      return null;
    }
    Node.Scalar scalar;
    if (node instanceof Node.Scalar written) {
      scalar = written;
    } else if (node instanceof Node.Absent absent) {
      scalar = new Node.Scalar("", absent.span(), absent.span().start());
    } else {
      report(Findings.wrongShape(subject, type.expected(), node));
      return null;
    }
    String text = scalar.data() instanceof String string ? string : "";
    @Nullable T value = isText ? type.fromText(text) : type.fromData(scalar.data());
    if (value == null) {
      Problem problem = isText ? type.explainText(text) : type.explainData(scalar.data());
      report(
          Findings.wrongValue(
              subject, type.expected(), guess(type, problem, text), scalar, writer(type)));
    }
    return value;
  }

  /** Returns how a mend is written: a number is no text. */
  private UnaryOperator<String> writer(HeadType<?> type) {
    return type instanceof HeadType.Version
            || (type instanceof HeadType.OfAttribute<?> attribute
                && attribute.type() instanceof IntegerType)
        ? UnaryOperator.identity()
        : writer;
  }

  private static Problem guess(HeadType<?> type, Problem problem, String text) {
    return type instanceof HeadType.OfAttribute<?> attribute
        ? ValueRules.guessed(attribute.type(), problem, text)
        : problem;
  }

  private <E, B, I> void bindMany(
      HeadShape.Key.Many<E, B, I> key, Node.Field field, B builder, List<Object> path) {
    if (field.value() instanceof Node.Absent) {
      return;
    }
    if (field.value() instanceof Node.Refused) {
      errors++;
    } else if (field.value() instanceof Node.Items items) {
      ImmutableList.Builder<I> values = ImmutableList.builder();
      for (int i = 0; i < items.items().size(); i++) {
        bindItem(key.items(), items.items().get(i), append(path, i)).ifPresent(values::add);
      }
      key.setter().accept(builder, values.build());
    } else {
      report(Findings.wrongShape(key.name(), "a list of " + key.name(), field.value()));
    }
  }

  private <I, C> Optional<I> bindItem(HeadShape<I, C> shape, Node node, List<Object> path) {
    spans.put(new Path(path), node.span());
    if (node instanceof Node.Fields fields) {
      Span place =
          fields.fields().isEmpty() ? fields.span() : firstLine(fields, fields.fields().get(0));
      return bind(shape, fields, place, Set.of(), path).map(shape.build());
    }
    if (node instanceof Node.Refused) {
      errors++;
    } else {
      report(Findings.wrongShape(shape.what(), required(shape), node));
    }
    return Optional.empty();
  }

  /** Returns the first field of a block, or the whole of what stands in braces. */
  private Span firstLine(Node.Fields fields, Node.Field first) {
    return isText && fields.span().start() == first.keySpan().start()
        ? first.keySpan()
        : fields.span();
  }

  private void report(Diagnostic diagnostic) {
    errors++;
    out.accept(diagnostic);
  }

  private static String required(HeadShape<?, ?> shape) {
    List<String> names =
        shape.keys().stream().filter(HeadShape.Key::isRequired).map(HeadShape.Key::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String expected(HeadShape.Key<?, ?> key) {
    return key instanceof HeadShape.Key.One<?, ?, ?> one ? " (" + one.type().expected() + ")" : "";
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  private static List<Object> append(List<Object> path, Object step) {
    return ImmutableList.builder().addAll(path).add(step).build();
  }
}
