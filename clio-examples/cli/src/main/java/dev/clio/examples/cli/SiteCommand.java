package dev.clio.examples.cli;

import dev.clio.core.value.Slug;
import dev.clio.render.site.Site;
import dev.clio.render.site.SiteFile;
import dev.clio.render.site.SiteOptions;
import dev.clio.schema.Documents;
import dev.clio.schema.document.Document;
import dev.clio.schema.validate.ValidatedEpisode;
import dev.clio.schema.validate.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "site",
    description =
        "Makes a site of valid episodes: an index with search, a page for each, and downloads.")
final class SiteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Report report;
  @Mixin private Gate gate;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to.")
  private Path folder;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will be, for its feed, its sitemap and those who link to it.")
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "Clio",
      description = "What the site is called.")
  private String title = "Clio";

  private final Map<Slug, Input> made = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    Site site = Site.begin(options());
    int status = inputs.forEach("publishing", (input, bytes) -> publish(site, input, bytes));
    write(site.index());
    if (address.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "clio: feed.xml, sitemap.xml and what is shared say "
                  + SiteOptions.EXAMPLE_ADDRESS
                  + "; --base-url names the site's own address");
    }
    return status;
  }

  private SiteOptions options() {
    if (title.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "--title: expected what the site is called, but it is blank");
    }
    SiteOptions.Builder options = SiteOptions.builder();
    options.title(title);
    address.map(url -> url.endsWith("/") ? url : url + "/").ifPresent(options::address);
    try {
      return options.build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--base-url: " + e.getMessage(), e);
    }
  }

  private boolean publish(Site site, Input input, byte[] bytes) throws IOException {
    Document document = Documents.read(bytes);
    Validation validation = gate.validator().validate(document).ofEpisode();
    Optional<ValidatedEpisode> valid = validation.episode();
    if (valid.isEmpty()) {
      report.errors(spec.commandLine().getErr(), input, document, validation.diagnostics());
      return false;
    }
    Slug id = valid.get().episode().id();
    Input other = made.putIfAbsent(id, input);
    if (other != null) {
      spec.commandLine()
          .getErr()
          .println(
              "clio: %s: its id \"%s\" is that of %s, so it has no page"
                  .formatted(input.name(), id.text(), other.name()));
      return false;
    }
    write(site.add(valid.get()));
    return true;
  }

  private void write(List<SiteFile> files) throws IOException {
    for (SiteFile file : files) {
      WholeFile.write(folder.resolve(file.path()), file.content());
    }
  }
}
