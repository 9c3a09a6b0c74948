package org.compacthub.consultation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.caller.Caller;
import org.compacthub.http.ETags;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** A consultation as one caller sees it today. */
@Singleton
class ConsultationView {
    private final Organisations organisations;
    private final RelatedLinks links;
    private final Calendar calendar;
    private final InstantSource clock;

    ConsultationView(Organisations organisations, RelatedLinks links, Calendar calendar, InstantSource clock) {
        this.organisations = organisations;
        this.links = links;
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
        if (written.getDraft().getRelated() != null) {
            written.getDraft().setRelated(DraftToContract.related(links.shown(consultation, caller)));
        }
        return written;
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
