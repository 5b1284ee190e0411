package dev.clio.schema.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Related;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.diagnostic.Severity;
import dev.clio.schema.json.DiagnosticJson.Checked;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes diagnostics as SARIF 2.1.0, the OASIS standard that code hosts and editors show results
 * of. Every code is a rule; a repair is a fix, whose description says when it is a guess.
 */
public final class Sarif {

  private final JsonWriter json = JsonWriter.indented();

  private Sarif() {}

  /**
   * Returns what was found in files.
   *
   * @param files the files, in order; their names are taken as paths with {@code /} between folders
   * @return a SARIF log with one run; columns and offsets are UTF-16 units, and columns count from
   *     1
   */
  public static String write(List<Checked> files) {
    Sarif sarif = new Sarif();
    sarif.log(files);
    return sarif.json.toString();
  }

  private void log(List<Checked> files) {
    json.beginObject();
    json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    tool();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("artifacts").beginArray();
    for (String file : files.stream().map(Checked::file).collect(ImmutableSet.toImmutableSet())) {
      json.beginObject();
      artifact("location", file);
      json.endObject();
    }
    json.endArray();
    json.name("results").beginArray();
    for (Checked file : files) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        result(file, diagnostic);
      }
    }
    json.endArray().endObject().endArray().endObject();
  }

  private void tool() {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Clio");
    json.name("informationUri").value("https://clio.dev");
    json.name("rules").beginArray();
    for (Code code : Code.values()) {
      json.beginObject().name("id").value(code.text());
      message("shortDescription", code.title());
      json.name("defaultConfiguration").beginObject();
      json.name("level").value(level(code.severity())).endObject();
      json.endObject();
    }
    json.endArray().endObject().endObject();
  }

  private void result(Checked file, Diagnostic diagnostic) {
    json.beginObject();
    json.name("ruleId").value(diagnostic.code().text());
    json.name("level").value(level(diagnostic.severity()));
    message(
        "message", diagnostic.message() + diagnostic.help().map(help -> "; " + help).orElse(""));
    json.name("locations").beginArray().beginObject();
    place(file, diagnostic.span());
    json.endObject().endArray();
    if (!diagnostic.related().isEmpty()) {
      json.name("relatedLocations").beginArray();
      for (Related related : diagnostic.related()) {
        json.beginObject();
        place(file, related.span());
        message("message", related.message());
        json.endObject();
      }
      json.endArray();
    }
    if (!diagnostic.repairs().isEmpty()) {
      json.name("fixes").beginArray();
      diagnostic.repairs().forEach(repair -> fix(file, repair));
      json.endArray();
    }
    json.endObject();
  }

  private void fix(Checked file, Repair repair) {
    json.beginObject();
    message("description", repair.safe() ? repair.title() : repair.title() + " (a guess)");
    json.name("artifactChanges").beginArray().beginObject();
    artifact("artifactLocation", file.file());
    json.name("replacements").beginArray();
    for (Edit edit : repair.edits()) {
      json.beginObject();
      region("deletedRegion", file.source(), edit.span());
      message("insertedContent", edit.text());
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject();
  }

  private void place(Checked file, Span span) {
    json.name("physicalLocation").beginObject();
    artifact("artifactLocation", file.file());
    region("region", file.source(), span);
    json.endObject();
  }

  private void artifact(String name, String file) {
    json.name(name).beginObject();
    json.name("uri").value(uri(file)).endObject();
  }

  /** Returns a path as a URI reference; a colon in it must not make it a scheme. */
  private static String uri(String file) {
    Escaper escaper = UrlEscapers.urlPathSegmentEscaper();
    String path =
        Splitter.on('/')
            .splitToStream(file.replace('\\', '/'))
            .map(escaper::escape)
            .collect(Collectors.joining("/"));
    return path.contains(":") && !path.startsWith("/") ? "./" + path : path;
  }

  private void region(String name, SourceText source, Span span) {
    json.name(name).beginObject();
    json.name("startLine").value(source.line(span.start()));
    json.name("startColumn").value(source.column(span.start()));
    json.name("endLine").value(source.line(span.end()));
    json.name("endColumn").value(source.column(span.end()));
    json.name("charOffset").value(span.start());
    json.name("charLength").value(span.end() - span.start());
    json.endObject();
  }

  private void message(String name, String text) {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
