/** The head of an episode: what it holds, and its form as YAML front matter. */
@NullMarked
package dev.clio.schema.frontmatter;

import org.jspecify.annotations.NullMarked;
