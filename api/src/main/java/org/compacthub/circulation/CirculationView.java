package org.compacthub.circulation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.audience.AudienceId;
import org.compacthub.audience.Audiences;
import org.compacthub.audience.ConsulteeAccess;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.model.CirculationOutcome;
import org.compacthub.contract.model.CirculationPage;
import org.compacthub.contract.model.CirculationRecipient;
import org.compacthub.contract.model.CirculationRoute;
import org.compacthub.contract.model.ConsultationRef;
import org.compacthub.contract.model.InformationNotice;
import org.compacthub.contract.model.InformationNoticePage;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.ReachReport;
import org.compacthub.contract.model.Received;
import org.compacthub.contract.model.ReceivedPage;
import org.compacthub.contract.model.RecipientPage;
import org.compacthub.contract.model.RouteCount;
import org.compacthub.contract.model.SentAudience;
import org.compacthub.contract.model.SentPage;
import org.compacthub.http.IdCursorPages;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** The log as one caller sees it: the public how often by which route, those who run a consultation and those who watch over it also to whom. */
@Singleton
class CirculationView {
    private static final int NAMED = 200;
    private static final Caller NOBODY = Caller.reader();

    private final CirculationRows rows;
    private final ConsultationLife consultations;
    private final Organisations organisations;
    private final Audiences audiences;
    private final MergedEntries merged;
    private final Database database;
    private final InstantSource clock;

    CirculationView(
            CirculationRows rows,
            ConsultationLife consultations,
            Organisations organisations,
            Audiences audiences,
            MergedEntries merged,
            Database database,
            InstantSource clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.organisations = organisations;
        this.audiences = audiences;
        this.merged = merged;
        this.database = database;
        this.clock = clock;
    }

    private record Names(
            Map<OrganisationId, Organisation> organisations,
            Map<ConsultationId, String> titles,
            Set<AudienceId> audiences,
            Caller reader) {
        boolean mayChange(Circulation.Report report) {
            return report.mayBeChangedBy(reader, organisations.get(report.by()).id());
        }

        /** The audience leads somewhere for those alone who may see it as it is now. */
        @Nullable
        SentAudience orNull(Circulation.@Nullable To audience) {
            return audience == null
                    ? null
                    : new SentAudience(audience.name())
                            .id(
                                    audiences.contains(audience.id())
                                            ? audience.id().value()
                                            : null);
        }

        OrganisationRef of(OrganisationId id) {
            return OrganisationMapping.reference(organisations.get(id));
        }

        @Nullable
        OrganisationRef orNull(@Nullable OrganisationId id) {
            return id == null ? null : of(id);
        }

        @Nullable
        ConsultationRef orNull(@Nullable ConsultationId id) {
            return id == null ? null : new ConsultationRef(id.value(), titles.get(id));
        }
    }

    org.compacthub.contract.model.Circulation recorded(Circulations.Recorded recorded, Caller caller) {
        var written = one(recorded.circulation(), caller);
        List<OrganisationId> named = recorded.leftOut().stream().limit(NAMED).toList();
        return named.isEmpty()
                ? written
                : written.leftOutOrganisations(organisations.all(named).values().stream()
                        .distinct()
                        .map(OrganisationMapping::reference)
                        .toList());
    }

    org.compacthub.contract.model.Circulation one(Circulation circulation, Caller reader) {
        return written(circulation, names(List.of(circulation), reader));
    }

    CirculationPage of(ConsultationId id, Caller reader, int limit, @Nullable String cursor) {
        return database.read(() -> {
            Consultation consultation = consultations.get(id, reader);
            CirculationPage page = new CirculationPage(rows.uses(id).stream()
                    .map(use -> new RouteCount(route(use.route()), use.sends(), use.recipients()))
                    .toList());
            if (!ConsulteeAccess.isInside(reader, consultation) && !reader.is(Role.STEWARD)) {
                return page;
            }
            List<Circulation> found = rows.of(id, IdCursorPages.position(cursor, id), limit + 1);
            Names names = names(found, reader);
            return page.items(IdCursorPages.fitting(found, limit).stream()
                            .map(circulation -> written(circulation, names))
                            .toList())
                    .next(IdCursorPages.next(found.stream().map(Circulation::id).toList(), limit, id));
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, or {@code FORBIDDEN} to other organisations
     */
    ReceivedPage to(OrganisationId id, Caller reader, int limit, @Nullable String cursor) {
        organisations.get(id);
        if (!reader.actsFor(id)
                && !Set.of(Role.CVS, Role.STEWARD, Role.ADMINISTRATOR).contains(reader.role())) {
            throw DomainProblem.forbidden(
                    "What was sent to an organisation is for its own people, CVS staff, stewards and administrators.");
        }
        return database.read(() -> {
            Optional<UUID> person = reader.person().map(PersonId::value);
            List<Circulation> found = rows.to(
                    merged.all(List.of(id)),
                    person,
                    IdCursorPages.position(cursor, id),
                    limit + 1,
                    London.today(clock));
            Names names = names(found, reader);
            return new ReceivedPage(IdCursorPages.fitting(found, limit).stream()
                            .map(circulation -> received(circulation, names))
                            .toList())
                    .next(IdCursorPages.next(found.stream().map(Circulation::id).toList(), limit, id));
        });
    }

    /**
     * To whom one of them went, and who was left out.
     *
     * @throws DomainProblem {@code NOT_FOUND}, or {@code FORBIDDEN} to those who may not read that line of the log
     */
    RecipientPage recipients(UUID id, Caller reader, int limit, @Nullable String cursor) {
        return database.read(() -> {
            Circulation circulation = rows.find(id).orElseThrow(() -> DomainProblem.notFound("circulation"));
            requireReader(circulation, reader);
            List<Recipient> found = rows.recipients(id, IdCursorPages.position(cursor, id), limit + 1);
            Map<OrganisationId, Organisation> entries = organisations.all(
                    found.stream().map(Recipient::organisation).toList());
            return new RecipientPage(
                            IdCursorPages.fitting(found, limit).stream()
                                    .map(each -> new CirculationRecipient(
                                            OrganisationMapping.reference(entries.get(each.organisation())),
                                            each.optedOut() ? CirculationOutcome.OPTED_OUT : CirculationOutcome.SENT))
                                    .toList(),
                            circulation.recipients(),
                            circulation.leftOut())
                    .next(IdCursorPages.next(
                            found.stream()
                                    .map(each -> each.organisation().value())
                                    .toList(),
                            limit,
                            id));
        });
    }

    private void requireReader(Circulation circulation, Caller reader) {
        boolean watches = reader.is(Role.STEWARD);
        if (circulation.consultation() != null) {
            Consultation consultation = visible(circulation.consultation(), reader);
            if (watches || ConsulteeAccess.isInside(reader, consultation)) {
                return;
            }
        }
        OrganisationId sender = organisations.get(circulation.by()).id();
        boolean overAll = watches || reader.is(Role.CVS) || reader.is(Role.ADMINISTRATOR);
        if (!overAll && !reader.actsFor(sender)) {
            throw DomainProblem.forbidden("To whom something went is for those who may read the log that has it.");
        }
    }

    private Consultation visible(ConsultationId id, Caller reader) {
        try {
            return consultations.get(id, reader);
        } catch (DomainProblem hidden) {
            throw DomainProblem.notFound("circulation");
        }
    }

    /** What the organisation acted for sent, of every kind. */
    SentPage by(Caller reader, int limit, @Nullable String cursor) {
        OrganisationId own = Circulations.organisation(reader);
        String filters = "sent by " + own.value();
        return database.read(() -> {
            List<Circulation> found = rows.by(
                    merged.all(List.of(own)),
                    reader.person().map(PersonId::value),
                    IdCursorPages.position(cursor, filters),
                    limit + 1,
                    London.today(clock));
            Names names = names(found, reader);
            return new SentPage(IdCursorPages.fitting(found, limit).stream()
                            .map(circulation -> written(circulation, names))
                            .toList())
                    .next(IdCursorPages.next(found.stream().map(Circulation::id).toList(), limit, filters));
        });
    }

    /** What everybody may know of those notices that only informed: not to whom they went. */
    InformationNoticePage informing(@Nullable OrganisationId by, int limit, @Nullable String cursor) {
        String filters = by == null ? "informing" : "informing by " + by.value();
        return database.read(() -> {
            List<Circulation> found = rows.informing(
                    by == null ? Set.of() : merged.all(List.of(by)),
                    IdCursorPages.position(cursor, filters),
                    limit + 1);
            Names names = names(found, NOBODY);
            return new InformationNoticePage(IdCursorPages.fitting(found, limit).stream()
                            .map(circulation -> published(circulation, names))
                            .toList())
                    .next(IdCursorPages.next(found.stream().map(Circulation::id).toList(), limit, filters));
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND} also of what did more than inform
     */
    InformationNotice informing(UUID id) {
        Circulation found = database.read(() -> rows.find(id))
                .filter(each -> each.notice() != null && each.notice().informationOnly())
                .orElseThrow(() -> DomainProblem.notFound("notice"));
        return published(found, names(List.of(found), NOBODY));
    }

    private static InformationNotice published(Circulation circulation, Names names) {
        Notice notice = Objects.requireNonNull(circulation.notice());
        return new InformationNotice(
                        circulation.id(),
                        notice.title(),
                        notice.topics(),
                        names.of(circulation.by()),
                        circulation.sentOn(),
                        route(circulation.route()))
                .actionFrom(notice.actionFrom())
                .shortNotice(notice.shortNotice());
    }

    private Names names(Collection<Circulation> found, Caller reader) {
        Set<OrganisationId> named = new HashSet<>();
        Set<ConsultationId> of = new HashSet<>();
        for (Circulation circulation : found) {
            Stream.concat(
                            Stream.of(circulation.by(), circulation.through()),
                            circulation.reports().stream().map(Circulation.Report::by))
                    .filter(Objects::nonNull)
                    .forEach(named::add);
            Optional.ofNullable(circulation.consultation()).ifPresent(of::add);
        }
        Set<AudienceId> to = found.stream()
                .map(Circulation::audience)
                .filter(Objects::nonNull)
                .map(Circulation.To::id)
                .collect(Collectors.toSet());
        return database.read(() -> new Names(
                organisations.all(named),
                rows.titles(of),
                to.isEmpty() ? Set.of() : audiences.visible(to, reader).keySet(),
                reader));
    }

    private static org.compacthub.contract.model.Circulation written(Circulation circulation, Names names) {
        var written = new org.compacthub.contract.model.Circulation(
                        circulation.id(),
                        route(circulation.route()),
                        names.of(circulation.by()),
                        circulation.sentOn(),
                        circulation.recipients(),
                        circulation.leftOut(),
                        circulation.reports().stream()
                                .map(report -> written(report, names))
                                .toList())
                .consultation(names.orNull(circulation.consultation()))
                .through(names.orNull(circulation.through()))
                .audience(names.orNull(circulation.audience()))
                .words(circulation.words());
        Notice notice = circulation.notice();
        return notice == null
                ? written
                : written.notice(notice.title())
                        .topics(notice.topics())
                        .informationOnly(notice.informationOnly())
                        .actionFrom(notice.actionFrom())
                        .shortNotice(notice.shortNotice());
    }

    private static ReachReport written(Circulation.Report report, Names names) {
        return new ReachReport(
                        report.id(), report.version(), report.on(), names.of(report.by()), names.mayChange(report))
                .organisations(report.organisations())
                .people(report.people())
                .cost(report.cost());
    }

    private static Received received(Circulation circulation, Names names) {
        Received written = new Received(
                        circulation.id(),
                        route(circulation.route()),
                        names.of(circulation.by()),
                        circulation.sentOn(),
                        circulation.reports().stream()
                                .filter(names::mayChange)
                                .map(report -> written(report, names))
                                .toList())
                .consultation(names.orNull(circulation.consultation()))
                .through(names.orNull(circulation.through()));
        Notice notice = circulation.notice();
        return notice == null
                ? written
                : written.notice(notice.title())
                        .informationOnly(notice.informationOnly())
                        .actionFrom(notice.actionFrom())
                        .shortNotice(notice.shortNotice());
    }

    private static CirculationRoute route(Route route) {
        return CirculationRoute.fromValue(WireNames.of(route));
    }
}
