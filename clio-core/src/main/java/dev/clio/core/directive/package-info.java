/** The directives of Stagehand, each in one file: its value, its definition, its effects. */
@NullMarked
package dev.clio.core.directive;

import org.jspecify.annotations.NullMarked;
