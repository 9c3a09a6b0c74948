/**
 * Finds entries that stand for one organisation, on the way in and over the whole register (ORG 212): identifiers first, then names, postcode and website.
 * What it finds is for a person to judge; nothing is ever merged by itself.
 */
@NullMarked
package org.compacthub.duplicate;

import org.jspecify.annotations.NullMarked;
