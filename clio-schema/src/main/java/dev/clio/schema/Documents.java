package dev.clio.schema;

import com.google.common.collect.ImmutableList;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Undecodable;
import dev.clio.schema.document.Document;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads episodes and scripts of either form, which their content tells. */
public final class Documents {

  private Documents() {}

  /**
   * Returns what a file says. Nothing throws: what is wrong is in the document's diagnostics.
   *
   * @param bytes the file; bytes that are not UTF-8 are an error at the first of them, and nothing
   *     is made of such a file
   * @return the document
   */
  public static Document read(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    return result.isError()
        ? Undecoded.of(bytes, in.position(), out.length())
        : read(out.toString());
  }

  /**
   * Returns what a text says. A text that begins as a JSON object does is read as JSON, any other
   * as Stagehand.
   *
   * @param text any text
   * @return the document
   */
  public static Document read(String text) {
    return isJson(text)
        ? JsonForm.read(text, StandardVocabulary.vocabulary(), Limits.standard())
        : Stagehand.read(text);
  }

  /** Returns whether a text begins with a brace, white space, and a quote or the brace's end. */
  private static boolean isJson(String text) {
    int brace = skipSpace(text, text.startsWith("\uFEFF") ? 1 : 0);
    if (brace == text.length() || text.charAt(brace) != '{') {
      return false;
    }
    int next = skipSpace(text, brace + 1);
    return next == text.length() || text.charAt(next) == '"' || text.charAt(next) == '}';
  }

  private static int skipSpace(String text, int start) {
    int i = start;
    while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** A file that is not UTF-8. */
  private record Undecoded(SourceText source, List<Diagnostic> diagnostics) implements Document {

    static Undecoded of(byte[] bytes, int badByte, int offset) {
      // The rest is only shown: the Unicode replacement character stands for what is no text.
      SourceText shown = SourceText.of(new String(bytes, StandardCharsets.UTF_8));
      Span span = new Span(offset, Math.min(offset + 1, shown.text().length()));
      return new Undecoded(shown, ImmutableList.of(Undecodable.at(bytes[badByte], badByte, span)));
    }

    @Override
    public Script script() {
      return Script.of();
    }

    @Override
    public Optional<Episode> episode() {
      return Optional.empty();
    }

    @Override
    public Positions positions() {
      return path -> new Span(0, source.text().length());
    }
  }
}
