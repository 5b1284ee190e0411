package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns mends into repairs of a text. In JSON only values are written, for an element there is no
 * line of Stagehand.
 *
 * @param places where the parts stand
 */
record Mending(TextPlaces places) {

  /** Returns the repair; empty if the text has no place for it. */
  Optional<Repair> repair(Mend mend) {
    List<Edit> edits = new ArrayList<>();
    for (Mend.Change change : mend.changes()) {
      if (!add(change, edits)) {
        return Optional.empty();
      }
    }
    edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
    return Optional.of(new Repair(mend.title(), mend.safe(), ImmutableList.copyOf(edits)));
  }

  private boolean add(Mend.Change change, List<Edit> edits) {
    if (change instanceof Mend.Change.Write write) {
      return write(write, edits);
    } else if (change instanceof Mend.Change.Insert insert) {
      return insert(insert.element(), insert.directive(), edits);
    } else if (change instanceof Mend.Change.Append append) {
      return append(append.last(), append.directive(), edits);
    } else if (change instanceof Mend.Change.Remove remove) {
      return remove(remove.element(), remove.joins(), edits);
    }
    Mend.Change.Move move = (Mend.Change.Move) change;
    Span span = span(move.element());
    String directive = text().substring(span.start(), span.end());
    return remove(move.element(), move.joins(), edits)
        && (move.after()
            ? append(move.to(), directive, edits)
            : insert(move.to(), directive, edits));
  }

  private String text() {
    return places.source().text();
  }

  private Span span(int element) {
    return places.span(Path.element(element));
  }

  /** Writes a value, in quotes where there were some. */
  private boolean write(Mend.Change.Write write, List<Edit> edits) {
    Span span = places.span(write.path());
    if (span.length() == 0 || "[{".indexOf(text().charAt(span.start())) >= 0) {
      return false; // The value is not written, so this is the element around it.
    }
    boolean quoted = text().charAt(span.start()) == '"';
    edits.add(new Edit(span, quoted ? '"' + write.value() + '"' : write.value()));
    return true;
  }

  private boolean isJson(Span element) {
    return element.length() == 0 || text().charAt(element.start()) == '{';
  }

  private boolean insert(int element, String directive, List<Edit> edits) {
    Span span = span(element);
    if (isJson(span)) {
      return false;
    }
    boolean alone = isAlone(span);
    edits.add(new Edit(Span.at(span.start()), directive + (alone ? "\n" : " ")));
    return true;
  }

  private boolean append(int last, String directive, List<Edit> edits) {
    Span span = span(last);
    if (isJson(span)) {
      return false;
    }
    boolean comment = text().startsWith("//", span.start());
    String gap = comment || isAlone(span) ? "\n" : " ";
    edits.add(new Edit(Span.at(span.end()), gap + directive));
    return true;
  }

  private boolean remove(int element, boolean joins, List<Edit> edits) {
    Span span = span(element);
    if (isJson(span)) {
      return false;
    }
    if (joins) {
      edits.add(new Edit(span, "\n\n"));
      return true;
    }
    int end = span.end();
    // One white space goes with it; a line break only where nothing else is in the line.
    boolean takesBreak = isAlone(span);
    if (end < text().length() && Texts.isLayout(text().charAt(end))) {
      boolean isBreak = "\r\n".indexOf(text().charAt(end)) >= 0;
      if (!isBreak || takesBreak) {
        end += text().startsWith("\r\n", end) ? 2 : 1;
      }
    }
    edits.add(new Edit(new Span(span.start(), end), ""));
    return true;
  }

  /** Whether nothing else stands in the lines of an element. */
  private boolean isAlone(Span span) {
    int before = span.start();
    while (before > 0 && isBlank(text().charAt(before - 1))) {
      before--;
    }
    int after = span.end();
    while (after < text().length() && isBlank(text().charAt(after))) {
      after++;
    }
    return (before == 0 || isBreak(before - 1)) && (after == text().length() || isBreak(after));
  }

  private boolean isBreak(int offset) {
    return "\r\n\uFEFF".indexOf(text().charAt(offset)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
