package dev.clio.schema.reference;

import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.DiagnosticText;
import dev.clio.schema.diagnostic.Explanation;
import dev.clio.schema.diagnostic.Severity;
import java.util.Locale;
import java.util.Map;

/** The reference of all diagnostics, made from their codes and explanations. */
public final class DiagnosticReference {

  private static final String[] FAMILIES = {
    "",
    "Syntax: how a text is written",
    "Schema: what directives, attributes and keys there are",
    "Reference: entities and sources that are spoken of",
    "Staging: what is seen, and for how long",
    "Evidence: what the words rest on",
    "Geography: where places are"
  };

  private DiagnosticReference() {}

  /**
   * Returns the index of all diagnostics.
   *
   * @return a page of Markdown, by family, with LF at the ends of its lines
   */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Diagnostics\n\n");
    page.append("Every diagnostic has a code that never changes its meaning. Its first digit is\n");
    page.append("the family, and how much it weighs is a matter of the policy: this is what it\n");
    page.append("weighs by default. Errors keep an episode from passing the gate, warnings do\n");
    page.append("so under the strict policy, and notes never do.\n");
    for (int family = 1; family < FAMILIES.length; family++) {
      page.append("\n## ").append(family).append("xx ").append(FAMILIES[family]).append("\n\n");
      page.append("| code | severity | |\n|---|---|---|\n");
      for (Code code : Code.values()) {
        if (code.family() == family) {
          page.append(
              "| [%s](#%s) | %s | %s |\n"
                  .formatted(
                      code.text(),
                      code.text().toLowerCase(Locale.ROOT),
                      word(code.severity()),
                      code.title()));
        }
      }
    }
    for (Code code : Code.values()) {
      page.append('\n').append(markdown(Explanation.of(code)));
    }
    return page.toString();
  }

  private static String markdown(Explanation explanation) {
    Code code = explanation.code();
    return "## "
        + code.text()
        + "\n\n**"
        + sentence(code.title())
        + "** ("
        + word(code.severity())
        + ")\n\n"
        + explanation.text()
        + "\n\n~~~"
        + explanation.example().form()
        + "\n"
        + explanation.example().text()
        + "\n~~~\n\nis told"
        + told(explanation.example().settings())
        + "\n\n~~~text\n"
        + rendered(explanation.example())
        + "~~~\n\nand mended so\n\n~~~"
        + explanation.mended().form()
        + "\n"
        + explanation.mended().text()
        + "\n~~~\n";
  }

  /**
   * Returns what a code means, for a terminal.
   *
   * @param code the code
   * @return its title, its explanation, an example, what is told of it, and the example mended,
   *     with LF at the ends of the lines
   */
  public static String text(Code code) {
    Explanation explanation = Explanation.of(code);
    return word(code.severity())
        + "["
        + code.text()
        + "]: "
        + code.title()
        + "\n\n"
        + Wrapped.of(explanation.text(), 78)
        + "\n\nFor example"
        + told(explanation.example().settings())
        + "\n\n"
        + indented(explanation.example().text())
        + "\n\nis told\n\n"
        + rendered(explanation.example())
        + "\nMended:\n\n"
        + indented(explanation.mended().text())
        + "\n";
  }

  /** Returns how an example is checked, where that is not the default. */
  private static String told(Map<String, String> settings) {
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      told.append(told.length() == 0 ? ", where " : " and ");
      told.append(
          switch (setting.getKey()) {
            case "limits.attributes" ->
                "a directive may have " + setting.getValue() + " attributes,";
            case "limits.diagnostics" -> "a list may be " + setting.getValue() + " long,";
            case "min-score" -> "a source must have at least " + setting.getValue() + ",";
            default -> "an episode is needed,";
          });
    }
    return told.toString();
  }

  private static String rendered(Explanation.Example example) {
    Checked checked = Checked.of(example);
    return DiagnosticText.of("example." + (example.form().equals("json") ? "json" : "stagehand"))
        .draw(checked.source(), checked.diagnostics());
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String sentence(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String indented(String text) {
    return text.lines()
        .map(line -> line.isEmpty() ? line : "    " + line)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }
}
