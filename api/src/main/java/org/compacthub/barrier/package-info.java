/**
 * What keeps organisations and communities from giving or receiving information (INF 360; Bedford 4.7): reported by whoever meets it, to be removed by the organisation
 * asked. Every step is kept with its words and its day, so that whoever reported a barrier learns what became of it. Everybody who has signed in reads them, and the
 * public nothing; of the consultation that a barrier is met on learn those who may see it.
 */
@NullMarked
package org.compacthub.barrier;

import org.jspecify.annotations.NullMarked;
