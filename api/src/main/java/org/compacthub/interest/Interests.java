package org.compacthub.interest;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationAccess;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The wishes of organisations. A wish and its line in the trail are one transaction. */
@Singleton
public class Interests {
    private final InterestRows rows;
    private final ConsultationLife consultations;
    private final Vocabulary vocabulary;
    private final MergedEntries merged;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Interests(
            InterestRows rows,
            ConsultationLife consultations,
            Vocabulary vocabulary,
            MergedEntries merged,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.vocabulary = vocabulary;
        this.merged = merged;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** The organisations that do not wish to be asked in this consultation. */
    public Set<OrganisationId> optedOut(Consultation consultation) {
        return thoseOut(database.read(() -> counting(consultation)));
    }

    /** The organisations that do not wish to be asked on these topics. */
    public Set<OrganisationId> optedOut(List<String> topics) {
        return optedOut(Aspects.ofTopics(topics));
    }

    /** The organisations that do not wish to be sent a notice on these topics, or none that only informs. */
    public Set<OrganisationId> optedOutOfNotice(List<String> topics, boolean informationOnly) {
        return optedOut(Aspects.ofNotice(topics, informationOnly));
    }

    private Set<OrganisationId> optedOut(Aspects aspects) {
        return thoseOut(OneEach.of(counted(database.read(() -> rows.on(aspects))), aspects));
    }

    /** By all ids by which a list may name them. */
    private Set<OrganisationId> thoseOut(List<Interest> counting) {
        return merged.all(counting.stream()
                .filter(interest -> interest.wish() == Wish.OPTED_OUT)
                .map(Interest::organisation)
                .collect(Collectors.toSet()));
    }

    /**
     * Registers a wish of the organisation acted for.
     *
     * @throws DomainProblem {@code NOT_FOUND}, or {@code CONFLICT} where it is too early or too late to ask for it
     */
    public Interest set(ConsultationId id, Wish wish, Caller caller) {
        return database.write(() -> {
            Consultation consultation = consultations.get(id, caller);
            requireToCome(consultation);
            return put("setInterest", new Matter.OfConsultation(id), wish, caller);
        });
    }

    /**
     * The same for a topic, an area, a level or a format.
     *
     * @throws DomainProblem {@code NOT_FOUND} if there is no such topic, area, level or format
     */
    public Interest set(Matter.Standing matter, Wish wish, Caller caller) {
        return database.write(() -> {
            requireKnown(matter);
            return put("setStandingInterest", matter, wish, caller);
        });
    }

    /** Takes a wish back, whether there is one or not. */
    void clear(ConsultationId id, Caller caller) {
        database.write(() -> {
            consultations.get(id, caller);
            return remove("clearInterest", new Matter.OfConsultation(id), caller);
        });
    }

    void clear(Matter.Standing matter, Caller caller) {
        database.write(() -> {
            requireKnown(matter);
            return remove("clearStandingInterest", matter, caller);
        });
    }

    /** Those of the organisation acted for, newest first. */
    List<Interest> own(Caller caller) {
        return counted(database.read(() -> rows.of(caller.organisations(), caller, London.today(clock))));
    }

    /**
     * Each organisation's wish that counts for a consultation, newest first.
     *
     * @throws DomainProblem {@code NOT_FOUND}, or {@code FORBIDDEN} to those who do not share in it
     */
    List<Interest> in(ConsultationId id, Caller caller) {
        return database.read(() -> {
            Consultation consultation = consultations.get(id, caller);
            if (!ConsultationAccess.sharesIn(caller, consultation) && !caller.is(Role.ADMINISTRATOR)) {
                throw DomainProblem.forbidden("Who wishes to hear of it is for its lead and partner organisations.");
            }
            return counting(consultation);
        });
    }

    private List<Interest> counting(Consultation consultation) {
        Aspects aspects = Aspects.of(consultation.draft(), vocabulary.areas());
        return OneEach.of(counted(rows.in(consultation.id(), aspects)), aspects);
    }

    /** What an entry wished that was merged counts as the survivor's wish, where that has none in the same matter. */
    private List<Interest> counted(List<Interest> found) {
        return OneEach.inEachMatter(
                found,
                merged.survivors(found.stream().map(Interest::organisation).toList()));
    }

    private Interest put(String action, Matter matter, Wish wish, Caller caller) {
        Optional<Interest> before = rows.find(organisation(caller), matter);
        if (before.isPresent() && before.get().wish() == wish) {
            return before.get();
        }
        Interest after = before.map(interest -> interest.turned(wish, clock.instant()))
                .orElseGet(() -> new Interest(ids.next(), organisation(caller), matter, wish, clock.instant()));
        rows.put(after);
        record(action, after, before.map(Interest::wish).orElse(null), wish, caller);
        return after;
    }

    /** What an entry wished that was merged goes too. */
    private List<Interest> remove(String action, Matter matter, Caller caller) {
        List<Interest> before = caller.organisations().stream()
                .flatMap(each -> rows.find(each, matter).stream())
                .toList();
        before.forEach(interest -> {
            rows.remove(interest);
            record(action, interest, interest.wish(), null, caller);
        });
        return before;
    }

    /** A line about a consultation is among that consultation's lines, and so hidden as long as that is. */
    private void record(String action, Interest interest, @Nullable Wish before, @Nullable Wish after, Caller caller) {
        UUID subject = switch (interest.matter()) {
            case Matter.OfConsultation of -> of.consultation().value();
            case Matter.Standing of -> interest.id();
        };
        String field = switch (interest.matter()) {
            case Matter.OfConsultation of -> "wish";
            case Matter.Standing(Aspect aspect, String term) -> "wish/" + aspect.pathName() + "/" + term;
        };
        trail.record(
                caller.actor(),
                action,
                SubjectKind.INTEREST,
                subject,
                List.of(FieldChange.of(field, wireName(before), wireName(after))));
    }

    private static @Nullable String wireName(@Nullable Wish wish) {
        return wish == null ? null : wish.wireName();
    }

    private void requireToCome(Consultation consultation) {
        ConsultationStatus status = consultation.statusOn(London.today(clock));
        switch (status) {
            case HEADS_UP, PLANNED, OPEN -> {}
            case IDEA ->
                throw DomainProblem.conflict(
                        "It is only an idea yet. An interest can be registered once it is announced.");
            case CLOSED, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED ->
                throw DomainProblem.conflict(
                        "It has closed. An interest or an opt-out can be registered until it closes.");
            case WITHDRAWN ->
                throw DomainProblem.conflict(
                        "It has been withdrawn, so there is nothing more to hear of or to opt out of.");
        }
    }

    private void requireKnown(Matter.Standing matter) {
        List<String> term = List.of(matter.term());
        boolean known = switch (matter.aspect()) {
            case TOPIC -> vocabulary.unknown(TermKind.TOPIC, term).isEmpty();
            case AREA -> vocabulary.unknown(TermKind.AREA, term).isEmpty();
            case LEVEL, FORMAT -> Aspects.names(matter.aspect()).containsAll(term);
        };
        if (!known) {
            throw switch (matter.aspect()) {
                case TOPIC, AREA -> DomainProblem.notFound(matter.aspect().wireName());
                case LEVEL, FORMAT ->
                    DomainProblem.of(
                            ProblemCode.NOT_FOUND,
                            "There is no such %s. There are: %s."
                                    .formatted(
                                            matter.aspect().wireName(),
                                            String.join(", ", Aspects.names(matter.aspect()))));
            };
        }
    }

    private static OrganisationId organisation(Caller caller) {
        return caller.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
    }
}
