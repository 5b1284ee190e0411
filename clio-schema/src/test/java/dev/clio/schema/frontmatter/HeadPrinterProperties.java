package dev.clio.schema.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Media;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Source;
import dev.clio.core.model.Status;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class HeadPrinterProperties {

  private static final List<String> PIECES =
      List.of(
          "no",
          "y",
          "0123",
          "1_000",
          "0x1f",
          "0o7",
          "0b1",
          "12:30:45",
          "2001-12-14",
          "~",
          "null",
          ".inf",
          "1e3",
          " ",
          "  ",
          ": ",
          ":",
          " #",
          "#",
          "-",
          "- ",
          "?",
          "---",
          "...",
          "😀",
          "\t",
          "\n",
          "\u2028",
          "\u2029",
          "\u00a0",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\"",
          "'",
          "\\",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a",
          "*a",
          "!a",
          "|",
          ">",
          "%",
          "@",
          "`",
          "<<",
          "=",
          "a",
          "Z",
          "é",
          "東",
          "\u200e",
          "\u3000",
          "12",
          "+",
          ".");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieced =
        Arbitraries.of(PIECES).list().ofMaxSize(8).map(l -> String.join("", l));
    return Arbitraries.frequencyOf(Tuple.of(3, pieced), Tuple.of(1, Arbitraries.strings()))
        .filter(text -> Texts.firstForbidden(text) < 0);
  }

  @Provide
  Arbitrary<String> words() {
    return texts().filter(text -> !Texts.isBlank(text));
  }

  private static Arbitrary<String> slugs() {
    return Arbitraries.oneOf(
        Arbitraries.of("no", "0x1f", "1_000", "null", "012", "1e5", "y", "true"),
        Arbitraries.strings().withChars("abz019_").ofMinLength(1).filter(Slug::isSlug));
  }

  private static Arbitrary<String> urls() {
    return Arbitraries.of(
        "https://example.org", "HTTP://[::1]:80/a#b", "https://example.org/a:b?c=d&e=%20,f'");
  }

  @Provide
  Arbitrary<Episode> episodes() {
    Arbitrary<Source> sources =
        Combinators.combine(
                slugs().filter(SourceId::isSourceId),
                words(),
                words(),
                Arbitraries.integers().between(0, 100).optional(),
                urls().optional())
            .as(
                (id, title, publisher, score, url) ->
                    Source.builder()
                        .id(id)
                        .title(title)
                        .publisher(publisher)
                        .score(score.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .url(url)
                        .build());
    Arbitrary<Media> media =
        Combinators.combine(slugs(), words(), urls())
            .as(
                (kind, title, url) ->
                    Media.builder().kind(Slug.of(kind)).title(title).url(url).build());
    return Combinators.combine(
            slugs(),
            words(),
            texts(),
            Arbitraries.of(Status.class),
            Arbitraries.of(Origin.class),
            Arbitraries.of("en", "no", "x-a", "pt-BR").optional(),
            sources.list().ofMaxSize(3),
            media.list().ofMaxSize(2))
        .as(
            (id, title, summary, status, origin, language, s, m) ->
                Episode.builder()
                    .id(Slug.of(id))
                    .title(title)
                    .summary(summary)
                    .status(status)
                    .origin(origin)
                    .language(language)
                    .sources(s)
                    .media(m)
                    .build());
  }

  @Property(tries = 500)
  void whatIsPrintedReadsBackAsTheSame(@ForAll("episodes") Episode episode) {
    String printed = HeadPrinter.print(episode);
    assertThat(printed).startsWith("---\n").endsWith("\n---\n");
    List<Diagnostic> found = new ArrayList<>();
    Head head =
        HeadReader.read(
            SourceText.of(printed),
            new Span(4, printed.length() - 4),
            Limits.standard(),
            found::add);
    assertThat(found).isEmpty();
    assertThat(head.episode()).isEqualTo(Optional.of(episode));
  }

  @Property
  void anotherReaderOfYamlTakesAScalarForTheSameText(@ForAll("texts") String text) {
    Object read =
        new Load(LoadSettings.builder().build()).loadFromString("a: " + Scalars.print(text));
    assertThat(read).isEqualTo(Map.of("a", text));
  }

  @Property
  void everyTextIsReadWithoutAnExceptionAndIsRightOrReported(
      @ForAll("texts") String one, @ForAll String two) {
    String yaml = "id: a\ntitle: " + one + "\n" + two;
    List<Diagnostic> found = new ArrayList<>();
    Head head =
        HeadReader.read(
            SourceText.of(yaml), new Span(0, yaml.length()), Limits.standard(), found::add);
    assertThat(head.episode().isPresent()).isEqualTo(found.isEmpty());
    assertThat(found)
        .allSatisfy(d -> assertThat(d.span().end()).isLessThanOrEqualTo(yaml.length()));
  }
}
