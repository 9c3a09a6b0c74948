package org.compacthub.duplicate;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.compacthub.store.Database;

/** The pairs of the whole register. It is gone through part by part, and no more than a page of pairs is held. */
@Singleton
class Pairs {
    private static final int AT_ONCE = 500;

    private final KeyRows rows;
    private final Duplicates duplicates;
    private final Dismissals dismissals;
    private final Database database;

    Pairs(KeyRows rows, Duplicates duplicates, Dismissals dismissals, Database database) {
        this.rows = rows;
        this.duplicates = duplicates;
        this.dismissals = dismissals;
        this.database = database;
    }

    /**
     * At most so many pairs after that position, the surest first.
     *
     * @param dismissed whether those of which somebody said that they are two organisations, instead of the others
     */
    List<Pair> page(boolean dismissed, Optional<Pair.Position> after, int size) {
        Map<Dismissals.Both, Set<String>> known = dismissals.all();
        Predicate<Pair> wanted = pair -> isDismissed(pair, known) == dismissed;
        PriorityQueue<Pair> page = new PriorityQueue<>(Pair.ORDER.reversed());
        String from = "";
        while (true) {
            String last = from;
            List<OrganisationId> part = database.read(() -> rows.keyed(last, AT_ONCE));
            if (part.isEmpty()) {
                return page.stream().sorted(Pair.ORDER).toList();
            }
            collect(part, wanted, after, size, page);
            from = part.getLast().value().toString();
        }
    }

    /** What they have in common since was not looked at then. */
    private static boolean isDismissed(Pair pair, Map<Dismissals.Both, Set<String>> known) {
        Set<String> then = known.get(new Dismissals.Both(pair.one(), pair.other()));
        return then != null
                && then.containsAll(DismissalRows.digests(pair.match().common()));
    }

    private void collect(
            List<OrganisationId> part,
            Predicate<Pair> which,
            Optional<Pair.Position> after,
            int size,
            PriorityQueue<Pair> page) {
        Map<OrganisationId, Set<MatchKey>> keys = database.read(() -> rows.keys(part));
        List<OrganisationId> order = List.copyOf(keys.keySet());
        List<List<Match>> found = duplicates.alike(order.stream().map(keys::get).toList());
        for (int index = 0; index < order.size(); index++) {
            for (Match match : found.get(index)) {
                Pair pair = new Pair(order.get(index), match);
                boolean wanted = pair.isInOrder()
                        && after.map(position -> pair.position().compareTo(position) > 0)
                                .orElse(true)
                        && which.test(pair);
                if (wanted) {
                    page.add(pair);
                }
                if (page.size() > size) {
                    page.poll();
                }
            }
        }
    }
}
