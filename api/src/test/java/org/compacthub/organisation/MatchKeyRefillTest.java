package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MatchKeyRefillTest {
    @Inject
    private MatchKeyRefill refill;

    @Inject
    private Organisations organisations;

    @Inject
    private OrganisationIndexRows index;

    @Inject
    private BeanContext context;

    @Inject
    private Database database;

    @Test
    void an_entry_from_before_there_were_keys_gets_its_own_at_the_next_start() {
        Profile profile = new Profile("Cadishead Chess Circle", null, Sector.VOLUNTARY, null);
        OrganisationId id = organisations.add(profile, Actor.server()).id();
        assertThat(database.read(index::hasAllKeys)).isTrue();
        database.write(() -> {
            database.update("DELETE FROM organisation_key WHERE organisation_id = ?", List.of(id.value()));
            return database.update("UPDATE match_keys_state SET complete = FALSE", List.of());
        });

        refill.onStart(new StartupEvent(context));
        assertThat(keysOf(id)).containsExactly("cadishead chess circle");
        assertThat(database.read(index::hasAllKeys)).isTrue();
        assertThat(refill.fill()).isZero();
    }

    private List<String> keysOf(OrganisationId id) {
        return database.read(() -> database.query(
                "SELECT value FROM organisation_key WHERE organisation_id = ?",
                List.of(id.value()),
                row -> row.getString("value")));
    }
}
