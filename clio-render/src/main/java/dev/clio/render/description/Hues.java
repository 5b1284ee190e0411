package dev.clio.render.description;

import com.google.common.collect.ImmutableListMultimap;
import dev.clio.core.value.Color;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of colours. Which is nearest is measured in Oklab (Ottosson, <i>A perceptual color
 * space for image processing</i>, 2020), where equal distances look about equal.
 */
final class Hues {

  /** Plain names, each with the colours that most people would call that. */
  private static final ImmutableListMultimap<String, String> PALETTE =
      ImmutableListMultimap.<String, String>builder()
          .putAll("black", "#000000", "#1c1c1e")
          .putAll("dark grey", "#404040", "#475569")
          .putAll("grey", "#808080", "#6b7280", "#94a3b8", "#9ca3af")
          .putAll("light grey", "#c8c8c8", "#cbd5e1", "#d6d3d1")
          .putAll("white", "#ffffff", "#f4f4f2")
          .putAll("red", "#ff0000", "#ef4444", "#dc2626", "#c62828", "#b5484a", "#c0504d")
          .putAll("dark red", "#7f0000", "#7f1d1d", "#991b1b")
          .putAll("pink", "#ffc0cb", "#ec4899", "#f472b6", "#ff69b4", "#f9a8d4")
          .putAll(
              "orange", "#ff8000", "#f97316", "#f59e0b", "#fb923c", "#d97706", "#d9a441", "#c98a3d")
          .putAll("brown", "#7b3f00", "#92400e", "#8b4513", "#a0522d")
          .putAll("beige", "#e8dcc0", "#d2b48c", "#fde68a")
          .putAll("yellow", "#ffff00", "#facc15", "#fde047", "#eab308")
          .putAll("olive", "#808000", "#6b6b1e")
          .putAll(
              "green", "#00a000", "#22c55e", "#16a34a", "#4caf50", "#84cc16", "#5b8c5a", "#2e8b57",
              "#6b8e23")
          .putAll("dark green", "#004d00", "#14532d", "#166534")
          .putAll("light green", "#90ee90", "#00ff00", "#86efac", "#bef264")
          .putAll("teal", "#008080", "#14b8a6", "#0d9488", "#0f766e")
          .putAll("turquoise", "#00ffff", "#22d3ee", "#40e0d0", "#06b6d4")
          .putAll("light blue", "#add8e6", "#7dd3fc", "#93c5fd", "#bae6fd")
          .putAll(
              "blue", "#0000ff", "#3b82f6", "#2563eb", "#0ea5e9", "#1e90ff", "#2f6f8f", "#4682b4",
              "#5b7fa6")
          .putAll("dark blue", "#00007f", "#1e3a8a", "#1e40af", "#0f2f5c")
          .putAll(
              "purple", "#800080", "#8b5cf6", "#a855f7", "#7c3aed", "#9333ea", "#7d5a8c", "#6a4c93")
          .putAll("magenta", "#ff00ff", "#d946ef", "#c026d3")
          .build();

  private final Set<String> ambiguous = new HashSet<>();

  private Hues() {}

  /** Returns the names for an episode in which the given colours are seen. */
  static Hues of(Set<Color> colors) {
    Hues hues = new Hues();
    Map<String, Color> known = new HashMap<>();
    for (Color color : colors) {
      String name = nearest(color);
      Color other = known.putIfAbsent(name, color);
      if (other != null && !other.equals(color)) {
        hues.ambiguous.add(name);
      }
    }
    return hues;
  }

  Hue of(Color color) {
    String name = nearest(color);
    return new Hue(name, ambiguous.contains(name) ? Optional.of(color) : Optional.empty());
  }

  static boolean isName(String text) {
    return PALETTE.containsKey(text);
  }

  static String nearest(Color color) {
    double[] here = oklab(color);
    String best = "";
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, String> entry : PALETTE.entries()) {
      double[] there = oklab(Color.of(entry.getValue()));
      double distance =
          Math.hypot(Math.hypot(here[0] - there[0], here[1] - there[1]), here[2] - there[2]);
      if (distance < least) {
        least = distance;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static double[] oklab(Color color) {
    double r = linear(color.rgb() >> 16 & 0xff);
    double g = linear(color.rgb() >> 8 & 0xff);
    double b = linear(color.rgb() & 0xff);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
