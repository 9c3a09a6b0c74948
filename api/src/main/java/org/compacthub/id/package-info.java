/** Where new identifiers come from. */
@NullMarked
package org.compacthub.id;

import org.jspecify.annotations.NullMarked;
