/** An episode as one page of HTML that plays by itself. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package dev.clio.render.page;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
