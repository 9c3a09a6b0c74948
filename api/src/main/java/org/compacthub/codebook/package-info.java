/** The Codes that this deployment keeps, chosen by its settings, and all Codes for people to read. */
@NullMarked
package org.compacthub.codebook;

import org.jspecify.annotations.NullMarked;
