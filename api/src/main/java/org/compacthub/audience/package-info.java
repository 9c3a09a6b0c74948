/**
 * Whom to ask: saved filters and picked lists of the register, the consultees that a consultation draws from them, who is suggested as missing, how far that
 * reaches beside the whole register, which infrastructure bodies cover whom, and how often an organisation is asked.
 *
 * <p>Who opted out stays on a list, marked, for those who run the consultation, and is left out of what is published and sent. A list is fixed when the
 * consultation is announced, so that everybody can see who was asked; what an audience holds later changes nothing in it.
 */
@NullMarked
package org.compacthub.audience;

import org.jspecify.annotations.NullMarked;
