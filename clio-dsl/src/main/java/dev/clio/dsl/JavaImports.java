package dev.clio.dsl;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The imports of a compilation unit in the making: what its code names, and nothing else. */
final class JavaImports {

  private static final Map<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put("MapClear", "dev.clio.core.directive.MapClear")
          .put("BasemapChoice", "dev.clio.core.effect.BasemapChoice")
          .put("Episode", "dev.clio.core.model.Episode")
          .put("Origin", "dev.clio.core.model.Origin")
          .put("RawDirective", "dev.clio.core.model.RawDirective")
          .put("Status", "dev.clio.core.model.Status")
          .put("Radius", "dev.clio.core.value.Radius")
          .put("Vocabulary", "dev.clio.core.vocabulary.Vocabulary")
          .put("EpisodeBuilder", "dev.clio.dsl.EpisodeBuilder")
          .put("Episodes", "dev.clio.dsl.Episodes")
          .put("ScriptBuilder", "dev.clio.dsl.ScriptBuilder")
          .put("List", "java.util.List")
          .put("Optional", "java.util.Optional")
          .buildOrThrow();

  private final Set<String> types = new TreeSet<>();
  private final Set<String> methods = new TreeSet<>();

  /** Notes that the code names a type, and returns the name. */
  String type(String name) {
    String type = TYPES.get(name);
    if (type == null) {
      throw new AssertionError("a type that no import is known for: " + name);
    }
    types.add(type);
    return name;
  }

  /** Notes that the code calls a method of {@link Entities}, and returns its name. */
  String entities(String method) {
    methods.add(method);
    return method;
  }

  String source() {
    StringBuilder source = new StringBuilder();
    methods.forEach(
        method ->
            source.append("import static dev.clio.dsl.Entities.").append(method).append(";\n"));
    if (!methods.isEmpty()) {
      source.append('\n');
    }
    types.forEach(type -> source.append("import ").append(type).append(";\n"));
    return source.append('\n').toString();
  }
}
