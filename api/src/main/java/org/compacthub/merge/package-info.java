/**
 * Makes one of two entries that stand for one organisation, and takes that back (ORG 212). Nothing is moved and nothing is lost: the merged entry stays in its row,
 * refers to the survivor, and whatever refers to it counts as the survivor's. So taking back gives both entries all that they had.
 */
@NullMarked
package org.compacthub.merge;

import org.jspecify.annotations.NullMarked;
