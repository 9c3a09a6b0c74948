package org.compacthub.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;

class MergeStateTest {
    @Test
    void a_merge_is_taken_back_once() {
        Merge done = new Merge(
                new UUID(1, 1),
                new OrganisationId(new UUID(1, 2)),
                new OrganisationId(new UUID(1, 3)),
                "Irwell Choir",
                new Merge.Before("{}", 0, 0),
                1,
                Instant.EPOCH,
                Optional.empty(),
                MergeState.DONE,
                Optional.empty(),
                Optional.empty());
        Merge undone = done.undone(Instant.EPOCH, Optional.empty());
        assertThat(undone.state()).isEqualTo(MergeState.UNDONE);
        assertThat(undone.undoneAt()).contains(Instant.EPOCH);
        assertThatThrownBy(() -> undone.undone(Instant.EPOCH, Optional.empty())).isInstanceOf(DomainProblem.class);
        assertThat(MergeState.UNDONE.next()).isEmpty();
    }
}
