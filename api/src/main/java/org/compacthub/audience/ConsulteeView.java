package org.compacthub.audience;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.model.AudienceRef;
import org.compacthub.contract.model.Consultee;
import org.compacthub.contract.model.ConsulteeNote;
import org.compacthub.contract.model.ConsulteePage;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** The list of consultees as one caller sees it: the public reads names, and those who run the consultation also who opted out. */
@Singleton
class ConsulteeView {
    private final ConsultationLife consultations;
    private final ConsulteeRows rows;
    private final AudienceRows audiences;
    private final Consultees consultees;
    private final Interests interests;
    private final Database database;

    ConsulteeView(
            ConsultationLife consultations,
            ConsulteeRows rows,
            AudienceRows audiences,
            Consultees consultees,
            Interests interests,
            Database database) {
        this.consultations = consultations;
        this.rows = rows;
        this.audiences = audiences;
        this.consultees = consultees;
        this.interests = interests;
        this.database = database;
    }

    HttpResponse<ConsulteePage> page(ConsultationId id, Caller reader, int limit, @Nullable String cursor) {
        return database.read(() -> {
            Consultation consultation = consultations.get(id, reader);
            ConsulteeList list = rows.list(id);
            boolean inside = ConsulteeAccess.isInside(reader, consultation);
            Set<OrganisationId> optedOut = interests.optedOut(consultation);
            Set<OrganisationId> hidden = inside ? Set.of() : optedOut;
            List<Consultees.Entry> found = consultees.page(id, hidden, IdCursorPages.position(cursor, id), limit + 1);
            ConsulteePage page = new ConsulteePage(
                            IdCursorPages.fitting(found, limit).stream()
                                    .map(entry -> written(entry, inside, optedOut))
                                    .toList(),
                            consultees.count(id, hidden),
                            list.notes().stream()
                                    .map(note -> new ConsulteeNote(
                                            note.note(), note.at().atOffset(ZoneOffset.UTC)))
                                    .toList())
                    .next(IdCursorPages.next(
                            found.stream()
                                    .map(entry -> entry.organisation().value())
                                    .toList(),
                            limit,
                            id));
            if (list.fixedAt() != null) {
                page.setFixedAt(list.fixedAt().atOffset(ZoneOffset.UTC));
            }
            if (inside) {
                page.setAudiences(references(list));
            }
            return NextPage.link(
                    HttpResponse.ok(page)
                            .header(HttpHeaders.ETAG, ETags.of(list.version()))
                            .header(HttpHeaders.VARY, "Cookie, Authorization"),
                    page.getNext());
        });
    }

    private static Consultee written(Consultees.Entry entry, boolean inside, Set<OrganisationId> optedOut) {
        Consultee consultee =
                new Consultee(new OrganisationRef(entry.organisation().value(), entry.name()));
        return inside ? consultee.picked(entry.picked()).optedOut(optedOut.contains(entry.organisation())) : consultee;
    }

    private List<AudienceRef> references(ConsulteeList list) {
        Map<AudienceId, Audience> found = audiences.all(list.audiences());
        return list.audiences().stream()
                .map(audience ->
                        new AudienceRef(audience.value(), found.get(audience).name()))
                .toList();
    }
}
