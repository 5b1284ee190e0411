package dev.clio.schema.stream;

import dev.clio.schema.text.LineMap;
import java.util.Arrays;

/** The lines of a text that is still coming: where each begins, and nothing else of it. */
final class GrowingLines implements LineMap {

  private int[] starts = new int[16];
  private int count = 1;
  private int length;
  private boolean hasMark;
  private boolean wasReturn;

  void add(CharSequence chunk) {
    if (length == 0 && chunk.length() > 0) {
      hasMark = chunk.charAt(0) == '\uFEFF';
    }
    for (int i = 0; i < chunk.length(); i++) {
      char c = chunk.charAt(i);
      length++;
      if (c == '\n' && wasReturn) {
        starts[count - 1] = length;
      } else if (c == '\n' || c == '\r') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = length;
      }
      wasReturn = c == '\r';
    }
  }

  @Override
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  @Override
  public int column(int offset) {
    int start = starts[line(offset) - 1];
    int mark = hasMark && start == 0 && offset > 0 ? 1 : 0;
    return offset - start - mark + 1;
  }
}
