package dev.clio.core.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.KeywordType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandardVocabularyTest {

  @Test
  void everyDirectiveIsDocumented() {
    for (DirectiveDefinition<?> definition : StandardVocabulary.vocabulary().definitions()) {
      assertThat(definition.documentation()).as(definition.name()).endsWith(".");
      for (Attribute<?, ?> attribute : definition.attributes()) {
        assertThat(attribute.documentation())
            .as("%s of %s", attribute.name(), definition.name())
            .endsWith(".");
      }
    }
  }

  @Test
  void constraintsSpeakOfAttributesByTheirFirstNames() {
    for (DirectiveDefinition<?> definition : StandardVocabulary.vocabulary().definitions()) {
      List<String> names = definition.attributes().stream().<String>map(Attribute::name).toList();
      for (Constraint constraint : definition.constraints()) {
        if (constraint instanceof Constraint.OneOf oneOf) {
          oneOf.groups().forEach(group -> assertThat(names).containsAll(group));
        } else if (constraint instanceof Constraint.When when) {
          assertThat(names).contains(when.attribute()).containsAll(when.required());
          assertThat(names).containsAll(when.forbidden());
          assertThat(words(definition.attribute(when.attribute()))).containsAll(when.keywords());
        }
      }
    }
  }

  private static Set<String> words(@Nullable Attribute<?, ?> attribute) {
    return attribute != null && attribute.type() instanceof KeywordType<?> keyword
        ? keyword.words().keySet()
        : Set.of();
  }

  @Test
  void negativeZerosAreZero() {
    assertThat(MapView.builder().lat(-0.0).lon(-0.0).zoom(-0.0).build())
        .isEqualTo(MapView.builder().lat(0).lon(0).zoom(0).build());
    assertThat(MapHighlight.builder().ids("city:oslo").opacity(-0.0).build())
        .isEqualTo(MapHighlight.builder().ids("city:oslo").opacity(0.0).build());
    assertThat(MapSpotlight.builder().id("city:oslo").opacity(-0.0).build())
        .isEqualTo(MapSpotlight.builder().id("city:oslo").opacity(0.0).build());
    EntityPropose proposal =
        EntityPropose.builder()
            .id("city:null")
            .type("city")
            .entityName("Null Island")
            .lon(-0.0)
            .lat(-0.0)
            .build();
    assertThat(proposal).isEqualTo(EntityPropose.builder().from(proposal).lon(0).lat(0).build());
    assertThat(Double.doubleToRawLongBits(proposal.lat())).isZero();
  }

  @Test
  void valuesOutOfRangeAreRefusedByName() {
    assertThatThrownBy(() -> MapView.builder().lat(91).lon(0).zoom(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("lat: expected -90.0 to 90.0, but was 91.0");
    assertThatThrownBy(() -> MapView.builder().lat(0).lon(0).zoom(22.5).build())
        .hasMessageStartingWith("zoom: expected 0.0 to 22.0, but was 22.5");
    assertThatThrownBy(() -> MapView.builder().lat(Double.NaN).lon(0).zoom(0).build())
        .hasMessageStartingWith("lat: expected");
    assertThatThrownBy(() -> MapHighlight.builder().build())
        .hasMessage("ids: expected at least one entity id, but there is none");
    assertThatThrownBy(() -> MapHighlight.builder().ids("a:b", "a:b").build())
        .hasMessageStartingWith("ids: expected none twice");
    assertThatThrownBy(() -> MapLabel.builder().ids("a:b").text("x".repeat(161)).build())
        .hasMessage("text: expected at most 160 characters, but there are 161");
    assertThatThrownBy(() -> MapArrow.builder().from("a:b").to("a:c").label("\u202e").build())
        .hasMessageStartingWith("label: expected no control character");
  }

  @Test
  void aMissingAttributeIsNamed() {
    assertThatThrownBy(() -> MapView.builder().lat(1).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lon")
        .hasMessageContaining("zoom");
  }

  @Test
  void aCardHasATitleUnlessItIsCleared() {
    assertThatThrownBy(() -> SceneTitle.builder().kind(SceneTitle.Kind.INTRO).build())
        .hasMessageStartingWith("title: expected one for kind INTRO");
    assertThatThrownBy(() -> SceneTitle.builder().kind(SceneTitle.Kind.CLEAR).subtitle("x").build())
        .hasMessageStartingWith("title: expected no text for kind clear");
    assertThat(SceneTitle.builder().kind(SceneTitle.Kind.CLEAR).build().effects()).hasSize(1);
  }

  @Test
  void whatIsSaidInOneOfTwoWaysIsNotSaidInBothOrHalf() {
    assertThatThrownBy(() -> MapFit.builder().entities("a:b").west(1).build())
        .hasMessage("expected either entities or west, south, east and north");
    assertThatThrownBy(() -> MapFit.builder().west(1).south(2).east(3).build())
        .hasMessageStartingWith("expected either entities or");
    assertThatThrownBy(() -> MapCircle.builder().lat(1).build())
        .hasMessage("expected either ids or lat and lon");
    assertThatThrownBy(() -> FlowAnimate.builder().build())
        .hasMessage("expected either route or from and to");
    assertThatThrownBy(() -> MapCircle.builder().ids("a:b", "a:b").build())
        .hasMessageStartingWith("ids: expected none twice");
    assertThatThrownBy(() -> SceneFade.builder().duration(600_001).build())
        .hasMessageStartingWith("duration: expected 0.0 to 600000.0");
  }

  @Test
  void negativeZerosThatMayBeLeftOutAreZeroToo() {
    assertThat(MapFit.builder().west(-0.0).south(-1).east(-0.0).north(1).padding(-0.0).build())
        .isEqualTo(MapFit.builder().west(0).south(-1).east(0).north(1).padding(0).build());
    assertThat(CameraEstablishGlobe.builder().lat(-0.0).build())
        .isEqualTo(CameraEstablishGlobe.builder().lat(0).build())
        .isNotEqualTo(CameraEstablishGlobe.builder().build());
  }

  @Test
  void valuesWithTheSamePartsAreEqual() {
    assertThat(MapHighlight.builder().ids("a:b").color("#ABC").build())
        .isEqualTo(
            MapHighlight.builder().addId(EntityId.of("a:b")).color(Color.of("#aabbcc")).build())
        .hasSameHashCodeAs(MapHighlight.builder().ids("a:b").color("#abc").build());
  }
}
