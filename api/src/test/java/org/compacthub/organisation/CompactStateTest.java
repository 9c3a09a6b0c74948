package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.organisation.CompactState.APPLIED;
import static org.compacthub.organisation.CompactState.INTENDS;
import static org.compacthub.organisation.CompactState.LAPSED;
import static org.compacthub.organisation.CompactState.NONE;
import static org.compacthub.organisation.CompactState.SIGNED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompactStateTest {
    private static final Map<CompactState, Set<CompactState>> TABLE = Map.of(
            NONE, Set.of(INTENDS, APPLIED),
            INTENDS, Set.of(NONE, APPLIED),
            APPLIED, Set.of(NONE, INTENDS, SIGNED, LAPSED),
            SIGNED, Set.of(LAPSED),
            LAPSED, Set.of(APPLIED));

    @Test
    void every_pair_of_states_is_allowed_exactly_where_the_table_says_so() {
        for (CompactState from : CompactState.values()) {
            for (CompactState to : CompactState.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(TABLE.get(from).contains(to));
            }
        }
    }
}
