/**
 * Refusals in the domain's own words: a code, a sentence, and for each field which rule and what would pass. No HTTP here; package {@code http} turns a
 * refusal into an answer.
 */
@NullMarked
package org.compacthub.problem;

import org.jspecify.annotations.NullMarked;
