package dev.clio.schema.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * The index is made of the data in {@code src/atlas}. After a change of the data or of the
 * generator, {@code mvn test -pl clio-schema -am -Dtest=AtlasIndexTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dclio.atlas.write=true} writes it anew.
 */
class AtlasIndexTest {

  private static final Path DATA = Path.of("src", "atlas");
  private static final Path INDEX =
      Path.of("src", "main", "resources", "dev", "clio", "schema", "atlas");

  @Test
  void the_index_is_what_the_generator_makes_of_the_data() throws IOException {
    Map<String, byte[]> parts = new AtlasGenerator(new MapData(DATA)).parts();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      Path file = INDEX.resolve(part.getKey() + ".bin.gz");
      if (Boolean.getBoolean("clio.atlas.write")) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
          out.write(part.getValue());
        }
      }
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        assertThat(in.readAllBytes()).as(part.getKey()).isEqualTo(part.getValue());
      }
    }
  }
}
