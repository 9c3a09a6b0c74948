package org.compacthub.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import org.compacthub.http.KeptSettings;

/** How many rows tell of organisations that have a clue. Kept with the edition of the register that it was counted in, and so no longer than it is right. */
@Singleton
class Reaches {
    private static final int AT_MOST = 10_000;

    private final OrganisationRows rows;
    private final boolean keep;
    private final Cache<Key, Integer> counted =
            Caffeine.newBuilder().maximumSize(AT_MOST).build();

    Reaches(OrganisationRows rows, KeptSettings settings) {
        this.rows = rows;
        this.keep = settings.entries() > 0;
    }

    private record Key(long edition, Clue clue, int atMost) {}

    /**
     * Counted up to that many.
     *
     * @param edition read before, outside of any change under way
     */
    int of(Clue clue, int atMost, long edition) {
        return keep
                ? counted.get(new Key(edition, clue, atMost), key -> rows.reach(clue, atMost))
                : rows.reach(clue, atMost);
    }
}
