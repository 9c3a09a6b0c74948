package org.compacthub.organisation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.compacthub.id.OrganisationId;

/**
 * The entries that stand, in the order of names. A set of them is a set of their places in it, of which what several sets have in common is found at once, and in
 * order.
 */
final class NameOrder {
    private final List<OrganisationId> ids;
    private final Map<OrganisationId, Integer> places;

    NameOrder(List<OrganisationId> ids) {
        this.ids = List.copyOf(ids);
        this.places = HashMap.newHashMap(ids.size());
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
    }

    int size() {
        return ids.size();
    }

    OrganisationId at(int place) {
        return ids.get(place);
    }

    /** Absent for an entry that was merged or is newer than this order. */
    OptionalInt place(OrganisationId id) {
        Integer place = places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    BitSet all() {
        BitSet all = new BitSet(ids.size());
        all.set(0, ids.size());
        return all;
    }

    static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    static BitSet without(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }
}
