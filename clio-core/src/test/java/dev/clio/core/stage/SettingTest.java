package dev.clio.core.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a host brings does not change after it was brought. */
class SettingTest {

  private final List<Position> line =
      new ArrayList<>(List.of(Position.of(60, 5), Position.of(61, 6)));

  @Test
  void aRouteStaysAsItWas() {
    Slug silk = Slug.of("silk");
    Setting setting = Setting.of(Map.of()).withRoutes(Map.of(silk, line));
    line.clear();
    assertThat(Objects.requireNonNull(setting.routes().get(silk))).hasSize(2);
  }

  @Test
  void aLayersLinesStayAsTheyWere() {
    MapLayer layer = MapLayer.builder().name("cables").addLines(line).build();
    line.clear();
    assertThat(layer.lines()).hasSize(1);
    assertThat(layer.lines().get(0)).hasSize(2);
  }
}
