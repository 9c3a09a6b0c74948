/**
 * Brings in the activities of a Citizen Space site, which many public bodies use to consult online, from the list that such a site serves as JSON.
 *
 * <p>Each activity becomes an entry held elsewhere, led by the body whose site it is, or is refused with a reason that names the site's own field. What the site
 * leaves out stays empty, and the findings of the entry say so. The same list again changes nothing.
 */
@NullMarked
package org.compacthub.citizenspace;

import org.jspecify.annotations.NullMarked;
