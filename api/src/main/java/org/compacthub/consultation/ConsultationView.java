package org.compacthub.consultation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.ConsultationDraft;
import org.compacthub.contract.model.RelatedConsultation;
import org.compacthub.http.ETags;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** A consultation as one caller sees it today. */
@Singleton
class ConsultationView {
    private final Organisations organisations;
    private final Consultations consultations;
    private final Database database;
    private final Calendar calendar;
    private final InstantSource clock;

    ConsultationView(
            Organisations organisations,
            Consultations consultations,
            Database database,
            Calendar calendar,
            InstantSource clock) {
        this.organisations = organisations;
        this.consultations = consultations;
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    org.compacthub.contract.model.Consultation of(Consultation consultation, Caller caller) {
        LocalDate today = London.today(clock);
        List<OrganisationId> named =
                new ArrayList<>(consultation.draft().reach().partners());
        named.add(consultation.lead());
        boolean mayChange = ConsultationAccess.mayChange(caller, consultation, today);
        var written = ConsultationMapping.whole(consultation, organisations.all(named), mayChange, today);
        if (!ConsultationAccess.sharesIn(caller, consultation)) {
            hideRelated(written.getDraft(), caller, today);
        }
        return written;
    }

    /** A link would tell that there is a consultation that the reader may not know of yet. */
    private void hideRelated(ConsultationDraft draft, Caller caller, LocalDate today) {
        List<RelatedConsultation> related = draft.getRelated();
        if (related != null) {
            draft.setRelated(related.stream()
                    .filter(other -> other.getConsultationId() == null
                            || maySee(new ConsultationId(other.getConsultationId()), caller, today))
                    .toList());
        }
    }

    private boolean maySee(ConsultationId id, Caller caller, LocalDate today) {
        return database.read(() -> consultations.find(id))
                .filter(found -> ConsultationAccess.maySee(caller, found, today))
                .isPresent();
    }

    /** The consultation with its tag, or 304 where the caller's copy is still right. */
    HttpResponse<org.compacthub.contract.model.Consultation> answer(
            Consultation consultation, Caller caller, @Nullable String ifNoneMatch) {
        String tag = ETags.of(
                consultation.version(), CalendarTag.mark(calendar.edition(), London.today(clock), Viewer.of(caller)));
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<org.compacthub.contract.model.Consultation>notModified()
                    .header(HttpHeaders.ETAG, tag);
        }
        return HttpResponse.ok(of(consultation, caller))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CalendarTag.cacheControl(Viewer.of(caller)))
                .header(HttpHeaders.VARY, "Cookie, Authorization");
    }
}
