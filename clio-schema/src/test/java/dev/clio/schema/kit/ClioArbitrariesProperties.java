package dev.clio.schema.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Position;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import dev.clio.testkit.WeatherFront;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The test kit's arbitraries reach the corners, each in at least one script of twenty. */
class ClioArbitrariesProperties {

  private static final Pattern START =
      Pattern.compile("\\[[a-zA-Z][\\w-]*(\\.[a-zA-Z][\\w-]*)+[\\s\\]]");

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void scriptsReachTheCorners(@ForAll("scripts") Script script) {
    String said = text(script);
    cover("starts inside text", START.matcher(said).find());
    cover("backslashes", said.contains("\\"));
    cover("slashes", said.contains("//"));
    cover("hyphens", said.contains("---"));
    cover("quotes", said.contains("\""));
    cover("no-break spaces", said.contains("\u00a0"));
    cover("beyond the basic plane", said.codePoints().anyMatch(c -> c > 0xffff));
    cover("raw directives", script.elements().stream().anyMatch(RawDirective.class::isInstance));
    cover(
        "a host's directives", script.elements().stream().anyMatch(WeatherFront.class::isInstance));
  }

  /** Returns what stands in narration and in the texts of directives, without escapes. */
  private static String text(Script script) {
    StringBuilder all = new StringBuilder();
    script
        .elements()
        .forEach(
            element -> {
              if (element instanceof Narration narration) {
                all.append(narration.text());
              } else if (element instanceof WeatherFront front) {
                all.append(front.title());
              } else if (element instanceof RawDirective raw) {
                raw.attributes().forEach(attribute -> all.append(attribute.value()));
              }
              all.append('\n');
            });
    return all.toString();
  }

  private static void cover(String corner, boolean reached) {
    Statistics.label(corner)
        .collect(reached)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyDirectiveAndEveryAttributeIsThere(@ForAll("directives") Directive directive) {
    Statistics.label("directive").collect(directive.name());
    Set<String> given = new HashSet<>();
    collect(directive, given);
    for (DirectiveDefinition<?> definition : ClioArbitraries.vocabulary().definitions()) {
      Statistics.label("directive")
          .coverage(coverage -> coverage.check(definition.name()).count(count -> count > 0));
      for (Attribute<?, ?> attribute : definition.attributes()) {
        String label = definition.name() + " " + attribute.name();
        Statistics.label(label)
            .collect(given.contains(label))
            .coverage(coverage -> coverage.check(true).count(count -> count > 0));
      }
    }
  }

  private static <D extends Directive> void collect(D directive, Set<String> given) {
    DirectiveDefinition<D> definition =
        ClioArbitraries.vocabulary().definitionOf(directive).orElseThrow();
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (attribute.value(directive).isPresent()) {
        given.add(definition.name() + " " + attribute.name());
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void textsHoldNothingForbiddenAndAreNotTooLong(@ForAll("texts") String text) {
    assertThat(text).isNotEmpty();
    assertThat(Texts.length(text)).isLessThanOrEqualTo(7);
    assertThat(Texts.firstForbidden(text)).isNegative();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void placesAreOnTheEarthAndNeverAtANegativeZero(
      @ForAll("positions") Position position, @ForAll("bounds") Bounds bounds) {
    assertThat(Stream.of(position.lat(), position.lon(), bounds.west(), bounds.south()))
        .noneMatch(degrees -> degrees.equals(-0.0));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void episodesCanBePrinted(@ForAll("episodes") Episode episode, @ForAll Layout layout) {
    assertThat(Printer.of(ClioArbitraries.vocabulary()).print(episode, layout))
        .startsWith("---\nid: ");
  }

  @Provide
  Arbitrary<Script> scripts() {
    return ClioArbitraries.scripts();
  }

  @Provide
  Arbitrary<Directive> directives() {
    return ClioArbitraries.directives(ClioArbitraries.vocabulary());
  }

  @Provide
  Arbitrary<String> texts() {
    return ClioArbitraries.texts(7);
  }

  @Provide
  Arbitrary<Position> positions() {
    return ClioArbitraries.positions();
  }

  @Provide
  Arbitrary<Bounds> bounds() {
    return ClioArbitraries.bounds();
  }

  @Provide
  Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes();
  }
}
