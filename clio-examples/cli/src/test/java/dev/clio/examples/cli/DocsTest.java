package dev.clio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.schema.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages under {@code docs} are made; {@code mvn verify -Dclio.docs.write=true} makes them anew. */
class DocsTest {

  private static final Path DOCS = Path.of("../../docs");

  @Test
  void theReferenceOfDirectivesIsThatOfTheDefinitions() throws IOException {
    Path page = DOCS.resolve("directives.md");
    String made = Reference.markdown(StandardVocabulary.vocabulary());
    if (Boolean.getBoolean("clio.docs.write")) {
      Files.createDirectories(DOCS);
      Files.writeString(page, made);
    }

    assertThat(page).content().isEqualTo(made);
  }
}
