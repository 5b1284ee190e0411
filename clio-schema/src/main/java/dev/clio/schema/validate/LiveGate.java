package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Stage;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.stream.StreamReader;
import dev.clio.schema.stream.Streamed;
import dev.clio.schema.text.LineMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gate of a text that is still coming. Each element is judged once, as soon as it is whole, by
 * what came before it: its syntax, the vocabulary, the entities that are known so far, the sources
 * and the policy. What passes has effects, what is refused changes nothing; a proposal that is
 * refused makes its id known and gives it no place. What only the whole can show is for the {@link
 * EpisodeValidator}. Not thread-safe.
 */
public final class LiveGate {

  private final StreamReader reader;
  private final LiveRules rules;
  private final List<Diagnostic> others = new ArrayList<>();
  private final List<Episode> heads = new ArrayList<>(1);

  LiveGate(EpisodeValidator validator, Optional<List<Source>> sources) {
    this.reader = StreamReader.of(validator.vocabulary(), validator.limits());
    this.rules = new LiveRules(validator, sources);
  }

  /**
   * What the end of a text brought.
   *
   * @param verdicts on the elements that only the end made certain
   * @param diagnostics what is wrong with the front matter and between elements, in the order of
   *     the text, what was cut off, and which sources were never cited
   */
  public record End(List<Verdict> verdicts, List<Diagnostic> diagnostics) {

    /**
     * Copies the lists.
     *
     * @param verdicts on the elements that only the end made certain
     * @param diagnostics what is wrong with the front matter and between elements, in the order of
     *     the text, what was cut off, and which sources were never cited
     */
    public End {
      verdicts = ImmutableList.copyOf(verdicts);
      diagnostics = ImmutableList.copyOf(diagnostics);
    }
  }

  /**
   * Reads on.
   *
   * @param chunk the text that comes next, cut anywhere
   * @return the verdicts on the elements that are whole now, in order
   */
  public List<Verdict> read(CharSequence chunk) {
    return judge(reader.read(chunk));
  }

  /**
   * Reads on.
   *
   * @param bytes an array with UTF-8
   * @param offset where the bytes that come next begin
   * @param length how many come next
   * @return the verdicts on the elements that are whole now, in order
   */
  public List<Verdict> read(byte[] bytes, int offset, int length) {
    return judge(reader.read(bytes, offset, length));
  }

  /**
   * Says that the text is over.
   *
   * @return the last verdicts, and what is wrong elsewhere; a directive that was cut off has no
   *     verdict, and is told there
   */
  public End end() {
    List<Verdict> verdicts = judge(reader.end());
    others.addAll(rules.judgeEnd());
    others.sort(Comparator.comparingInt(each -> each.span().start()));
    return new End(verdicts, others);
  }

  private List<Verdict> judge(List<Streamed> streamed) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Streamed each : streamed) {
      if (each instanceof Streamed.Item item && !item.isCutOff()) {
        verdicts.add(rules.judge(item));
      } else if (each instanceof Streamed.Head head) {
        head.episode().ifPresent(heads::add);
        others.addAll(rules.judge(head));
      } else {
        others.addAll(rules.weighed(each.diagnostics()));
      }
    }
    return verdicts;
  }

  /**
   * Returns the narration that has come so far and whose end has not; it takes as long as that
   * narration is.
   *
   * @return the words; empty if what is coming is no narration
   */
  public Optional<Narration> pending() {
    return reader.pending();
  }

  /**
   * Returns what is on the stage.
   *
   * @return the stage after every element that was admitted so far
   */
  public Stage stage() {
    return rules.stage();
  }

  /**
   * Returns what the front matter says.
   *
   * @return the episode with an empty script; empty before the front matter's end, and if there is
   *     none or it has errors
   */
  public Optional<Episode> episode() {
    return heads.stream().findFirst();
  }

  /**
   * Returns where the lines of the text are.
   *
   * @return lines and columns of all that came so far
   */
  public LineMap lines() {
    return reader.lines();
  }
}
