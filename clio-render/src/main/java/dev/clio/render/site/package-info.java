/** A site of episodes: an index with search, a page for each, feed and sitemap. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package dev.clio.render.site;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
