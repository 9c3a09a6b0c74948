/**
 * Who wishes to hear of what, and who does not: an organisation's interest in one consultation or in a topic, or its opt-out.
 *
 * <p>A wish for a consultation itself goes before one for a topic. Among topics an interest goes before an opt-out: whoever asked to hear of housing is told of a
 * consultation on housing and transport, even after opting out of transport.
 */
@NullMarked
package org.compacthub.interest;

import org.jspecify.annotations.NullMarked;
