package org.compacthub.feed;

import io.micronaut.http.MediaType;
import java.time.LocalDate;
import org.compacthub.consultation.Viewer;

/**
 * A feed that was asked for.
 *
 * @param file its name, as the address ends
 * @param type what it is, with its character set
 * @param query all that was asked of it
 * @param maker makes it
 */
record Feed(String file, MediaType type, FilterQuery query, Maker maker) {

    /** Makes a rendering for somebody on a day in Europe/London. */
    @FunctionalInterface
    interface Maker {
        FeedPieces open(Viewer viewer, LocalDate today);
    }
}
