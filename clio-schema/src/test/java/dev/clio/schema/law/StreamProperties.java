package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.stream.StreamReader;
import dev.clio.schema.stream.Streamed;
import dev.clio.schema.syntax.NodeKind;
import dev.clio.schema.syntax.SyntaxNode;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Span;
import dev.clio.testkit.ClioArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 8 of the language: however a text is cut, the stream gives what the whole text gives. */
class StreamProperties {

  private static final StagehandReader READER =
      Stagehand.reader().withVocabulary(ClioArbitraries.vocabulary());

  /** Limits that texts of the kit exceed. */
  private static final Limits SMALL =
      Limits.builder().elements(3).diagnostics(2).attributes(2).name(8).value(9).build();

  /** What a stream gave in the end. */
  private record Given(
      Optional<Episode> head, List<Element> elements, List<Span> spans, List<Diagnostic> found) {

    static Given of(List<Streamed> all) {
      Optional<Episode> head = Optional.empty();
      List<Element> elements = new ArrayList<>();
      List<Span> spans = new ArrayList<>();
      List<Diagnostic> found = new ArrayList<>();
      for (Streamed each : all) {
        if (each instanceof Streamed.Head front) {
          head = front.episode();
        } else if (each instanceof Streamed.Item item) {
          elements.add(item.element());
          spans.add(item.span());
        }
        found.addAll(each.diagnostics());
      }
      found.sort(
          Comparator.<Diagnostic>comparingInt(each -> each.span().start())
              .thenComparing(Diagnostic::code));
      return new Given(head, elements, spans, found);
    }

    static Given of(Reading reading) {
      List<Span> spans =
          reading.tree().nodes().stream()
              .filter(
                  node ->
                      Set.of(NodeKind.DIRECTIVE, NodeKind.NARRATION, NodeKind.COMMENT)
                          .contains(node.kind()))
              .map(SyntaxNode::span)
              .toList();
      return new Given(
          reading.episode().map(episode -> episode.withScript(dev.clio.core.model.Script.of())),
          reading.script().elements(),
          spans,
          reading.diagnostics());
    }
  }

  private static Given streamed(StagehandReader reader, List<String> chunks) {
    StreamReader stream = StreamReader.of(reader.vocabulary(), reader.limits());
    List<Streamed> all = new ArrayList<>();
    chunks.forEach(chunk -> all.addAll(stream.read(chunk)));
    all.addAll(stream.end());
    return Given.of(all);
  }

  private static List<String> cut(String text, Random random) {
    List<String> chunks = new ArrayList<>();
    int most = 1 + random.nextInt(random.nextBoolean() ? 4 : 60);
    for (int i = 0; i < text.length(); ) {
      int end = Math.min(text.length(), i + random.nextInt(most + 1));
      chunks.add(text.substring(i, end));
      i = end;
    }
    return chunks;
  }

  @Property(tries = 2500, edgeCases = EdgeCasesMode.NONE)
  void cutsChangeNothing(@ForAll("texts") String text, @ForAll Random random) {
    assertThat(streamed(READER, cut(text, random))).isEqualTo(Given.of(READER.read(text)));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void cutsChangeNothingOfWhatLimitsLeave(@ForAll("texts") String text, @ForAll Random random) {
    StagehandReader reader = READER.withLimits(SMALL);
    assertThat(streamed(reader, cut(text, random))).isEqualTo(Given.of(reader.read(text)));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void noPlaceToCutOnceChangesAnything(@ForAll("short") String text) {
    Given whole = Given.of(READER.read(text));
    for (int i = 0; i <= text.length(); i++) {
      assertThat(streamed(READER, List.of(text.substring(0, i), text.substring(i))))
          .as("cut at %s", i)
          .isEqualTo(whole);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsCertainIsGivenAtOnceAndStays(@ForAll("short") String text) {
    List<Element> whole = READER.read(text).script().elements();
    StreamReader slow = StreamReader.of(READER.vocabulary(), READER.limits());
    int given = 0;
    for (int i = 0; i < text.length(); i++) {
      given += items(slow.read(text.substring(i, i + 1)));
      StreamReader fast = StreamReader.of(READER.vocabulary(), READER.limits());
      List<Streamed> all = fast.read(text.substring(0, i + 1));
      assertThat(items(all)).as("after %s", i + 1).isEqualTo(given);
      assertThat(Given.of(all).elements()).isEqualTo(whole.subList(0, given));
    }
  }

  private static int items(List<Streamed> all) {
    return (int) all.stream().filter(Streamed.Item.class::isInstance).count();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void bytesAreReadLikeCharactersWhereverTheyAreCut(
      @ForAll("texts") String text, @ForAll Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StreamReader stream = StreamReader.of(READER.vocabulary(), READER.limits());
    List<Streamed> all = new ArrayList<>();
    for (int i = 0; i < bytes.length; ) {
      int end = Math.min(bytes.length, i + random.nextInt(5));
      all.addAll(stream.read(Arrays.copyOfRange(bytes, i, end)));
      i = end;
    }
    all.addAll(stream.end());
    String read = new String(bytes, StandardCharsets.UTF_8);
    Reading whole = READER.read(read);
    assertThat(Given.of(all)).isEqualTo(Given.of(whole));
    for (int i = 0; i < read.length(); i += 7) {
      assertThat(stream.lines().line(i)).isEqualTo(whole.source().line(i));
      assertThat(stream.lines().column(i)).isEqualTo(whole.source().column(i));
    }
  }

  @Provide("short")
  Arbitrary<String> brief() {
    return texts().map(text -> text.substring(0, Math.min(text.length(), 60)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> episodes =
        Combinators.combine(
                ClioArbitraries.episodes(),
                Arbitraries.of("", "\uFEFF", "```\n", "\uFEFF```yaml\r\n"),
                Arbitraries.of("\n", "\r\n", "\r"),
                Arbitraries.integers().between(0, 10))
            .as(
                (episode, before, lineBreak, cut) -> {
                  String text =
                      Printer.of(ClioArbitraries.vocabulary()).print(episode, Layout.COMPACT);
                  // Some are cut off, or lack the end of their front matter.
                  String some = cut == 0 ? text.substring(0, text.length() / 2) : text;
                  return (before + (cut == 1 ? some.replace("\n---", "\n--") : some))
                      .replace("\n", lineBreak);
                });
    return Arbitraries.oneOf(
        ClioArbitraries.scriptTexts(),
        ClioArbitraries.brokenTexts(),
        ClioArbitraries.hostileTexts(),
        ClioArbitraries.wildTexts(),
        episodes);
  }
}
