/**
 * Places where groups meet, for posters and leaflets (Bedfordshire and Luton, Consultation 8.2d). One list that all share: whoever knows a place adds it for their organisation, which
 * keeps the entry from then on. Everybody reads it, so it names no person: what is sent there is handed to a function.
 */
@NullMarked
package org.compacthub.meetingplace;

import org.jspecify.annotations.NullMarked;
