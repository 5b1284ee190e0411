package dev.clio.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong with attributes that come in groups, without a name, or in a range: each mistake is
 * reported once, with its code and where it stands.
 */
class AttributeMistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [map.fit]                                                        | 204@0
          [map.fit padding=10]                                             | 204@0
          [map.fit west=1 south=2 east=3]                                  | 204@0
          [map.fit west=1]                                                 | 204@0 204@0 204@0
          [map.fit entities="city:oslo" west=1 south=2 east=3 north=4]     | 213@30
          [map.fit north=4 ids="city:oslo"]                                | 213@17
          [map.fit entities="city:oslo" ids="city:bergen"]                 | 213@30
          [map.fit west=181 south=-91 east=3 north=4]                      | 208@14 208@24
          [map.fit west=170 south=5 east=-170 north=-5]                    | ''
          [map.fit ids="city:oslo" padding=401 maxZoom=22.5]               | 208@33 208@45
          [map.fit ids="city:oslo" padding=10px]                           | 207@33
          [map.circle radius=5]                                            | 204@0
          [map.circle lat=1]                                               | 204@0
          [map.circle lon=1 radius=large]                                  | 204@0
          [map.circle lat=1 lon=2 ids="city:oslo"]                         | 213@24
          [map.circle id="city:oslo" lat=1]                                | 213@27
          [map.circle ids="city:oslo" radius=0]                            | 208@35
          [map.circle ids="city:oslo" radius=huge]                         | 207@35
          [flow.animate]                                                   | 204@0
          [flow.animate from="city:oslo"]                                  | 204@0
          [flow.animate route=silk_road to="city:oslo"]                    | 213@30
          [flow.animate route="Silk Road"]                                 | 207@20
          [flow.clear all]                                                 | 206@12
          [flow.clear what=all]                                            | 202@12
          [map.clear]                                                      | ''
          [map.clear flows]                                                | 209@11
          [map.clear labels circles]                                       | 206@18
          [map.clear labels what=circles]                                  | 213@18
          [map.clear what=labels circles]                                  | 213@23
          [map.mode]                                                       | 204@0
          [map.mode Terrain]                                               | 209@10
          [map.mode "terrain"]                                             | ''
          [map.basemap dim]                                                | 209@13
          [layer.on]                                                       | 204@0
          [layer.on Rivers]                                                | 207@10
          [layer.on rivers lakes]                                          | 206@17
          [scene.fade duration=0.5ms]                                      | 207@21
          [scene.fade duration=11m]                                        | 208@21
          [scene.fade duration=1.5s opacity=1.5]                           | 208@34
          [source.show harbour]                                            | 206@13
          [source.show id=none]                                            | 207@16
          [source.hide harbour]                                            | 206@13
          [mark.clip label="x"]                                            | 204@0
          [camera.establish_globe lat=91 zoom=-1]                          | 208@28 208@36
          """)
  void areReportedOnceWhereTheyStand(String text, String expected) {
    List<String> found =
        Stagehand.read(text + "\nWords.\n").diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(AttributeMistakesTest::shown)
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.code().text().replace("CLIO-", "") + "@" + diagnostic.span().start();
  }

  @Test
  void aClashNamesBothWaysAndWhereTheFirstStands() {
    Diagnostic clash =
        Stagehand.read("[map.circle lat=1 lon=2 entity=\"city:oslo\"]\n").diagnostics().get(0);

    assertThat(clash.message()).contains("lat").contains("entity");
    assertThat(clash.related()).hasSize(1);
    assertThat(clash.related().get(0).span().start()).isEqualTo(12);
  }
}
