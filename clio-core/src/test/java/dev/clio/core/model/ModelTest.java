package dev.clio.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.value.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  private static Episode.Builder episode() {
    return Episode.builder().id(Slug.of("fjords")).title("Fjords");
  }

  @Test
  void layoutSpaceInNarrationIsOneSpaceAndStrippedAtTheEnds() {
    assertThat(Narration.of(" \t\r\n a \u0085\u000b\f b\n").text()).isEqualTo("a b");
    assertThat(Narration.of("a b").text()).isEqualTo("a b");
    assertThat(Narration.of("a b ").text()).isEqualTo("a b");
    assertThat(Narration.of("a  b")).isEqualTo(Narration.of("a b"));
  }

  @Test
  void otherWhiteSpaceAndForbiddenCharactersAreKept() {
    assertThat(Narration.of("\u00a0a\u3000\u2028b\u00a0").text())
        .isEqualTo("\u00a0a\u3000\u2028b\u00a0");
    assertThat(Narration.of("a\u202e\u0000").text()).isEqualTo("a\u202e\u0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u00a0", " \u3000 "})
  void narrationIsNeverOnlyWhiteSpace(String text) {
    assertThatThrownBy(() -> Narration.of(text))
        .hasMessage("narration: expected words, but there is only white space");
  }

  @Test
  void commentsAreOneLineWithoutLayoutSpaceAtTheEnd() {
    assertThat(Comment.of("  a\u00a0 \t").text()).isEqualTo("  a\u00a0");
    assertThat(Comment.of("a\n").text()).isEqualTo("a");
    assertThat(Comment.of("").text()).isEmpty();
    assertThatThrownBy(() -> Comment.of("a\nb"))
        .hasMessageStartingWith("comment: expected one line");
    assertThatThrownBy(() -> Comment.of("a\rb"))
        .hasMessageStartingWith("comment: expected one line");
  }

  @ParameterizedTest
  @CsvSource({
    "map.view,true", "a.b.c,true", "A-1.b_,true", "map,false", "map.,false", ".map,false",
    "map..view,false", "1a.b,false", "a.1b,false", "a.é,false", "'',false", "a.b c,false"
  })
  void directiveNamesHaveTwoOrMoreSegments(String name, boolean valid) {
    assertThat(Names.isDirective(name)).isEqualTo(valid);
    if (!valid) {
      assertThatThrownBy(() -> RawDirective.of(name, List.of()))
          .hasMessageContaining("but was \"" + name + "\"");
    }
  }

  @Test
  void aRawDirectiveKeepsWhatIsWritten() {
    List<RawDirective.Attribute> attributes =
        List.of(
            RawDirective.Attribute.of("a", "\u0000"),
            RawDirective.Attribute.of("a", ""),
            new RawDirective.Attribute(Optional.empty(), "x"));
    assertThat(RawDirective.of("a.b", attributes).attributes()).isEqualTo(attributes);
    assertThat(RawDirective.of("a.b", attributes).effects()).isEmpty();
    assertThatThrownBy(() -> RawDirective.Attribute.of("1", "x"))
        .hasMessageStartingWith("key: expected a letter");
  }

  @Test
  void anEpisodeHasDefaults() {
    Episode episode = episode().build();
    assertThat(episode.summary()).isEmpty();
    assertThat(episode.status()).isEqualTo(Status.DRAFT);
    assertThat(episode.origin()).isEqualTo(Origin.AUTHORED);
    assertThat(episode.script()).isEqualTo(Script.of());
    assertThat(episode.sources()).isEmpty();
  }

  @Test
  void anEpisodesTextsAreChecked() {
    assertThatThrownBy(() -> episode().title("\u00a0").build())
        .hasMessage("title: expected words, but there are none");
    assertThatThrownBy(() -> episode().summary("a\u0007").build())
        .hasMessageStartingWith("summary: expected no control character");
    assertThatThrownBy(() -> episode().language("english language").build())
        .hasMessage(
            "language: expected a BCP 47 tag, such as \"en\", but was \"english language\"");
  }

  @Test
  void aSourceIsChecked() {
    Source source = Source.builder().id("cfr").title("T").publisher("P").score(100).build();
    assertThat(source.score()).hasValue(100);
    assertThatThrownBy(
            () -> Source.builder().id("cfr").title("T").publisher("P").score(101).build())
        .hasMessage("score: expected 0 to 100, but was 101");
    assertThatThrownBy(() -> Source.builder().id("cfr").title("T").publisher(" ").build())
        .hasMessage("publisher: expected words, but there are none");
    assertThatThrownBy(
            () -> Source.builder().id("cfr").title("T").publisher("P").url("ftp://x.org").build())
        .hasMessageStartingWith("url: expected an http or https URL");
    assertThatThrownBy(() -> Source.builder().id("none"))
        .hasMessageStartingWith("source id: expected a slug other than \"none\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://example.org/a?b#c",
        "http://localhost:8080/",
        "https://[::1]:80/x",
        "https://user:pw@example.org/",
        "https://例え.jp/あ",
        "http://a:",
        "https://example.org/?q=a@b:c"
      })
  void urls(String url) {
    assertThat(FrontMatter.isUrl(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "https:///x",
        "https://?q",
        "https://#f",
        "//example.org",
        "example.org",
        "javascript:alert(1)",
        "https:example.org",
        " https://example.org",
        "https://example.org ",
        "https://exa mple.org",
        "https://a\u00a0b",
        "https://a\u202eb",
        "https://a\"b",
        "https://a<b",
        "https://user@",
        "https://:80",
        "https://a:b",
        "https://a:123456",
        "https://[]",
        "https://[::1]x",
        "https://.a",
        "ftp://example.org",
        "https://a\\b"
      })
  void noUrls(String url) {
    assertThat(FrontMatter.isUrl(url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN-us",
        "zh-Hant-TW",
        "de-CH-1901",
        "sl-rozaj-biske",
        "en-u-ca-gregory",
        "x-private",
        "es-419",
        "zh-cmn-Hans-CN",
        "en-a-bbb-x-a",
        "tlh",
        "yue"
      })
  void languages(String tag) {
    assertThat(FrontMatter.isLanguage(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "en_US",
        "en-",
        "-en",
        "englishlanguage",
        "en--us",
        "x",
        "en-x",
        "1a",
        "en us",
        "en-a",
        "en-a-x-b",
        "x-123456789",
        "en-abc-def-ghi-jkl",
        "én"
      })
  void noLanguages(String tag) {
    assertThat(FrontMatter.isLanguage(tag)).isFalse();
  }

  @Test
  void aLanguageTagOfAnyLengthIsLookedAt() {
    assertThat(FrontMatter.isLanguage("en" + "-abcde".repeat(200_000))).isTrue();
    assertThat(FrontMatter.isLanguage("en-a" + "-bc".repeat(200_000))).isTrue();
    assertThat(FrontMatter.isLanguage("en-x" + "-b".repeat(200_000) + "-")).isFalse();
  }
}
