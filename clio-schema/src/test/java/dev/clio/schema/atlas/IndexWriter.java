package dev.clio.schema.atlas;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes what {@link IndexReader} reads. */
final class IndexWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void octet(int value) {
    bytes.write(value);
  }

  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  void real(double value) {
    bytes.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }

  void degrees(double value) {
    signed((int) Math.round(value * 10_000));
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  void texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
