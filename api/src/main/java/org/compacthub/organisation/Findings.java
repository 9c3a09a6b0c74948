package org.compacthub.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.function.Function;

/**
 * Whom clues lead to. Counted out once in each edition of the register and kept with it, so that what several have in common is found without the database, and
 * nothing kept outlives what it says, whichever server changed the register.
 */
@Singleton
class Findings {
    private static final int BYTES = 16 * 1024 * 1024;
    private static final int OVERHEAD = 256;

    private final OrganisationRows rows;
    private final RegisterEdition edition;
    private final Cache<Long, NameOrder> orders =
            Caffeine.newBuilder().maximumSize(2).build();
    private final Cache<Key, BitSet> findings = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, BitSet places) -> OVERHEAD + places.size() / Byte.SIZE)
            .build();

    Findings(OrganisationRows rows, RegisterEdition edition) {
        this.rows = rows;
        this.edition = edition;
    }

    private record Key(long edition, Clue clue) {}

    /**
     * The register in one edition, as search sees it. What it gives is shared, and never changed.
     *
     * @param counting gives whom a clue leads to
     */
    record Register(NameOrder order, Function<Clue, BitSet> counting) {
        BitSet having(Clue clue) {
            return counting.apply(clue);
        }
    }

    /** As it is now, for a transaction under way as that has made it, of which nothing is kept. */
    Register now() {
        if (!edition.isRaised()) {
            return at(edition.now());
        }
        NameOrder order = new NameOrder(rows.inOrder());
        return new Register(order, clue -> rows.having(clue, order));
    }

    /** @param edition read before, outside of any transaction that changes the register */
    Register at(long edition) {
        NameOrder order = orders.get(edition, absent -> new NameOrder(rows.inOrder()));
        return new Register(order, clue -> findings.get(new Key(edition, clue), absent -> rows.having(clue, order)));
    }
}
