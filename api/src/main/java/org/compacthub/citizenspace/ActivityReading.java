package org.compacthub.citizenspace;

import java.util.List;
import org.compacthub.consultation.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * An activity as far as it could be read.
 *
 * @param reference the site's own id, if it has one
 * @param title its title, if it has one
 * @param arrival what the site says, or null if it is refused
 * @param source which activity of which site it is, if that much could be read
 * @param refusals why it is refused, each naming a field
 * @param notes what was mended or left out
 */
record ActivityReading(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String source,
        @Nullable Arrival arrival,
        List<String> refusals,
        List<String> notes) {

    ActivityReading {
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }

    /** The same, refused for a reason that only the whole list shows. */
    ActivityReading refused(String why) {
        return new ActivityReading(reference, title, source, null, List.of(why), notes);
    }
}
