package dev.clio.dsl;

import static dev.clio.dsl.JavaLiterals.string;

import com.google.common.base.CaseFormat;
import com.google.common.base.Preconditions;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Media;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Source;
import dev.clio.core.model.Status;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * Java source that builds an episode with {@link Episodes}. Long episodes are spread over methods
 * and classes, so that none is too large for a compiler.
 */
public final class JavaSource {

  /** A method's code is at most 65,535 bytes; a call and its constants take fewer than 50. */
  private static final int MAX_METHOD = 400;

  /** A class has at most 65,535 constants. */
  private static final int MAX_CLASS = 20_000;

  /** A chain of calls is read recursively by compilers. */
  private static final int MAX_CHAIN = 40;

  private final JavaImports imports = new JavaImports();
  private final JavaVerbs verbs;
  private final List<String> calls = new ArrayList<>();

  private JavaSource(Vocabulary vocabulary) {
    this.verbs = new JavaVerbs(vocabulary, imports);
  }

  /**
   * Returns the source of a class in no package.
   *
   * @param episode an episode of Stagehand's own directives
   * @return a whole compilation unit; its class has a method {@code episode()}
   */
  public static String of(Episode episode) {
    return of(episode, "", className(episode), StandardVocabulary.vocabulary());
  }

  /**
   * Returns the source of a class. Where the vocabulary is not Stagehand's own, the method {@code
   * episode} takes it as its parameter.
   *
   * @param episode the episode
   * @param packageName the package of the class, or empty for none; a class in a package is public
   * @param className the name of the class
   * @param vocabulary the vocabulary that knows the episode's directives
   * @return a whole compilation unit
   * @throws IllegalArgumentException if a name is none in Java, or the vocabulary does not know a
   *     directive
   */
  public static String of(
      Episode episode, String packageName, String className, Vocabulary vocabulary) {
    Preconditions.checkArgument(
        SourceVersion.isName(className) && className.indexOf('.') < 0,
        "className: expected the name of a class, but was \"%s\"",
        className);
    Preconditions.checkArgument(
        packageName.isEmpty() || SourceVersion.isName(packageName),
        "packageName: expected the name of a package, but was \"%s\"",
        packageName);
    return new JavaSource(vocabulary)
        .unit(episode, packageName, className, !vocabulary.equals(StandardVocabulary.vocabulary()));
  }

  /**
   * Returns a name for the class of an episode.
   *
   * @param episode the episode
   * @return its id in camel case with {@code Episode} after it
   */
  public static String className(Episode episode) {
    String slug = episode.id().text();
    String camel =
        CaseFormat.LOWER_UNDERSCORE.to(
            CaseFormat.UPPER_CAMEL, slug.substring(0, Math.min(slug.length(), 100)));
    return (Character.isLetter(camel.charAt(0)) ? camel : "_" + camel) + "Episode";
  }

  private String unit(Episode episode, String packageName, String className, boolean hosts) {
    head(episode);
    int headCalls = calls.size();
    for (Element element : episode.script().elements()) {
      calls.add(verbs.call(element));
    }
    List<Part> head = parts("EpisodeBuilder", "e", calls.subList(0, headCalls));
    List<Part> script = parts("ScriptBuilder", "s", calls.subList(headCalls, calls.size()));

    String body =
        body(
            className,
            string(episode.id().text()),
            string(episode.title()),
            head,
            script,
            hosts,
            !packageName.isEmpty());
    StringBuilder unit = new StringBuilder();
    if (!packageName.isEmpty()) {
      unit.append("package ").append(packageName).append(";\n\n");
    }
    return unit.append(imports.source()).append(body).toString();
  }

  private void head(Episode episode) {
    if (!episode.summary().isEmpty()) {
      calls.add(".summary(" + string(episode.summary()) + ")");
    }
    if (episode.status() != Status.DRAFT) {
      calls.add(".status(" + imports.type("Status") + "." + episode.status() + ")");
    }
    if (episode.origin() != Origin.AUTHORED) {
      calls.add(".origin(" + imports.type("Origin") + "." + episode.origin() + ")");
    }
    episode.language().ifPresent(tag -> calls.add(".language(" + string(tag) + ")"));
    for (Source source : episode.sources()) {
      calls.add(".source(s -> " + source(source) + ")");
    }
    for (Media media : episode.media()) {
      calls.add(
          ".media("
              + string(media.kind().text())
              + ", "
              + string(media.title())
              + ", "
              + string(media.url())
              + ")");
    }
  }

  private static String source(Source source) {
    StringBuilder steps =
        new StringBuilder("s.id(")
            .append(string(source.id().text()))
            .append(").title(")
            .append(string(source.title()))
            .append(").publisher(")
            .append(string(source.publisher()))
            .append(')');
    source.score().ifPresent(score -> steps.append(".score(").append(score).append(')'));
    source.url().ifPresent(url -> steps.append(".url(").append(string(url)).append(')'));
    return steps.toString();
  }

  /** Calls that fit one method. */
  private record Part(String type, String variable, List<String> calls, int weight) {

    String chain(String indent) {
      return variable + "\n" + indent + String.join("\n" + indent, calls);
    }
  }

  private static List<Part> parts(String type, String variable, List<String> calls) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    int weight = 0;
    for (int i = 0; i < calls.size(); i++) {
      int own = weight(calls.get(i));
      if (i - start == MAX_CHAIN || (i > start && weight + own > MAX_METHOD)) {
        parts.add(new Part(type, variable, calls.subList(start, i), weight));
        start = i;
        weight = 0;
      }
      weight += own;
    }
    if (start < calls.size()) {
      parts.add(new Part(type, variable, calls.subList(start, calls.size()), weight));
    }
    return parts;
  }

  /** Returns an upper bound of the constants that a call needs. */
  private static int weight(String call) {
    return 4 + (int) call.chars().filter(c -> c == ',' || c == '(').count();
  }

  private String body(
      String className,
      String id,
      String title,
      List<Part> head,
      List<Part> script,
      boolean hosts,
      boolean isPublic) {
    StringBuilder body = new StringBuilder();
    body.append("/** Builds an episode. */\n");
    body.append(isPublic ? "public " : "")
        .append("final class ")
        .append(className)
        .append(" {\n\n");
    body.append("  private ").append(className).append("() {}\n\n");
    body.append("  /** Returns the episode. */\n");
    body.append("  ").append(isPublic ? "public " : "").append("static ");
    body.append(imports.type("Episode")).append(" episode(");
    body.append(hosts ? imports.type("Vocabulary") + " vocabulary" : "").append(") {\n");
    String begin =
        imports.type("Episodes")
            + ".episode("
            + id
            + (hosts ? ", vocabulary" : "")
            + ").title("
            + title
            + ")";
    if (head.size() <= 1 && script.size() <= 1) {
      body.append("    return ").append(begin).append('\n');
      head.forEach(
          part -> part.calls().forEach(c -> body.append("        ").append(c).append('\n')));
      script.forEach(
          part ->
              body.append("        .script(\n            s ->\n                ")
                  .append(part.chain("                    "))
                  .append(")\n"));
      body.append("        .build();\n  }\n");
    } else {
      body.append("    ")
          .append(imports.type("EpisodeBuilder"))
          .append(" e = ")
          .append(begin)
          .append(";\n");
      imports.type("ScriptBuilder");
      Classes classes = new Classes();
      head.forEach(part -> body.append("    ").append(classes.add(part)).append("(e);\n"));
      List<String> references = script.stream().map(classes::add).toList();
      body.append(classes.script(references));
      body.append("    return e.build();\n  }\n");
      body.append(classes.source());
    }
    return body.append("}\n").toString();
  }

  /** The nested classes that long episodes are spread over. */
  private static final class Classes {

    private final StringBuilder source = new StringBuilder();
    private int count;
    private int parts;
    private int weight = MAX_CLASS;

    /** Adds a method with a part and returns the expression that names it. */
    String add(Part part) {
      if (weight + part.weight() > MAX_CLASS) {
        open();
      }
      weight += part.weight();
      String name = "part" + ++parts;
      source
          .append("\n    static void ")
          .append(name)
          .append('(')
          .append(part.type())
          .append(' ')
          .append(part.variable())
          .append(") {\n      ")
          .append(part.chain("          "))
          .append(";\n    }\n");
      return "Parts" + count + "." + name;
    }

    private void open() {
      close();
      weight = 0;
      count++;
      source
          .append("\n  /** Parts of the episode. */\n  private static final class Parts")
          .append(count)
          .append(" {\n");
    }

    private void close() {
      if (count > 0) {
        source.append("  }\n");
      }
    }

    /** Returns the statements that write the script, some of them in methods of their own. */
    String script(List<String> references) {
      List<String> level = references;
      while (level.size() > MAX_METHOD) {
        List<String> next = new ArrayList<>();
        for (int start = 0; start < level.size(); start += MAX_METHOD) {
          next.add(group(level.subList(start, Math.min(level.size(), start + MAX_METHOD))));
        }
        level = next;
      }
      StringBuilder statements = new StringBuilder();
      for (String reference : level) {
        statements.append("    e.script(s -> ").append(reference).append("(s));\n");
      }
      return statements.toString();
    }

    private String group(List<String> references) {
      if (weight + references.size() > MAX_CLASS) {
        open();
      }
      weight += references.size();
      String name = "part" + ++parts;
      source.append("\n    static void ").append(name).append("(ScriptBuilder s) {\n");
      references.forEach(r -> source.append("      ").append(r).append("(s);\n"));
      source.append("    }\n");
      return "Parts" + count + "." + name;
    }

    String source() {
      return source + "  }\n";
    }
  }
}
