package dev.clio.schema.syntax;

import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.frontmatter.Head;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that comes in pieces, with the scanner that reads whole texts: the scanner is asked
 * for the rest that is not certain yet, and what it says counts up to the first look at what has
 * not come. So the pieces change nothing. Of the text only that rest is kept. Not thread-safe.
 */
public final class ScriptStream {

  /** Of so many characters each is looked at again in vain, for each that comes. */
  private static final int PATIENCE = 64;

  /** How much may be looked at in vain before that. */
  private static final long START = 1 << 20;

  /** Takes what is certain, in the order of the text. */
  public interface Receiver {

    /**
     * Takes the front matter.
     *
     * @param head what it says
     * @param span where it stands
     * @param found what is wrong with it
     */
    void head(Head head, Span span, List<Diagnostic> found);

    /**
     * Takes an element.
     *
     * @param element the element
     * @param span where it stands in the whole text
     * @param text the element as it is written
     * @param positions where its parts stand in that text; the index of the element in a path does
     *     not matter
     * @param found what is wrong with it
     * @param isCutOff whether it is a directive that the end of the text cut off
     */
    void element(
        Element element,
        Span span,
        String text,
        Positions positions,
        List<Diagnostic> found,
        boolean isCutOff);

    /**
     * Takes what is wrong between elements, or was seen only after its element.
     *
     * @param found what is wrong
     */
    void between(List<Diagnostic> found);
  }

  private final Vocabulary vocabulary;
  private final Limits limits;
  private final Receiver receiver;
  private final Findings findings;
  private final Signs signs = new Signs();

  /** What is not certain yet, with the character before it. */
  private final StringBuilder rest = new StringBuilder();

  /** Where the rest begins in the whole text. */
  private int base;

  private int length;

  /** Where to go on in the rest; null while the front matter may still be coming. */
  private @Nullable Checkpoint checkpoint;

  private int elements;
  private long patience = START;
  private boolean isAwaited;
  private boolean isOver;

  /**
   * Makes a stream.
   *
   * @param vocabulary the directives that are known
   * @param limits how much is read
   * @param receiver takes what is certain
   */
  public ScriptStream(Vocabulary vocabulary, Limits limits, Receiver receiver) {
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.receiver = receiver;
    this.findings = new Findings(limits.diagnostics());
  }

  /**
   * Reads on.
   *
   * @param chunk the text that comes next, cut anywhere
   */
  public void read(CharSequence chunk) {
    if (isOver) {
      return;
    }
    int room = limits.text() - length;
    CharSequence taken = chunk.length() <= room ? chunk : chunk.subSequence(0, room);
    rest.append(taken);
    length += taken.length();
    patience = Math.min(START, patience) + (long) PATIENCE * taken.length();
    for (int i = 0; i < taken.length(); i++) {
      // All signs are seen, so that the next ones are understood.
      isAwaited |= signs.see(taken.charAt(i)) || (checkpoint == null && signs.isOpening());
    }
    if (isAwaited && patience >= rest.length()) {
      isAwaited = false;
      readRest(true);
      patience -= rest.length();
    }
    if (taken.length() < chunk.length()) {
      tooLong();
    }
  }

  /** Says that nothing more comes, and gives what was not certain for that reason. */
  public void end() {
    if (!isOver) {
      readRest(false);
      isOver = true;
      rest.setLength(0);
    }
  }

  /** Gives up: nothing more is given, not even what has come already. */
  public void abandon() {
    isOver = true;
    rest.setLength(0);
  }

  /**
   * Returns how much text came so far.
   *
   * @return UTF-16 units
   */
  public int length() {
    return length;
  }

  /**
   * Returns the narration that has come so far and whose end has not. It takes as long as the
   * narration is.
   *
   * @return the words; empty if what is coming is no narration
   */
  public Optional<Narration> pending() {
    @Nullable Checkpoint from = checkpoint;
    if (from == null || isOver) {
      return Optional.empty();
    }
    String text = rest.toString();
    Characters characters = new Characters(text, text.length(), true);
    Tape tape = new Tape();
    Scanner scanner =
        new Scanner(
            characters, from, 0, tape, vocabulary, limits, new Findings(limits.diagnostics()));
    scanner.next();
    if (tape.elementCount() == 0 || tape.kind(0) != Tape.NARRATION) {
      return Optional.empty();
    }
    return Optional.of((Narration) bind(new Binder(text, tape, vocabulary, new Findings(1)), 0));
  }

  private static Element bind(Binder binder, int number) {
    @Nullable Element element = binder.bind(number);
    if (element == null) {
      throw new AssertionError("no element");
    }
    return element;
  }

  private void tooLong() {
    findings.from(0);
    findings.accept(
        Diagnostic.of(
            Code.LIMIT,
            Span.at(length),
            "expected at most "
                + limits.text()
                + " UTF-16 units in a text (limit \"text\"), but there are more"));
    receiver.between(findings.take());
    abandon();
  }

  /** Gives what is certain of the rest, and forgets it. */
  private void readRest(boolean isOpen) {
    String text = rest.toString();
    Characters characters = new Characters(text, text.length(), isOpen);
    findings.from(base);
    @Nullable Checkpoint from = checkpoint == null ? opened(text, characters) : checkpoint;
    if (from == null) {
      return;
    }
    Tape tape = new Tape();
    Binder binder = new Binder(text, tape, vocabulary, findings);
    Scanner scanner = new Scanner(characters, from, elements, tape, vocabulary, limits, findings);
    int given = 0;
    int certain = findings.total();
    boolean more = true;
    while (more) {
      more = scanner.next() && characters.isCertain();
      int known = isOpen ? scanner.checkpoint().elements() : tape.elementCount();
      if (isOpen) {
        findings.cut(Math.max(certain, scanner.checkpoint().findings()));
      }
      give(text, tape, given, known, binder);
      given = known;
      certain = findings.total();
    }
    if (isOpen) {
      elements += given;
      signs.found(tape.elementCount() > given && tape.kind(given) == Tape.DIRECTIVE);
      forget(scanner.checkpoint());
    }
  }

  /** Reads how the text begins; returns where its script does, or null if that is not certain. */
  private @Nullable Checkpoint opened(String text, Characters characters) {
    Opening opening = Opening.of(characters);
    if (!characters.isCertain()) {
      return null;
    }
    Tape tape = new Tape();
    @Nullable Head head = opening.read(SourceText.of(text), characters, tape, limits, findings);
    if (head != null) {
      elements = tape.elementCount();
      receiver.head(head, new Span(tape.start(0), tape.end(0)), findings.take());
    }
    // The scanner looks again at what was only passed here.
    characters.ranOut = false;
    return opening.script();
  }

  private void give(String text, Tape tape, int from, int to, Binder binder) {
    List<Element> values = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (tape.kind(i) == Tape.UNREAD) {
        isOver = true;
      } else {
        values.add(bind(binder, i));
      }
    }
    List<Diagnostic> found = new ArrayList<>(findings.take());
    int number = from;
    for (Element value : values) {
      int start = tape.start(number) + base;
      int end = tape.end(number) + base;
      between(taken(found, 0, start));
      receiver.element(
          value,
          new Span(start, end),
          text.substring(start - base, end - base),
          new Parts(text, tape, number, vocabulary),
          taken(found, start, end),
          isCutOff(text, tape, number));
      number++;
    }
    between(found);
  }

  /** Takes those out that begin in a stretch of the whole text. */
  private static List<Diagnostic> taken(List<Diagnostic> found, int start, int end) {
    List<Diagnostic> some =
        found.stream()
            .filter(each -> each.span().start() >= start && each.span().start() < end)
            .toList();
    found.removeAll(some);
    return some;
  }

  private void between(List<Diagnostic> found) {
    if (!found.isEmpty()) {
      receiver.between(found);
    }
  }

  /** Returns whether the end of the text ended a directive, rather than a blank line. */
  private static boolean isCutOff(String text, Tape tape, int number) {
    if (tape.kind(number) != Tape.DIRECTIVE
        || (tape.flags(number) & Tape.UNCLOSED) == 0
        || number + 1 < tape.elementCount()) {
      return false;
    }
    int breaks = 0;
    for (int i = tape.end(number); i < text.length(); i++) {
      if (Characters.isBreak(text.charAt(i))) {
        breaks++;
        i += text.startsWith("\r\n", i) ? 1 : 0;
      }
    }
    return breaks < 2;
  }

  /** Forgets what came before a checkpoint, but for one character that may be looked back at. */
  private void forget(Checkpoint from) {
    int length = Math.max(0, from.position() - 1);
    rest.delete(0, length);
    base += length;
    checkpoint = from.without(length);
    if (isOver) {
      rest.setLength(0);
    }
  }

  /** Where the parts of one element stand, in the element's own text. */
  private record Parts(String text, Tape tape, int number, Vocabulary vocabulary)
      implements Positions {

    @Override
    public Span span(Path path) {
      List<Object> steps = path.steps();
      return new ScriptPlaces(text, tape, new int[] {number}, vocabulary)
          .span(0, steps.subList(Math.min(2, steps.size()), steps.size()))
          .orElseThrow()
          .movedBy(-tape.start(number));
    }
  }
}
