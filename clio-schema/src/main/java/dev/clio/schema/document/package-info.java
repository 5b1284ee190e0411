/** What reading an episode gives, whichever form it was in. */
@NullMarked
package dev.clio.schema.document;

import org.jspecify.annotations.NullMarked;
