package dev.clio.schema.stream;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 that is cut anywhere. Not thread-safe. */
final class Decoder {

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  /** The beginning of a character whose other bytes have not come. */
  private ByteBuffer begun = ByteBuffer.allocate(0);

  private long decoded;
  private byte bad;
  private boolean isBroken;

  /** Returns the text of the bytes that come next, up to the first that is none. */
  String decode(byte[] bytes, int offset, int length, boolean isLast) {
    ByteBuffer in = ByteBuffer.allocate(begun.remaining() + length);
    in.put(begun).put(bytes, offset, length).flip();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CoderResult result = decoder.decode(in, out, isLast);
    decoded += in.position();
    if (result.isError()) {
      isBroken = true;
      bad = in.get(in.position());
    }
    begun = in.slice();
    return out.flip().toString();
  }

  /** Returns whether a byte came that is no text; nothing can be decoded after it. */
  boolean isBroken() {
    return isBroken;
  }

  /** Returns the first byte that is no text. */
  byte bad() {
    return bad;
  }

  /** Returns how many bytes were decoded. */
  long decoded() {
    return decoded;
  }
}
