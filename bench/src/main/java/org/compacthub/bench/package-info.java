/**
 * What the benchmark needs and the product does not: a loader that fills an empty database with many believable consultations, and bare routes in
 * the same server process, written as leanly as can be, that the product's routes are compared with. Nothing here is in a production
 * start.
 */
@NullMarked
package org.compacthub.bench;

import org.jspecify.annotations.NullMarked;
