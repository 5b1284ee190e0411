package dev.clio.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.render.page.Page;
import dev.clio.render.picture.Storyboard;
import dev.clio.render.site.Site;
import dev.clio.render.site.SiteFile;
import dev.clio.render.site.SiteOptions;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs are the same on machines of any language: no digits or letters of theirs get in. */
class LocaleTest {

  private static final ValidatedEpisode EPISODE =
      Stagehand.check(
              """
              ---
              id: a
              title: I saw it
              ---
              [map.view lat=48 lon=2 zoom=4] [map.highlight ids="country:italy"] Italy is marked.
              [map.arrow from="city:paris" to="city:rome" label="In time"] It goes on.
              """)
          .orThrow();

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "tr-TR", "hi-IN-u-nu-deva"})
  void aMachinesLanguageChangesNothing(String language) {
    List<String> expected = outputs();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(outputs()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> outputs() {
    List<String> outputs = new ArrayList<>();
    outputs.add(Page.of(EPISODE));
    outputs.add(
        Storyboard.of(EPISODE, EPISODE.timeline(Frame.PORTRAIT, Pace.standard()), Theme.light()));
    for (SiteFile file : Site.of(List.of(EPISODE), SiteOptions.standard())) {
      outputs.add(file.path() + new String(file.content(), StandardCharsets.ISO_8859_1));
    }
    return outputs;
  }
}
