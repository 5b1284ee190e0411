package dev.clio.schema.json;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.bind.Mending;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.text.Span;
import java.util.List;

/**
 * How the parts of an object or an array of JSON are mended.
 *
 * @param parts where all of them stand, in order
 */
record PartsForm(List<Span> parts) implements Mending {

  PartsForm {
    parts = ImmutableList.copyOf(parts);
  }

  @Override
  public Edit removal(Span whole) {
    int i = 0;
    while (i < parts.size() - 1 && parts.get(i).start() < whole.start()) {
      i++;
    }
    // A comma goes with it: the one after, or that before the last.
    Span gone =
        i + 1 < parts.size()
            ? new Span(whole.start(), parts.get(i + 1).start())
            : new Span(i > 0 ? parts.get(i - 1).end() : whole.start(), whole.end());
    return new Edit(gone, "");
  }

  @Override
  public String name(String name) {
    return JsonWriter.quote(name);
  }
}
