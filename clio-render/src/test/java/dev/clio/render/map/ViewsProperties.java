package dev.clio.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;

/** The grid of views finds what a look at each view finds. */
class ViewsProperties {

  @Property(tries = 300)
  void aPointIsWorthWhatTheViewThatShowsMostMakesOfIt(
      @ForAll("views") @NotEmpty List<Views.View> views,
      @ForAll @DoubleRange(min = 0, max = 1) double x,
      @ForAll @DoubleRange(min = 0, max = 1) double y) {
    double least = Double.POSITIVE_INFINITY;
    for (Views.View view : views) {
      for (int world = -2; world <= 2; world++) {
        if (view.rect().contains(x + world, y)) {
          least = Math.min(least, view.least());
        }
      }
    }
    assertThat(Views.of(views).least(x, y)).isEqualTo(least);
  }

  @Property(tries = 300)
  void aBoxIsSeenWhereAViewMeetsIt(
      @ForAll("views") @NotEmpty List<Views.View> views, @ForAll("boxes") Rect box) {
    assertThat(Views.of(views).see(box))
        .isEqualTo(views.stream().anyMatch(view -> view.rect().intersects(box)));
  }

  @Provide
  Arbitrary<List<Views.View>> views() {
    return Combinators.combine(boxes(), Arbitraries.of(1e-9, 1e-7, 1e-5))
        .as(Views.View::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<Rect> boxes() {
    Arbitrary<Double> middle = Arbitraries.doubles().ofScale(6).between(-0.9, 1.9);
    Arbitrary<Double> height = Arbitraries.doubles().ofScale(6).between(0, 1);
    Arbitrary<Double> side = Arbitraries.doubles().ofScale(6).between(0.001, 0.4);
    return Combinators.combine(middle, height, side, side)
        .as((x, y, w, h) -> new Rect(x - w / 2, y - h / 2, x + w / 2, y + h / 2));
  }
}
