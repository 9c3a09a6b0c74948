/**
 * The log of what went to whom, when and by which route, and how far infrastructure bodies passed it on (Bedfordshire and Luton, Consultation 8.2, 8.4;
 * Herefordshire 9.2). Lines are only added. Whoever opted out of a consultation is left out of what is recorded as sent, and the log says how many were.
 */
@NullMarked
package org.compacthub.circulation;

import org.jspecify.annotations.NullMarked;
