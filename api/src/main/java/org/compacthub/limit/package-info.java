/**
 * How many requests a caller may make. The buckets are kept by each server for itself: a caller who finds n servers gets up to n times as much, which protects each server
 * just as well, and counting costs a public read next to nothing. What must count across servers, wrong passwords, is counted in the database by package
 * {@code account}.
 */
@NullMarked
package org.compacthub.limit;

import org.jspecify.annotations.NullMarked;
