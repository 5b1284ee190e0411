/** The door to the language, and how every value of this module is generated. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package dev.clio.schema;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
