package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.account.People;
import org.compacthub.contract.model.CorrectionsWaiting;
import org.compacthub.contract.model.CorrectionsWaitingPage;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Pages of organisations with corrections that wait, as the contract writes them. */
@Singleton
class WaitingPages {
    /** What cursors of this list are bound to; it has no filters. */
    private static final String LIST = "corrections-waiting";

    private final WaitingRows rows;
    private final Organisations organisations;
    private final People people;
    private final Database database;

    WaitingPages(WaitingRows rows, Organisations organisations, People people, Database database) {
        this.rows = rows;
        this.organisations = organisations;
        this.people = people;
        this.database = database;
    }

    HttpResponse<CorrectionsWaitingPage> page(int limit, @Nullable String cursor) {
        Optional<WaitingRows.Position> after = position(cursor);
        return database.read(() -> {
            List<WaitingRows.Waiting> found = rows.after(after, limit + 1);
            List<WaitingRows.Waiting> shown = found.subList(0, Math.min(limit, found.size()));
            CorrectionsWaitingPage page = new CorrectionsWaitingPage(written(shown));
            String next = found.size() > limit ? cursor(shown.getLast().position()) : null;
            page.setNext(next);
            return NextPage.link(HttpResponse.ok(page), next);
        });
    }

    private List<CorrectionsWaiting> written(List<WaitingRows.Waiting> shown) {
        List<OrganisationId> ids =
                shown.stream().map(WaitingRows.Waiting::organisation).toList();
        Map<OrganisationId, List<OrganisationId>> proposers = rows.proposers(ids);
        Map<OrganisationId, Organisation> named = organisations.all(
                Stream.concat(ids.stream(), proposers.values().stream().flatMap(List::stream))
                        .distinct()
                        .toList());
        Set<OrganisationId> represented = people.represented(ids);
        return shown.stream()
                .map(each -> new CorrectionsWaiting(
                        OrganisationMapping.reference(named.get(each.organisation())),
                        each.corrections(),
                        London.dayOf(each.since()),
                        byName(proposers.getOrDefault(each.organisation(), List.of()), named),
                        represented.contains(each.organisation())))
                .toList();
    }

    /** Each organisation once, also where it proposed by two entries that are one by now. */
    private static List<OrganisationRef> byName(
            Collection<OrganisationId> proposers, Map<OrganisationId, Organisation> named) {
        return proposers.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(OrganisationMapping::reference)
                .distinct()
                .sorted(Comparator.comparing(OrganisationRef::getName).thenComparing(OrganisationRef::getId))
                .toList();
    }

    private static String cursor(WaitingRows.Position last) {
        return new Cursor(List.of(
                        last.since().toString(), last.organisation().value().toString()))
                .written(LIST);
    }

    private static Optional<WaitingRows.Position> position(@Nullable String cursor) {
        Cursor read = Cursor.read(cursor, 2, LIST);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WaitingRows.Position(
                    Instant.parse(read.keys().getFirst()),
                    new OrganisationId(UUID.fromString(read.keys().getLast()))));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }
}
