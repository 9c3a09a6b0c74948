/**
 * Bank holidays, busy times and working days. Bank holidays of England and busy times are advice for planners and never arithmetic; only what the law counts in working days
 * is counted in {@link org.compacthub.holiday.WorkingDays}.
 */
@NullMarked
package org.compacthub.holiday;

import org.jspecify.annotations.NullMarked;
