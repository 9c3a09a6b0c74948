package org.compacthub.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For what somebody fetched how organisations are written to.
 *
 * @param consultation which one, if it was for one
 * @param why in words that the organisations may read, at most 500 characters
 */
public record Fetched(@Nullable UUID consultation, String why) {}
