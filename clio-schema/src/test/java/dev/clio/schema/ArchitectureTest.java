package dev.clio.schema;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.clio.schema.validate.ValidatedEpisode;

@AnalyzeClasses(packages = "dev.clio", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule jacksonStaysInJson =
      noClasses()
          .that()
          .resideInAPackage("dev.clio.schema..")
          .and()
          .resideOutsideOfPackage("dev.clio.schema.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..")
          .because("the JSON form has one home");

  @ArchTest
  static final ArchRule usersNeedNotReadJackson =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .haveRawReturnType(resideInAPackage("tools.jackson.."))
          .orShould()
          .haveRawParameterTypes(anyElementThat(resideInAPackage("tools.jackson..")))
          .because("Jackson is not passed on to modules that require this one");

  @ArchTest
  static final ArchRule acyclic =
      slices()
          .matching("dev.clio.schema.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a reader should be able to start at any package and go one way");

  @ArchTest
  static final ArchRule theGateIsAType =
      constructors()
          .that()
          .areDeclaredIn(ValidatedEpisode.class)
          .should()
          .bePackagePrivate()
          .because("only the validator lets an episode through");

  @ArchTest
  static final ArchRule timelinesAreMadeBehindTheGate =
      classes()
          .that()
          .resideInAPackage("dev.clio.core.direction..")
          .should()
          .onlyBeAccessed()
          .byClassesThat()
          .belongToAnyOf(ValidatedEpisode.class)
          .orShould()
          .onlyBeAccessed()
          .byAnyPackage("dev.clio.core.direction..", "dev.clio.schema.validate..")
          .because("only a validated episode can be staged");

  @ArchTest
  static final ArchRule nothingThatUsersHoldChanges =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages("dev.clio.core.direction..", "dev.clio.schema.frontmatter..")
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Builder")
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Writer")
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Stream")
          .should()
          .beFinal()
          .because("values are shared between threads; the two packages are not exported");
}
