/** Episodes, their schema and what is wrong with them as JSON. */
@NullMarked
package dev.clio.schema.json;

import org.jspecify.annotations.NullMarked;
