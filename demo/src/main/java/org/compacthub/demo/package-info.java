/**
 * Demonstration data for {@code ./start} and the browser tests, and never for production, whose image has no such module. On the first start, when the
 * database holds no organisation, a believable two years of consultations is told up to the day that it is, through the verbs that people's own acts go through.
 * What the consultations say is made up, and so is everybody in it; the public bodies that lead them are real and have nothing to do with it.
 *
 * <p>The data is in the files under {@code demo/} of the class path. Their days are relative to today (see {@link org.compacthub.demo.Almanac}), so that there
 * is always something open, something to come and something answered.
 */
@NullMarked
package org.compacthub.demo;

import org.jspecify.annotations.NullMarked;
