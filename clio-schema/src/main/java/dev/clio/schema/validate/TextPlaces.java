package dev.clio.schema.validate;

import dev.clio.schema.document.Document;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;

/** A text and where the parts of an episode stand in it. */
interface TextPlaces {

  /** Returns the text. */
  SourceText source();

  /** Returns where a part stands, or the nearest part around it. */
  Span span(Path path);

  /** Returns the places of what was read. */
  static TextPlaces of(Document document) {
    return new TextPlaces() {
      @Override
      public SourceText source() {
        return document.source();
      }

      @Override
      public Span span(Path path) {
        return document.positions().span(path);
      }
    };
  }
}
