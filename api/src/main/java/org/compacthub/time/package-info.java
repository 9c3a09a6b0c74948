/** The one time zone and the one source of time. */
@NullMarked
package org.compacthub.time;

import org.jspecify.annotations.NullMarked;
