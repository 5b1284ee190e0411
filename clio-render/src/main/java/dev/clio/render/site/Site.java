package dev.clio.render.site;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Slug;
import dev.clio.render.captions.Captions;
import dev.clio.render.description.Description;
import dev.clio.render.geo.GeoJson;
import dev.clio.render.geo.Kml;
import dev.clio.render.site.EpisodePage.Download;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A site of episodes: files that need no server, and work from a folder. Episodes are {@linkplain
 * #add added} one by one, so that none but the last need be in memory, and {@link #index} at the
 * end gives what speaks of all. The same episodes in the same order give the same files. Not
 * thread-safe.
 */
public final class Site {

  private final SiteOptions options;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Slug> ids = new HashSet<>();

  private Site(SiteOptions options) {
    this.options = options;
  }

  /**
   * Begins a site.
   *
   * @param options how it is to be
   * @return a site without episodes
   */
  public static Site begin(SiteOptions options) {
    return new Site(options);
  }

  /**
   * Returns the files of a site.
   *
   * @param episodes the episodes, as they stand in the index; no two with the same id
   * @param options how it is to be
   * @return every file
   */
  public static List<SiteFile> of(Iterable<ValidatedEpisode> episodes, SiteOptions options) {
    Site site = begin(options);
    ImmutableList.Builder<SiteFile> files = ImmutableList.builder();
    for (ValidatedEpisode episode : episodes) {
      files.addAll(site.add(episode));
    }
    return files.addAll(site.index()).build();
  }

  /**
   * Returns whether an episode with an id was added.
   *
   * @param id the id
   * @return whether there is one, so that no other can have it
   */
  public boolean has(Slug id) {
    return ids.contains(id);
  }

  /**
   * Adds an episode after those that were added before.
   *
   * @param episode the episode
   * @return its files: page, pictures, script, captions and data, beneath {@code episodes/}
   * @throws IllegalArgumentException if there is one with its id
   */
  public List<SiteFile> add(ValidatedEpisode episode) {
    Slug id = episode.episode().id();
    Preconditions.checkArgument(
        !has(id), "episode: expected a new id, but there is a %s", id.text());
    byte[] shared = SharePicture.shared(episode, options);
    Entry entry = Entry.of(episode, shared.length);
    Timeline timeline = episode.timeline(Frame.PORTRAIT, options.page().pace());
    Description description = Description.of(episode, timeline);
    ImmutableList.Builder<SiteFile> files = ImmutableList.builder();
    List<Download> downloads = new ArrayList<>();
    for (Text text : texts(episode, timeline, description)) {
      files.add(SiteFile.text(entry.path(text.extension()), text.content()));
      downloads.add(new Download(text.name(), entry.file(text.extension())));
    }
    files.add(
        new SiteFile(
            entry.path(".png"), SharePicture.card(episode, options, options.page().light())));
    files.add(
        new SiteFile(
            entry.path(".dark.png"), SharePicture.card(episode, options, options.page().dark())));
    files.add(new SiteFile(entry.path(".share.png"), shared));
    files.add(
        SiteFile.text(
            entry.path(".html"),
            new EpisodePage(episode, timeline, description, entry, downloads, options).write()));
    entries.add(entry);
    ids.add(id);
    return files.build();
  }

  /**
   * Returns what speaks of all episodes that were added.
   *
   * @return the index, the feed and the sitemap
   */
  public List<SiteFile> index() {
    return ImmutableList.<SiteFile>builder()
        .add(SiteFile.text("index.html", new IndexPage(entries, options).write()))
        .add(SiteFile.text("feed.xml", Feed.of(entries, options)))
        .addAll(Sitemap.of(entries, options.address(), Sitemap.MOST))
        .build();
  }

  /** A file of text that a reader may take. */
  private record Text(String name, String extension, String content) {}

  private List<Text> texts(ValidatedEpisode episode, Timeline timeline, Description description) {
    Captions captions = Captions.of(episode, timeline);
    return ImmutableList.of(
        new Text(
            "Script",
            ".stagehand",
            Printer.of(options.vocabulary()).print(episode.episode(), Layout.READABLE)),
        new Text("JSON", ".clio.json", JsonForm.write(episode.episode(), options.vocabulary())),
        new Text("Captions (VTT)", ".vtt", captions.webVtt()),
        new Text("Captions (SRT)", ".srt", captions.srt()),
        new Text("Description (VTT)", ".description.vtt", description.webVtt()),
        new Text("GeoJSON", ".geojson", GeoJson.of(episode, timeline)),
        new Text("KML", ".kml", Kml.of(episode, timeline)));
  }
}
