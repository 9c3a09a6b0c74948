/**
 * What keeps the register right between its partners: where fields come from, the yearly round, notices of changes to come, corrections that others propose, sign-up to the
 * Compact, and requests to be entered. Each is settled by the organisation's own people, CVS staff or administrators, and what settles it is one
 * transaction with its effect on the entry.
 */
@NullMarked
package org.compacthub.upkeep;

import org.jspecify.annotations.NullMarked;
