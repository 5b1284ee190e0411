package dev.clio.schema.syntax;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.frontmatter.Head;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a text: takes it apart and makes values of its elements, in one pass. */
public final class ScriptReader {

  private ScriptReader() {}

  /**
   * What reading gave.
   *
   * @param tree the text, taken apart
   * @param script the elements
   * @param episode what the front matter says, with the script; empty if there is none or it has
   *     errors
   * @param positions where the parts stand
   * @param diagnostics what is wrong, in the order of the text
   */
  public record Result(
      SyntaxTree tree,
      Script script,
      Optional<Episode> episode,
      Positions positions,
      List<Diagnostic> diagnostics) {}

  /**
   * Returns what a text is.
   *
   * @param source any text
   * @param vocabulary the directives that are known
   * @param limits how much is read
   * @return the result; what is wrong with the text is in it
   */
  public static Result read(SourceText source, Vocabulary vocabulary, Limits limits) {
    String text = source.text();
    Tape tape = new Tape();
    Findings findings = new Findings(limits.diagnostics());
    if (text.length() > limits.text()) {
      tape.element(Tape.UNREAD, 0, text.length(), 0, 0);
      findings.accept(
          Diagnostic.of(
              Code.LIMIT,
              Span.at(0),
              "expected at most "
                  + limits.text()
                  + " UTF-16 units in a text (limit \"text\"), but there are "
                  + text.length()));
      return result(source, tape, findings, Script.of(), new int[0], null, vocabulary);
    }
    Characters characters = new Characters(text, text.length());
    Opening opening = Opening.of(characters);
    @Nullable Head head = opening.read(source, characters, tape, limits, findings);
    Scanner scanner =
        new Scanner(characters, opening.script(), 0, tape, vocabulary, limits, findings);
    Binder binder = new Binder(text, tape, vocabulary, findings);
    ImmutableList.Builder<Element> elements = ImmutableList.builder();
    int[] numbers = new int[16];
    int count = 0;
    int bound = tape.elementCount();
    while (scanner.next()) {
      for (; bound < tape.elementCount(); bound++) {
        @Nullable Element element = binder.bind(bound);
        if (element != null) {
          elements.add(element);
          if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
          }
          numbers[count++] = bound;
        }
      }
    }
    return result(
        source,
        tape,
        findings,
        Script.of(elements.build()),
        Arrays.copyOf(numbers, count),
        head,
        vocabulary);
  }

  private static Result result(
      SourceText source,
      Tape tape,
      Findings findings,
      Script script,
      int[] numbers,
      @Nullable Head head,
      Vocabulary vocabulary) {
    SyntaxTree tree = new SyntaxTree(source.text(), tape);
    return new Result(
        tree,
        script,
        head == null ? Optional.empty() : head.episode().map(episode -> episode.withScript(script)),
        new ReadPositions(tree, new ScriptPlaces(source.text(), tape, numbers, vocabulary), head),
        findings.sorted());
  }
}
