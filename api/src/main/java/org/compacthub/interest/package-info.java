/**
 * Who wishes to hear of what, and who does not: an organisation's interest in one consultation, or a standing one in a topic, an area, a level
 * of participation or a format, or its opt-out.
 *
 * <p>A wish for a consultation itself goes before a standing one. Among topics an interest goes before an opt-out: whoever asked to hear of
 * housing is told of a consultation on housing and transport, even after opting out of transport; so it is with areas, levels and formats. Across
 * them an opt-out narrows: whoever asked to hear of housing, but not of what only informs, is not told of what only informs on housing. An opt-out
 * of an area or of a format counts where a consultation has no other.
 */
@NullMarked
package org.compacthub.interest;

import org.jspecify.annotations.NullMarked;
