package dev.clio.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds places for words that are in each other's way. What is placed first has the best choice, so
 * a few orders are tried, and the one is taken that leaves out least and hides least.
 */
final class Arrangement {

  private static final double LEFT_OUT = 1000;

  private static final double LEAST_GAIN = 1e-9;
  private static final int ROUNDS = 6;

  /** With more words than these, what is gained is not worth the time. */
  private static final int MOST = 40;

  private final Taken taken;
  private final List<Job> jobs;

  /**
   * Words that want a place.
   *
   * @param key what tells them from others
   * @param x where what they belong to is, in px of the frame
   * @param y the same
   * @param cues when they are seen
   * @param tied whether they belong to a line, so that they have little choice
   * @param search finds their place and takes it
   */
  record Job(
      Object key,
      double x,
      double y,
      Taken.Span cues,
      boolean tied,
      Supplier<Optional<Fit>> search) {}

  /** Words with their place, and what it costs. */
  record Fit(Placed placed, double cost) {}

  private Arrangement(Taken taken, List<Job> jobs) {
    this.taken = taken;
    this.jobs = jobs;
  }

  /**
   * Returns the words with their places, if they have any, by their keys, and takes those places.
   *
   * @param jobs the words, those first that matter most; of several with a key the first counts
   */
  static Map<Object, Optional<Placed>> of(Taken taken, List<Job> jobs) {
    Set<Object> keys = new HashSet<>();
    return new Arrangement(taken, jobs.stream().filter(job -> keys.add(job.key())).toList()).best();
  }

  private Map<Object, Optional<Placed>> best() {
    Outcome best = new Outcome(jobs, Double.POSITIVE_INFINITY, List.of());
    if (jobs.size() > 1 && jobs.size() <= MOST) {
      for (List<Job> order : orders()) {
        best = better(best, attempt(order));
      }
      // What found no place comes first, as long as that helps.
      for (int round = 0; round < ROUNDS && !best.leftOut().isEmpty(); round++) {
        Outcome next = attempt(first(best.leftOut(), best.order()));
        if (next.cost() >= best.cost() - LEAST_GAIN) {
          break;
        }
        best = next;
      }
    }
    Map<Object, Optional<Placed>> placed = new LinkedHashMap<>();
    for (Job job : best.order()) {
      placed.put(job.key(), search(job).map(Fit::placed));
    }
    return placed;
  }

  /** What an order costs, and what finds no place in it. */
  private record Outcome(List<Job> order, double cost, List<Job> leftOut) {}

  private static Outcome better(Outcome before, Outcome next) {
    return next.cost() < before.cost() - LEAST_GAIN ? next : before;
  }

  private static List<Job> first(List<Job> some, List<Job> all) {
    List<Job> order = new ArrayList<>(some);
    all.stream().filter(job -> !some.contains(job)).forEach(order::add);
    return order;
  }

  /** Returns what comes of an order, and leaves everything as it was. */
  private Outcome attempt(List<Job> order) {
    Taken.State before = taken.state();
    double cost = 0;
    List<Job> leftOut = new ArrayList<>();
    for (Job job : order) {
      Optional<Fit> fit = search(job);
      cost += fit.map(Fit::cost).orElse(LEFT_OUT);
      if (fit.isEmpty()) {
        leftOut.add(job);
      }
    }
    taken.restore(before);
    return new Outcome(order, cost, leftOut);
  }

  private Optional<Fit> search(Job job) {
    taken.during(job.cues());
    return job.search().get();
  }

  private List<List<Job>> orders() {
    List<List<Job>> orders = new ArrayList<>();
    orders.add(jobs);
    orders.add(sorted(Comparator.comparing(job -> !job.tied())));
    Map<Object, Double> alone = new LinkedHashMap<>();
    jobs.forEach(job -> alone.put(job.key(), attempt(List.of(job)).cost()));
    orders.add(sorted(Comparator.comparing(job -> -alone.getOrDefault(job.key(), 0.0))));
    orders.add(sorted(Comparator.comparing(Job::y)));
    orders.add(sorted(Comparator.comparing(job -> -job.y())));
    orders.add(sorted(Comparator.comparing(Job::x)));
    orders.add(sorted(Comparator.comparing(job -> -job.x())));
    return orders;
  }

  private List<Job> sorted(Comparator<Job> order) {
    return jobs.stream().sorted(order).toList();
  }
}
