package dev.clio.dsl;

import dev.clio.core.model.Source;
import dev.clio.core.value.SourceId;

/** The steps in which a source is written: id, title and publisher, then what may be left out. */
public final class SourceSteps {

  private SourceSteps() {}

  static Unnamed begin() {
    return id -> {
      SourceId valid = SourceId.of(id);
      return title ->
          publisher ->
              new Named(Source.builder().id(valid).title(title).publisher(publisher).build());
    };
  }

  /** A source without an id. */
  @FunctionalInterface
  public interface Unnamed {

    /**
     * Returns the next step.
     *
     * @param id a slug other than {@code none}
     * @return what asks for the title
     * @throws IllegalArgumentException if the text is no source id
     */
    Untitled id(String id);
  }

  /** A source without a title. */
  @FunctionalInterface
  public interface Untitled {

    /**
     * Returns the next step.
     *
     * @param title the title
     * @return what asks for the publisher
     */
    Unpublished title(String title);
  }

  /** A source without a publisher. */
  @FunctionalInterface
  public interface Unpublished {

    /**
     * Returns the next step.
     *
     * @param publisher who published it
     * @return a source that is whole
     */
    Named publisher(String publisher);
  }

  /** A source that is whole, and may say more. Immutable. */
  public static final class Named {

    private final Source source;

    private Named(Source source) {
      this.source = source;
    }

    /**
     * Returns the source with a score.
     *
     * @param score how reliable it is, 0 to 100
     * @return the source with it
     * @throws IllegalArgumentException if the score is out of range
     */
    public Named score(int score) {
      return new Named(source.withScore(score));
    }

    /**
     * Returns the source with a URL.
     *
     * @param url where it can be read, http or https
     * @return the source with it
     * @throws IllegalArgumentException if it is no such URL
     */
    public Named url(String url) {
      return new Named(source.withUrl(url));
    }

    Source source() {
      return source;
    }
  }
}
