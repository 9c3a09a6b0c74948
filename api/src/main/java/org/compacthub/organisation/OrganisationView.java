package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.Organisation;
import org.compacthub.http.ETags;
import org.compacthub.http.KeptPages;
import org.compacthub.http.PageWriter;
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
    private final PageWriter writer;

    OrganisationView(List<EntryPartView> parts, ConfirmationRound round, PageWriter writer) {
        this.parts = List.copyOf(parts);
        this.round = round;
        this.writer = writer;
    }

    /**
     * An entry as some readers see it.
     *
     * @param id the survivor's, where the entry asked for was merged
     */
    record Seen(OrganisationId id, String tag, byte[] json) implements KeptPages.Kept {}

    Seen seen(org.compacthub.organisation.Organisation organisation, Caller reader) {
        byte[] json = writer.written(of(organisation, reader));
        return new Seen(organisation.id(), tag(organisation, json), json);
    }

    /** The answer, or 304 where the reader's copy is still right. */
    public HttpResponse<Organisation> answer(
            org.compacthub.organisation.Organisation organisation, Caller reader, @Nullable String ifNoneMatch) {
        return answer(organisation.id(), seen(organisation, reader), ifNoneMatch);
    }

    /** The same, at an address that may be that of an entry which was merged into it. */
    HttpResponse<Organisation> answer(OrganisationId asked, Seen seen, @Nullable String ifNoneMatch) {
        boolean unchanged = ETags.matches(ifNoneMatch, seen.tag());
        MutableHttpResponse<Organisation> answer =
                unchanged ? HttpResponse.notModified() : KeptPages.answer(seen.json());
        answer.header(HttpHeaders.ETAG, seen.tag());
        if (!unchanged) {
            answer.header(HttpHeaders.VARY, WHO_ASKS);
        }
        if (!asked.equals(seen.id())) {
            answer.header(HttpHeaders.CONTENT_LOCATION, PATH + seen.id().value());
        }
        return answer;
    }

    /** The answer about a new one. */
    public HttpResponse<Organisation> created(org.compacthub.organisation.Organisation added, Caller reader) {
        Organisation written = of(added, reader);
        return HttpResponse.created(written, URI.create(PATH + added.id().value()))
                .header(HttpHeaders.ETAG, tag(added, writer.written(written)));
    }

    private Organisation of(org.compacthub.organisation.Organisation organisation, Caller reader) {
        return all(List.of(organisation), reader).getFirst();
    }

    /** All that this reader is told of some entries, in their order. */
    List<Organisation> all(List<org.compacthub.organisation.Organisation> entries, Caller reader) {
        List<EntryPartView.Answer> answers = entries.stream()
                .map(entry -> new EntryPartView.Answer(entry, begun(entry, reader)))
                .toList();
        parts.forEach(part -> part.addTo(answers, reader));
        return answers.stream().map(EntryPartView.Answer::answer).toList();
    }

    private Organisation begun(org.compacthub.organisation.Organisation organisation, Caller reader) {
        Organisation written = OrganisationMapping.whole(organisation, reader);
        if (organisation.isChangeableBy(reader)
                && organisation.profile().particulars().standing() != Standing.CLOSED) {
            written.setConfirmationDueOn(round.dueOn(organisation.keeping().confirmedAt()));
        }
        return written;
    }

    /** With a mark of all that is shown: readers see different parts of one version, and disputes come and go without a new one. */
    private static String tag(org.compacthub.organisation.Organisation organisation, byte[] json) {
        return ETags.of(organisation.version(), UUID.nameUUIDFromBytes(json).toString());
    }
}
