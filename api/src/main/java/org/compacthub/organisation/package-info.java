/**
 * The shared database of organisations: the public bodies, voluntary organisations and private partners that the calendar speaks of. Everybody
 * may read it; CVS staff and administrators add to it, and an organisation's own people keep their entry right.
 */
@NullMarked
package org.compacthub.organisation;

import org.jspecify.annotations.NullMarked;
