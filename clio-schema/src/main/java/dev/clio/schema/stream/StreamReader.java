package dev.clio.schema.stream;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Undecodable;
import dev.clio.schema.frontmatter.Head;
import dev.clio.schema.syntax.ScriptStream;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.LineMap;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text as it arrives, in any pieces, and gives each element once, as soon as nothing that
 * comes after could change it: a directive with its bracket, narration where something else begins,
 * a comment at the end of its line. What it gives in the end is what reading the whole text gives,
 * element by element and diagnostic by diagnostic, however it was cut; only of a text that is
 * longer than the limit, or no UTF-8, the elements before that place were given already. It keeps
 * what is not certain yet and where lines begin, and nothing else of the text. Not thread-safe.
 */
public final class StreamReader {

  private final ScriptStream stream;
  private final GrowingLines lines = new GrowingLines();
  private final Decoder decoder = new Decoder();
  private final List<Streamed> given = new ArrayList<>();

  private StreamReader(Vocabulary vocabulary, Limits limits) {
    this.stream = new ScriptStream(vocabulary, limits, new Gatherer(given));
  }

  /**
   * Returns a reader of one text.
   *
   * @param vocabulary the directives that are known
   * @param limits how much is read
   * @return the reader, at the text's beginning
   */
  public static StreamReader of(Vocabulary vocabulary, Limits limits) {
    return new StreamReader(vocabulary, limits);
  }

  /**
   * Reads on.
   *
   * @param chunk the text that comes next, cut anywhere
   * @return what is certain now
   */
  public List<Streamed> read(CharSequence chunk) {
    lines.add(chunk);
    stream.read(chunk);
    return taken();
  }

  /**
   * Reads on. A byte that is no UTF-8 is told, and nothing is made of what comes after it.
   *
   * @param bytes UTF-8 that comes next, cut anywhere
   * @return what is certain now
   */
  public List<Streamed> read(byte[] bytes) {
    return read(bytes, 0, bytes.length);
  }

  /**
   * Reads on. A byte that is no UTF-8 is told, and nothing is made of what comes after it.
   *
   * @param bytes an array with UTF-8
   * @param offset where the bytes that come next begin
   * @param length how many come next
   * @return what is certain now
   */
  public List<Streamed> read(byte[] bytes, int offset, int length) {
    decode(bytes, offset, length, false);
    return taken();
  }

  private void decode(byte[] bytes, int offset, int length, boolean isLast) {
    if (decoder.isBroken()) {
      return;
    }
    String text = decoder.decode(bytes, offset, length, isLast);
    lines.add(text);
    stream.read(text);
    if (decoder.isBroken()) {
      int at = stream.length();
      given.add(
          new Streamed.Mistakes(
              ImmutableList.of(
                  Undecodable.at(decoder.bad(), decoder.decoded(), new Span(at, at + 1)))));
      stream.abandon();
    }
  }

  /**
   * Returns the narration that has come so far and whose end has not, for those who want to show
   * it; it takes as long as that narration is.
   *
   * @return the words; empty if what is coming is no narration
   */
  public Optional<Narration> pending() {
    return stream.pending();
  }

  /**
   * Says that the text is over.
   *
   * @return what was not certain before; a directive that was cut off is told by its diagnostic and
   *     marked
   */
  public List<Streamed> end() {
    decode(new byte[0], 0, 0, true);
    stream.end();
    return taken();
  }

  /**
   * Returns where the lines of the text are.
   *
   * @return lines and columns of all that came so far
   */
  public LineMap lines() {
    return lines;
  }

  private List<Streamed> taken() {
    List<Streamed> all = ImmutableList.copyOf(given);
    given.clear();
    return all;
  }

  /** Gathers what the stream gives. */
  private record Gatherer(List<Streamed> given) implements ScriptStream.Receiver {

    @Override
    public void head(Head head, Span span, List<Diagnostic> found) {
      given.add(
          new Streamed.Head(head.episode(), span, path -> head.span(path).orElse(span), found));
    }

    @Override
    public void element(
        Element element,
        Span span,
        String text,
        Positions positions,
        List<Diagnostic> found,
        boolean isCutOff) {
      given.add(new Streamed.Item(element, span, text, positions, found, isCutOff));
    }

    @Override
    public void between(List<Diagnostic> found) {
      given.add(new Streamed.Mistakes(found));
    }
  }
}
