package dev.clio.examples.cli;

import dev.clio.schema.print.Layout;
import picocli.CommandLine.Option;

/** How scripts are laid out. */
final class LayoutOption {

  /** The layouts by the names that the command knows them by. */
  enum Name {
    readable,
    compact
  }

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "readable",
      description = "${COMPLETION-CANDIDATES}")
  private Name name = Name.readable;

  Layout layout() {
    return name == Name.readable ? Layout.READABLE : Layout.COMPACT;
  }
}
