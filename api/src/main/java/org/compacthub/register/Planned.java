package org.compacthub.register;

import java.util.Map;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What is to come of a row.
 *
 * @param before the entry of the register that it is
 * @param after what the entry is to say, where it is new or changes
 * @param supplied what imports will have supplied to it
 */
record Planned(
        StagedRow row,
        @Nullable Organisation before,
        @Nullable Profile after,
        Map<String, String> supplied) {}
