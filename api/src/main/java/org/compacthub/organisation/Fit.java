package org.compacthub.organisation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well organisations fit the text that was searched for: those whose name begins with it come first, which the one whose name is the text leads in the order
 * of names; then those that have each of its words in their names; then whatever else was found.
 *
 * @param begins places in the order of names of those whose name begins with the text
 * @param named of those with each word in their names
 */
record Fit(BitSet begins, BitSet named) {

    /** Where the order of names is the only one. */
    static final Fit NONE = new Fit(new BitSet(), new BitSet());

    /**
     * Those found, in their order.
     *
     * @param after a place in the order of names; -1 for the beginning
     * @param size how many at most
     */
    List<Integer> list(BitSet found, int after, int size) {
        List<BitSet> ranked = List.of(
                NameOrder.common(found, begins),
                NameOrder.without(NameOrder.common(found, named), begins),
                NameOrder.without(NameOrder.without(found, begins), named));
        int first = after < 0 ? 0 : rank(after);
        return IntStream.range(first, ranked.size())
                .flatMap(rank -> {
                    BitSet set = ranked.get(rank);
                    return set.stream().filter(place -> rank > first || place > after);
                })
                .limit(size)
                .boxed()
                .toList();
    }

    private int rank(int place) {
        if (begins.get(place)) {
            return 0;
        }
        return named.get(place) ? 1 : 2;
    }
}
