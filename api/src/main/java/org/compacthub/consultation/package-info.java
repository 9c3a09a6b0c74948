/**
 * The shared calendar: what a consultation says, its life from idea to evaluation, and what may be changed when.
 *
 * <p>A consultation is an idea that its lead and partners see; then, if they wish, a heads-up in general terms; then planned. A planned one with
 * firm dates opens and closes with the clock in Europe/London, the closing day included. What comes after closing is recorded by the lead. At any
 * time before the decision it may be withdrawn, with a reason. Publishing, moving dates and changing what a published consultation says are checked
 * against the Codes of the deployment: a clause that is newly not kept needs a published reason on a ground that the Code allows, or the change is refused.
 */
@NullMarked
package org.compacthub.consultation;

import org.jspecify.annotations.NullMarked;
