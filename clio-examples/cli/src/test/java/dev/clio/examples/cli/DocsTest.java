package dev.clio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.reference.DiagnosticReference;
import dev.clio.schema.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages under {@code docs} are made; {@code mvn verify -Dclio.docs.write=true} makes them anew. */
class DocsTest {

  private static final Path DOCS = Path.of("../../docs");

  private static final Vocabulary VOCABULARY = StandardVocabulary.vocabulary();

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysWhatTheDefinitionsSay(String name, String made) throws IOException {
    Path page = DOCS.resolve(name);
    if (Boolean.getBoolean("clio.docs.write")) {
      Files.createDirectories(DOCS);
      Files.writeString(page, made);
    }

    assertThat(page).content().isEqualTo(made);
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("language.md", Reference.language(VOCABULARY)),
        Arguments.of("diagnostics.md", DiagnosticReference.markdown()),
        Arguments.of("directives.md", Reference.markdown(VOCABULARY)),
        Arguments.of("json.md", Reference.jsonForm(VOCABULARY)));
  }
}
