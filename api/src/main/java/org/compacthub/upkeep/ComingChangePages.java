package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.ComingChangeNotice;
import org.compacthub.contract.model.ComingChangePage;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.ComingChangeTerm;
import org.compacthub.organisation.FieldSource;
import org.compacthub.organisation.FieldSources;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Sight;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Pages of notices of a change to come, as the contract writes them. */
@Singleton
class ComingChangePages {
    private static final String FIELD = "comingChange";
    /** What cursors of this list are bound to; it has no filters. */
    private static final String LIST = "coming-changes";

    private final ComingChangeRows rows;
    private final Organisations organisations;
    private final FieldSources sources;
    private final Database database;
    private final InstantSource clock;

    ComingChangePages(
            ComingChangeRows rows,
            Organisations organisations,
            FieldSources sources,
            Database database,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.sources = sources;
        this.database = database;
        this.clock = clock;
    }

    HttpResponse<ComingChangePage> page(Caller reader, int limit, @Nullable String cursor) {
        Optional<ComingChangeRows.Position> after = position(cursor);
        return database.read(() -> {
            List<ComingChangeRows.Position> found = rows.after(after, limit + 1);
            List<ComingChangeRows.Position> shown = found.subList(0, Math.min(limit, found.size()));
            ComingChangePage page = new ComingChangePage(notices(shown, reader));
            String next = found.size() > limit ? cursor(shown.getLast()) : null;
            page.setNext(next);
            return NextPage.link(HttpResponse.ok(page), next);
        });
    }

    private List<ComingChangeNotice> notices(List<ComingChangeRows.Position> shown, Caller reader) {
        List<OrganisationId> ids =
                shown.stream().map(ComingChangeRows.Position::organisation).toList();
        Map<OrganisationId, Organisation> entries = organisations.all(ids);
        Map<OrganisationId, FieldSource> told = sources.recorded(ids, FIELD);
        LocalDate today = London.today(clock);
        return ids.stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .filter(entry -> Sight.of(reader, entry.id()).sees(FIELD))
                .flatMap(entry -> written(entry, Optional.ofNullable(told.get(entry.id())), today))
                .toList();
    }

    private static Stream<ComingChangeNotice> written(Organisation entry, Optional<FieldSource> told, LocalDate today) {
        return Stream.ofNullable(entry.profile().particulars().comingChange())
                .map(notice -> new ComingChangeNotice(
                                new OrganisationRef(entry.id().value(), entry.name()),
                                notice.note(),
                                isPast(notice, today))
                        .expectedOn(notice.expectedOn())
                        .toldOn(told.map(source -> London.dayOf(source.suppliedAt()))
                                .orElse(null)));
    }

    private static boolean isPast(Particulars.ComingChange notice, LocalDate today) {
        return notice.expectedOn() != null && notice.expectedOn().isBefore(today);
    }

    private static String cursor(ComingChangeRows.Position last) {
        return new Cursor(List.of(last.term(), last.organisation().value().toString())).written(LIST);
    }

    private static Optional<ComingChangeRows.Position> position(@Nullable String cursor) {
        Cursor read = Cursor.read(cursor, 2, LIST);
        if (read == null) {
            return Optional.empty();
        }
        String term = read.keys().getFirst();
        try {
            return Optional.of(new ComingChangeRows.Position(
                    term.equals(ComingChangeTerm.UNDATED)
                            ? term
                            : LocalDate.parse(term).toString(),
                    new OrganisationId(UUID.fromString(read.keys().getLast()))));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }
}
