/**
 * Asking those who know the sector whom to approach, and what they advise (Bedfordshire and Luton, Consultation 5.5a and 5.6a).
 *
 * <p>{@link org.compacthub.approach.ApproachRequests} is what people do, {@link org.compacthub.approach.ApproachRequest} the rules.
 */
@NullMarked
package org.compacthub.approach;

import org.jspecify.annotations.NullMarked;
