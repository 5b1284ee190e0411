/**
 * Clio's test kit: jqwik arbitraries of every value, and AssertJ assertions on texts, scripts and
 * episodes. It needs net.jqwik:jqwik-api and org.assertj:assertj-core beside Clio's own modules.
 */
@NullMarked
package dev.clio.testkit;

import org.jspecify.annotations.NullMarked;
