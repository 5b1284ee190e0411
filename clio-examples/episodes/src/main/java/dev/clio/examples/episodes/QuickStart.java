package dev.clio.examples.episodes;

import com.google.common.io.Resources;
import dev.clio.render.page.Page;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an episode, checks it, writes its page and says where that is. */
public final class QuickStart {

  private QuickStart() {}

  /**
   * Writes the page.
   *
   * @param args the folder to write it to
   * @throws IOException if the folder is not writable
   */
  public static void main(String[] args) throws IOException {
    Path page = write(Path.of(args.length == 0 ? "target/quickstart" : args[0]));
    System.out.println();
    System.out.println("The episode is at " + page.toAbsolutePath().normalize());
    System.out.println("Open it in a browser: " + page.toUri());
  }

  static Path write(Path folder) throws IOException {
    ValidatedEpisode episode = Stagehand.check(sixDaysAtSuez()).orThrow();
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve("episode.html"), Page.of(episode));
  }

  /** Returns the text of the episode that is written in Stagehand. */
  static String sixDaysAtSuez() throws IOException {
    return Resources.toString(
        Resources.getResource(QuickStart.class, "six-days-at-suez.stagehand"),
        StandardCharsets.UTF_8);
  }
}
