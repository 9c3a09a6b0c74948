package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.contract.model.ConfirmationDue;
import org.compacthub.contract.model.ConfirmationDuePage;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.ConfirmationRound;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Pages of entries that are due, as the contract writes them. */
@Singleton
class DuePages {
    private final DueRows rows;
    private final Database database;
    private final ConfirmationRound round;
    private final InstantSource clock;

    DuePages(DueRows rows, Database database, ConfirmationRound round, InstantSource clock) {
        this.rows = rows;
        this.database = database;
        this.round = round;
        this.clock = clock;
    }

    HttpResponse<ConfirmationDuePage> page(Set<Sector> sectors, int limit, @Nullable String cursor) {
        LocalDate today = London.today(clock);
        Optional<DueRows.Position> after = position(cursor, sectors);
        List<Due> found = database.read(() -> rows.before(round.notDueFrom(today), sectors, after, limit + 1));
        List<Due> shown = found.subList(0, Math.min(limit, found.size()));
        ConfirmationDuePage page = new ConfirmationDuePage(
                shown.stream().map(due -> written(due, today)).toList());
        String next = found.size() > limit ? cursor(shown.getLast(), sectors) : null;
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    private ConfirmationDue written(Due due, LocalDate today) {
        return new ConfirmationDue(
                new OrganisationRef(due.organisation().value(), due.name()),
                org.compacthub.contract.model.Sector.fromValue(due.sector().wireName()),
                London.dayOf(due.confirmedAt()),
                round.dueOn(due.confirmedAt()),
                Math.toIntExact(round.overdue(due.confirmedAt(), today)));
    }

    private static String cursor(Due last, Set<Sector> sectors) {
        return new Cursor(List.of(
                        last.confirmedAt().toString(),
                        last.organisation().value().toString()))
                .written(sectors);
    }

    private static Optional<DueRows.Position> position(@Nullable String cursor, Set<Sector> sectors) {
        Cursor read = Cursor.read(cursor, 2, sectors);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DueRows.Position(
                    Instant.parse(read.keys().getFirst()),
                    new OrganisationId(UUID.fromString(read.keys().getLast()))));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }
}
