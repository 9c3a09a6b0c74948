package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.model.AudiencePage;
import org.compacthub.contract.model.MemberPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.IdCursorPages;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Audiences and their members as one caller sees them. */
@Singleton
class AudienceView {
    private final Audiences audiences;
    private final Membership membership;
    private final Organisations organisations;
    private final Interests interests;
    private final ConsultationLife consultations;
    private final AskedRows asked;
    private final Database database;
    private final InstantSource clock;

    AudienceView(
            Audiences audiences,
            Membership membership,
            Organisations organisations,
            Interests interests,
            ConsultationLife consultations,
            AskedRows asked,
            Database database,
            InstantSource clock) {
        this.audiences = audiences;
        this.membership = membership;
        this.organisations = organisations;
        this.interests = interests;
        this.consultations = consultations;
        this.asked = asked;
        this.database = database;
        this.clock = clock;
    }

    org.compacthub.contract.model.Audience of(Audience audience, Caller reader) {
        return AudienceMapping.whole(audience, organisations.all(List.of(audience.owner())), reader);
    }

    AudiencePage page(Caller reader, int limit, @Nullable String cursor) {
        String filters = "audiences";
        Optional<AudienceId> after =
                IdCursorPages.position(cursor, filters).map(id -> known(new AudienceId(id), reader));
        List<Audience> found = audiences.page(reader, after, limit + 1);
        Map<OrganisationId, Organisation> owners =
                organisations.all(found.stream().map(Audience::owner).distinct().toList());
        return new AudiencePage(IdCursorPages.fitting(found, limit).stream()
                        .map(audience -> AudienceMapping.whole(audience, owners, reader))
                        .toList())
                .next(IdCursorPages.next(
                        found.stream().map(audience -> audience.id().value()).toList(), limit, filters));
    }

    private AudienceId known(AudienceId id, Caller reader) {
        try {
            return audiences.get(id, reader).id();
        } catch (DomainProblem gone) {
            throw Cursor.foreign();
        }
    }

    MemberPage members(
            AudienceId id,
            List<String> topics,
            @Nullable UUID consultation,
            Window window,
            Caller reader,
            int limit,
            @Nullable String cursor) {
        Audience audience = audiences.get(id, reader);
        String filters = "%s %d".formatted(id, audience.version());
        Optional<OrganisationId> after =
                IdCursorPages.position(cursor, filters).map(last -> known(new OrganisationId(last)));
        Set<OrganisationId> optedOut = optedOut(topics, consultation, reader);
        LocalDate today = London.today(clock);
        List<Organisation> found = membership.page(audience, after, limit + 1);
        Map<OrganisationId, Integer> times = database.read(
                () -> asked.times(found.stream().map(Organisation::id).toList(), window, today));
        return new MemberPage(IdCursorPages.fitting(found, limit).stream()
                        .map(member -> AudienceMapping.member(
                                member, optedOut.contains(member.id()), times.getOrDefault(member.id(), 0)))
                        .toList())
                .next(IdCursorPages.next(
                        found.stream().map(member -> member.id().value()).toList(), limit, filters));
    }

    private OrganisationId known(OrganisationId id) {
        return organisations.find(id).orElseThrow(Cursor::foreign).id();
    }

    private Set<OrganisationId> optedOut(List<String> topics, @Nullable UUID consultation, Caller reader) {
        if (consultation == null) {
            return interests.optedOut(topics);
        }
        Consultation found = consultations.get(new ConsultationId(consultation), reader);
        ConsulteeAccess.requireInside(reader, found);
        return interests.optedOut(found);
    }
}
