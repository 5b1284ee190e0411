package dev.clio.schema.frontmatter;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;

class HeadReaderFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void readsOrReports(FuzzedDataProvider data) {
    String yaml = data.consumeRemainingAsString();
    List<Diagnostic> found = new ArrayList<>();
    Head head =
        HeadReader.read(
            SourceText.of(yaml), new Span(0, yaml.length()), Limits.standard(), found::add);
    if (head.episode().isPresent() != found.isEmpty()) {
      throw new AssertionError("an episode where there is an error, or none where there is none");
    }
    for (Diagnostic diagnostic : found) {
      if (diagnostic.span().end() > yaml.length()) {
        throw new AssertionError("outside the text: " + diagnostic);
      }
    }
  }
}
