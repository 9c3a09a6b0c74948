package org.compacthub.barrier;

import java.util.UUID;

/** Which barrier. */
public record BarrierId(UUID value) {}
