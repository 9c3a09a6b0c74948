package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audit.HiddenSubjects;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.time.London;

/** Keeps from the trail's readers that there is an embargoed entry at all, administrators included. */
@Singleton
class EmbargoedSubjects implements HiddenSubjects {
    private final Database database;
    private final InstantSource clock;

    EmbargoedSubjects(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Set<UUID> hiddenFrom(Optional<UUID> reader, Set<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        LocalDate today = London.today(clock);
        List<Object> parameters = new ArrayList<>(subjects);
        parameters.add(today);
        parameters.add(reader.map(UUID::toString).orElse(""));
        return new HashSet<>(database.read(() -> database.query(
                "SELECT c.id FROM consultation c WHERE c.id IN (" + Rows.marks(subjects.size())
                        + ") AND c.release_on > ? AND NOT EXISTS (SELECT 1 FROM consultation_viewer v WHERE"
                        + " v.consultation_id = c.id AND v.person_id = ?)",
                parameters,
                row -> Rows.id(row, "id"))));
    }
}
