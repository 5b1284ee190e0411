package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Setting;
import dev.clio.core.stage.Stage;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.SourceId;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Related;
import dev.clio.schema.stream.Streamed;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Judges elements one by one. Each is element 0 of a subject of its own, and what came before it
 * has indexes below, so that the rules of the whole hold here too. Not thread-safe.
 */
final class LiveRules {

  /** The rules that need nothing of what comes after. */
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new ConflictingProposals(),
          new UnknownEntities(),
          new SelfLinks(),
          new UnknownSources(),
          LiveRules::lowScores);

  private static final ImmutableList<Rule> HEAD_RULES = ImmutableList.of(new RepeatedSources());

  /** The rules that ask only which sources were cited. */
  private static final ImmutableList<Rule> END_RULES = ImmutableList.of(new UncitedSources());

  private final EpisodeValidator validator;
  private final boolean areSourcesGiven;
  private Optional<List<Source>> sources;

  private final References past = new References();
  private final Map<Path, Span> pastSpans = new HashMap<>();
  private final KnownEntities known;
  private final Map<EntityId, Place> places = new HashMap<>();
  private final Set<SourceId> cited = new HashSet<>();
  private final List<Streamed.Head> heads = new ArrayList<>(1);
  private int count;
  private Stage stage = Stage.empty();

  LiveRules(EpisodeValidator validator, Optional<List<Source>> sources) {
    this.validator = validator;
    this.areSourcesGiven = sources.isPresent();
    this.sources = sources;
    this.known = new KnownEntities(past, validator.gazetteer());
  }

  Stage stage() {
    return stage;
  }

  /** Returns diagnostics with the severities of the policy. */
  List<Diagnostic> weighed(List<Diagnostic> found) {
    Report report = report();
    report.add(found);
    return report.diagnostics();
  }

  private Report report() {
    return new Report(validator.policy(), validator.limits().diagnostics());
  }

  /** Takes note of the sources, and returns what is wrong with the front matter. */
  List<Diagnostic> judge(Streamed.Head head) {
    Optional<List<Source>> listed = head.episode().map(Episode::sources);
    if (!areSourcesGiven) {
      sources = listed;
    }
    heads.add(head);
    Report report = report();
    report.add(head.diagnostics());
    report.add(check(HEAD_RULES, subject(listed)), places("", head.positions()));
    return report.diagnostics();
  }

  /** Returns what only the end can tell of the front matter. */
  List<Diagnostic> judgeEnd() {
    Report report = report();
    for (Streamed.Head head : heads) {
      Subject subject = subject(head.episode().map(Episode::sources));
      report.add(check(END_RULES, subject), places("", head.positions()));
    }
    return report.diagnostics();
  }

  private Subject subject(Optional<List<Source>> listed) {
    return validator.subject(ImmutableList.of(), ImmutableList.of(), past, known, listed, true);
  }

  Verdict judge(Streamed.Item item) {
    List<Effect> effects = ImmutableList.of();
    References now = new References(past);
    if (item.element() instanceof Directive directive) {
      effects = directive.effects();
      validator.references().read(directive, 0, effects, now);
    }
    Subject subject =
        validator.subject(
            ImmutableList.of(item.element()), ImmutableList.of(effects), now, known, sources, true);
    Report report = report();
    report.add(item.diagnostics());
    for (Finding finding : check(RULES, subject)) {
      report.add(ImmutableList.of(place(finding, item)));
    }
    remember(now, item, !report.hasErrors());
    return report.hasErrors()
        ? new Refused(item.element(), item.span(), report.diagnostics())
        : admitted(item, effects, report.diagnostics());
  }

  private List<Finding> check(List<Rule> rules, Subject subject) {
    Findings findings = new Findings(validator.limits().diagnostics());
    rules.forEach(rule -> rule.check(subject, findings));
    return findings.all();
  }

  private Diagnostic place(Finding finding, Streamed.Item item) {
    int start = item.span().start();
    Report report = report();
    report.add(ImmutableList.of(finding), places(item.text(), item.positions()));
    Diagnostic placed = report.diagnostics().get(0).movedBy(start);
    ImmutableList.Builder<Related> related = ImmutableList.builder();
    for (Finding.Related each : finding.related()) {
      Span before = pastSpans.get(each.path());
      related.add(
          new Related(
              each.message(),
              before != null ? before : item.positions().span(each.path()).movedBy(start)));
    }
    return placed.withRelated(related.build());
  }

  private static TextPlaces places(String text, Positions positions) {
    return new TextPlaces() {
      @Override
      public SourceText source() {
        return SourceText.of(text);
      }

      @Override
      public Span span(Path path) {
        return positions.span(path);
      }
    };
  }

  /** Remembers what an element made known, with a place only if it was admitted. */
  private void remember(References now, Streamed.Item item, boolean isAdmitted) {
    count++;
    for (References.Citation each : now.citations()) {
      if (cited.add(each.id())) {
        past.cite(each.id(), -count, each.attribute());
      }
    }
    for (References.Declaration each : now.declarations()) {
      References.Declaration kept =
          new References.Declaration(
              each.id(), -count, each.attribute(), isAdmitted ? each.entity() : Optional.empty());
      boolean isPlaced = past.first(each.id()).flatMap(References.Declaration::entity).isPresent();
      if (!isPlaced) {
        kept.entity()
            .ifPresent(entity -> places.put(entity.id(), new Place(entity, Optional.empty())));
      }
      if (past.first(each.id()).isEmpty()) {
        past.declare(kept);
        pastSpans.put(kept.path(), item.positions().span(each.path()).movedBy(item.span().start()));
      }
    }
  }

  private Admitted admitted(Streamed.Item item, List<Effect> effects, List<Diagnostic> found) {
    Places.add(ImmutableList.of(effects), known, places);
    List<Effect> kept = new ArrayList<>();
    Map<EntityId, Place> shown = new LinkedHashMap<>();
    for (Effect effect : effects) {
      EffectEntities.keep(effect, places::containsKey)
          .ifPresent(
              some -> {
                kept.add(some);
                EffectEntities.of(some).forEach(id -> shown.put(id, place(id)));
              });
    }
    for (Effect effect : kept) {
      stage = stage.after(effect);
    }
    Setting setting = Settings.of(ImmutableList.of(kept), shown, validator.gazetteer());
    return new Admitted(item.element(), item.span(), found, kept, setting, stage);
  }

  private Place place(EntityId id) {
    Place place = places.get(id);
    if (place == null) {
      throw new AssertionError("an effect was kept whose entity has no place: " + id);
    }
    return place;
  }

  /** Nothing is cited whose score is lower than the policy asks. */
  private static void lowScores(Subject subject, Findings findings) {
    OptionalInt min = subject.policy().minScore();
    if (min.isEmpty() || subject.sources().isEmpty()) {
      return;
    }
    for (References.Citation citation : subject.references().citations()) {
      SourceId id = citation.id();
      for (Source source : subject.sources().get()) {
        if (source.id().equals(id) && source.score().orElse(100) < min.getAsInt()) {
          findings.add(
              Finding.of(
                  Code.LOW_SCORE,
                  citation.path(),
                  "expected a source with a score of at least "
                      + min.getAsInt()
                      + ", but \""
                      + id.text()
                      + "\" has "
                      + source.score().orElse(0)));
          break;
        }
      }
    }
  }
}
