package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Abilities;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Place;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.document.Document;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The gate: the only way from an episode to a {@link ValidatedEpisode}. It looks at what reading
 * found (1xx and 2xx) and at what only the whole shows: references (3xx), staging (4xx), evidence
 * (5xx) and geography (6xx). Immutable and thread-safe.
 */
public final class EpisodeValidator {

  /** What must hold, in the order in which it is looked at. */
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new ForeignDirectives(),
          new ForbiddenCharacters(),
          new ConflictingProposals(),
          new UnknownEntities(),
          new SelfLinks(),
          new UnknownSources(),
          new RepeatedSources(),
          new Staging(),
          new NotDrawn(),
          new UncitedSources(),
          new UncitedFigures(),
          new SourceScores(),
          new Geography());

  private static final EpisodeValidator STANDARD =
      new EpisodeValidator(
          StandardVocabulary.vocabulary(),
          Gazetteer.builtIn(),
          Policy.standard(),
          Frame.PORTRAIT,
          Limits.standard(),
          Abilities.standard());

  private final Vocabulary vocabulary;
  private final Gazetteer gazetteer;
  private final Policy policy;
  private final Frame frame;
  private final Limits limits;
  private final Abilities abilities;
  private final ReferenceReader references;

  private EpisodeValidator(
      Vocabulary vocabulary,
      Gazetteer gazetteer,
      Policy policy,
      Frame frame,
      Limits limits,
      Abilities abilities) {
    this.vocabulary = vocabulary;
    this.gazetteer = gazetteer;
    this.policy = policy;
    this.frame = frame;
    this.limits = limits;
    this.abilities = abilities;
    this.references = new ReferenceReader(vocabulary);
  }

  /**
   * Returns the gate as it is by default: Stagehand's own directives, the built-in gazetteer, the
   * default policy, a frame of 1080×1920.
   *
   * @return the validator, always the same
   */
  public static EpisodeValidator standard() {
    return STANDARD;
  }

  /**
   * Returns this validator with other directives.
   *
   * @param vocabulary the directives in use
   * @return the validator
   */
  public EpisodeValidator withVocabulary(Vocabulary vocabulary) {
    return new EpisodeValidator(vocabulary, gazetteer, policy, frame, limits, abilities);
  }

  /**
   * Returns this validator with other knowledge of the world.
   *
   * @param gazetteer what is known beside a script's own proposals
   * @return the validator
   */
  public EpisodeValidator withGazetteer(Gazetteer gazetteer) {
    return new EpisodeValidator(vocabulary, gazetteer, policy, frame, limits, abilities);
  }

  /**
   * Returns this validator with another policy.
   *
   * @param policy what counts as an error
   * @return the validator
   */
  public EpisodeValidator withPolicy(Policy policy) {
    return new EpisodeValidator(vocabulary, gazetteer, policy, frame, limits, abilities);
  }

  /**
   * Returns this validator with a score that sources must have at least.
   *
   * @param score 0 to 100
   * @return the validator, with a policy that is otherwise the same
   * @throws IllegalArgumentException if the score is out of its range
   */
  public EpisodeValidator withMinScore(int score) {
    return withPolicy(
        ImmutablePolicy.builder().from(policy).minScore(OptionalInt.of(score)).build());
  }

  /**
   * Returns this validator for another size of picture.
   *
   * @param frame the frame that staging is judged by
   * @return the validator
   */
  public EpisodeValidator withFrame(Frame frame) {
    return new EpisodeValidator(vocabulary, gazetteer, policy, frame, limits, abilities);
  }

  /**
   * Returns this validator with other limits.
   *
   * @param limits how much is too much; of these only the number of diagnostics matters here
   * @return the validator
   */
  public EpisodeValidator withLimits(Limits limits) {
    return new EpisodeValidator(vocabulary, gazetteer, policy, frame, limits, abilities);
  }

  /**
   * Returns this validator for another renderer.
   *
   * @param abilities what the renderer can draw
   * @return the validator
   */
  public EpisodeValidator withAbilities(Abilities abilities) {
    return new EpisodeValidator(vocabulary, gazetteer, policy, frame, limits, abilities);
  }

  /**
   * Returns the directives in use.
   *
   * @return the vocabulary
   */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns the frame that staging is judged by.
   *
   * @return the frame
   */
  public Frame frame() {
    return frame;
  }

  /**
   * Returns what the gate says of an episode that was made in Java.
   *
   * @param episode the episode
   * @return the validation; its spans are those of the canonical print
   */
  public Validation validate(Episode episode) {
    Subject subject = subject(episode.script().elements(), Optional.of(episode.sources()), false);
    CanonicalText text = new CanonicalText(episode, vocabulary);
    Report report = new Report(policy, limits.diagnostics());
    report.add(RawDirectives.of(subject.elements(), text));
    report.add(check(subject), text);
    return validation(text::source, report, Optional.of(episode), subject, Optional.empty());
  }

  /**
   * Returns what the gate says of what was read. A script without front matter is checked too, but
   * for its sources; only an episode passes.
   *
   * @param document what was read
   * @return the validation; its diagnostics are those of reading and those of the rules
   */
  public Validation validate(Document document) {
    Optional<List<Source>> sources = document.episode().map(Episode::sources);
    Subject subject = subject(document.script().elements(), sources, true);
    Report report = new Report(policy, limits.diagnostics());
    report.add(document.diagnostics());
    report.add(check(subject), TextPlaces.of(document));
    return validation(
        document::source,
        report,
        document.episode(),
        subject,
        MissingFrontMatter.of(document, subject.references()));
  }

  /**
   * Returns the gate of one text that is still coming, with the settings of this validator. Of a
   * script without front matter the sources are not known, and citations are not judged.
   *
   * @return the gate, at the text's beginning
   */
  public LiveGate live() {
    return new LiveGate(this, Optional.empty());
  }

  /**
   * Returns the gate of one text that is still coming, whose sources are known beforehand.
   *
   * @param sources the sources that may be cited, whatever front matter the text has
   * @return the gate, at the text's beginning
   */
  public LiveGate live(List<Source> sources) {
    return new LiveGate(this, Optional.of(ImmutableList.copyOf(sources)));
  }

  Policy policy() {
    return policy;
  }

  Limits limits() {
    return limits;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  ReferenceReader references() {
    return references;
  }

  private Subject subject(List<Element> elements, Optional<List<Source>> sources, boolean wasRead) {
    References found = new References();
    List<List<Effect>> effects = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Directive directive) {
        List<Effect> its = directive.effects();
        effects.add(its);
        references.read(directive, i, its, found);
      } else {
        effects.add(ImmutableList.of());
      }
    }
    return subject(elements, effects, found, new KnownEntities(found, gazetteer), sources, wasRead);
  }

  /** Returns what rules look at, with the settings of this validator. */
  Subject subject(
      List<Element> elements,
      List<List<Effect>> effects,
      References found,
      KnownEntities known,
      Optional<List<Source>> sources,
      boolean wasRead) {
    return new Subject(
        elements,
        effects,
        found,
        sources,
        wasRead,
        vocabulary,
        known,
        gazetteer,
        policy,
        frame,
        abilities);
  }

  private List<Finding> check(Subject subject) {
    Findings findings = new Findings(limits.diagnostics());
    for (Rule rule : RULES) {
      rule.check(subject, findings);
    }
    return findings.all();
  }

  private Validation validation(
      Supplier<SourceText> source,
      Report report,
      Optional<Episode> episode,
      Subject subject,
      Optional<Diagnostic> missingFrontMatter) {
    Optional<ValidatedEpisode> passed =
        report.hasErrors() ? Optional.empty() : episode.map(it -> passed(it, subject));
    return new Validation(source, report.diagnostics(), passed, missingFrontMatter);
  }

  private ValidatedEpisode passed(Episode episode, Subject subject) {
    Map<EntityId, Place> places = Places.of(subject);
    List<List<Effect>> effects = subject.effects();
    if (policy.unknownEntitiesAreLeftOut()) {
      effects = new ArrayList<>();
      for (List<Effect> each : subject.effects()) {
        effects.add(
            each.stream()
                .flatMap(effect -> EffectEntities.keep(effect, places::containsKey).stream())
                .toList());
      }
    }
    return new ValidatedEpisode(episode, effects, Settings.of(effects, places, gazetteer));
  }
}
