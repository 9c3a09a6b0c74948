package org.compacthub.bench;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** One small row. */
@Serdeable
record BareOrganisation(
        String id, String name, String sector, @Nullable String website) {}
