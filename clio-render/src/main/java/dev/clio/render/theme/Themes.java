package dev.clio.render.theme;

import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.value.Color;

/** The built-in themes. */
final class Themes {

  static final Theme LIGHT =
      Theme.builder()
          .tone(BasemapChoice.Tone.LIGHT)
          .sea(Color.of("#dae5eb"))
          .land(Color.of("#f5f2eb"))
          .shore(Color.of("#bfd2dd"))
          .coast(Color.of("#a3b7c2"))
          .border(Color.of("#cbc5b8"))
          .river(Color.of("#bccfd9"))
          .countryName(Color.of("#68645c"))
          .seaName(Color.of("#406277"))
          .cityName(Color.of("#5a574f"))
          .paper(Color.of("#fbfaf7"))
          .ink(Color.of("#15181c"))
          .quietInk(Color.of("#4a5057"))
          .accent(Color.of("#0f5566"))
          .rule(Color.of("#d8d3c8"))
          .veil(Color.of("#98a7b1"))
          .surface(Color.of("#ffffff"))
          .sunk(Color.of("#f2efe8"))
          .tint(Color.of("#e3eef0"))
          .outline(Color.of("#85807a"))
          .mark(Color.of("#3b82f6"))
          .build();

  static final Theme DARK =
      Theme.builder()
          .tone(BasemapChoice.Tone.DARK)
          .sea(Color.of("#141e27"))
          .land(Color.of("#2b343c"))
          .shore(Color.of("#0c141b"))
          .coast(Color.of("#5c6e7b"))
          .border(Color.of("#4a555f"))
          .river(Color.of("#3d5160"))
          .countryName(Color.of("#939da5"))
          .seaName(Color.of("#80a0b1"))
          .cityName(Color.of("#a9b2b8"))
          .paper(Color.of("#0e1419"))
          .ink(Color.of("#f3f1ec"))
          .quietInk(Color.of("#b3bac0"))
          .accent(Color.of("#7cc3d2"))
          .rule(Color.of("#343d45"))
          .veil(Color.of("#070b0e"))
          .surface(Color.of("#161d24"))
          .sunk(Color.of("#1b232a"))
          .tint(Color.of("#15303a"))
          .outline(Color.of("#7b868e"))
          .mark(Color.of("#3b82f6"))
          .build();

  private Themes() {}
}
