package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.Organisation;
import org.compacthub.http.ETags;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One organisation as an answer: its entry as the reader may know it, and what other features keep of it. */
@Singleton
public class OrganisationView {
    private static final String PATH = "/api/v1/organisations/";

    /** The same version says more to some than to others. */
    private static final String WHO_ASKS = "Cookie, Authorization";

    private final List<EntryPartView> parts;
    private final ConfirmationRound round;

    OrganisationView(List<EntryPartView> parts, ConfirmationRound round) {
        this.parts = List.copyOf(parts);
        this.round = round;
    }

    /** The answer, or 304 where the reader's copy is still right. */
    public HttpResponse<Organisation> answer(
            org.compacthub.organisation.Organisation organisation, Caller reader, @Nullable String ifNoneMatch) {
        Organisation written = of(organisation, reader);
        String tag = tag(written);
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<Organisation>notModified().header(HttpHeaders.ETAG, tag);
        }
        return HttpResponse.ok(written).header(HttpHeaders.ETAG, tag).header(HttpHeaders.VARY, WHO_ASKS);
    }

    /** The same, at an address that may be that of an entry which was merged into it. */
    HttpResponse<Organisation> answer(
            OrganisationId asked,
            org.compacthub.organisation.Organisation organisation,
            Caller reader,
            @Nullable String ifNoneMatch) {
        HttpResponse<Organisation> answer = answer(organisation, reader, ifNoneMatch);
        if (!asked.equals(organisation.id()) && answer instanceof MutableHttpResponse<Organisation> open) {
            open.header(HttpHeaders.CONTENT_LOCATION, PATH + organisation.id().value());
        }
        return answer;
    }

    /** The answer about a new one. */
    public HttpResponse<Organisation> created(org.compacthub.organisation.Organisation added, Caller reader) {
        Organisation written = of(added, reader);
        return HttpResponse.created(written, URI.create(PATH + added.id().value()))
                .header(HttpHeaders.ETAG, tag(written));
    }

    private Organisation of(org.compacthub.organisation.Organisation organisation, Caller reader) {
        Organisation written = OrganisationMapping.whole(organisation, reader);
        if (organisation.isChangeableBy(reader)
                && organisation.profile().particulars().standing() != Standing.CLOSED) {
            written.setConfirmationDueOn(round.dueOn(organisation.keeping().confirmedAt()));
        }
        parts.forEach(part -> part.addTo(written, organisation, reader));
        return written;
    }

    /** With a mark of all that is shown: readers see different parts of one version, and disputes come and go without a new one. */
    private static String tag(Organisation written) {
        UUID mark = UUID.nameUUIDFromBytes(written.toString().getBytes(StandardCharsets.UTF_8));
        return ETags.of(written.getVersion(), mark.toString());
    }
}
