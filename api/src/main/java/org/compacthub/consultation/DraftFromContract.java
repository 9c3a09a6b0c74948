package org.compacthub.consultation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.code.DocumentKind;
import org.compacthub.code.Level;
import org.compacthub.consultation.History.Progress;
import org.compacthub.contract.model.ConsultationDraft;
import org.compacthub.contract.model.NewDates;
import org.compacthub.contract.model.NewProgress;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Reads a draft as the contract writes it. Text is trimmed, and text of nothing but spaces is no text. */
final class DraftFromContract {
    private static final int SHORTEST_TITLE = 3;

    private final List<FieldProblem> problems = new ArrayList<>();

    private DraftFromContract() {}

    /**
     * @throws DomainProblem {@code VALIDATION} if an address is not one that a browser may follow
     */
    static Draft draft(ConsultationDraft written) {
        DraftFromContract reader = new DraftFromContract();
        Draft draft = new Draft(
                reader.proposal(written),
                reader.reach(written),
                reader.takingPart(written),
                timetable(written),
                undertakings(written),
                reader.background(written),
                embargo(written));
        if (!reader.problems.isEmpty()) {
            throw DomainProblem.invalid(reader.problems);
        }
        return draft;
    }

    static Timetable timetable(NewDates dates) {
        return new Timetable(
                null,
                dates.getOpensOn(),
                isTrue(dates.getOpensFirm()),
                dates.getClosesOn(),
                isTrue(dates.getClosesFirm()),
                dates.getAnalysisBy(),
                dates.getReportOn(),
                dates.getDecisionOn(),
                dates.getFeedbackDueOn(),
                null);
    }

    private Proposal proposal(ConsultationDraft written) {
        String title = text(written.getTitle());
        if (title == null || title.length() < SHORTEST_TITLE) {
            problems.add(FieldProblem.inBody(
                    "title", "length", "Give it a title of at least %d letters.".formatted(SHORTEST_TITLE)));
        }
        return new Proposal(
                title == null ? "" : title,
                text(written.getSummary()),
                text(written.getDetail()),
                text(written.getPurpose()),
                text(written.getRationale()),
                text(written.getStartingPosition()),
                text(written.getPreferredOption()),
                texts(written.getIssues()),
                openMatters(written),
                fixedMatters(written),
                texts(written.getDecisionsTaken()),
                text(written.getConstraints()),
                text(written.getAffected()),
                constant(DocumentKind.class, written.getDocumentKind()),
                Optional.ofNullable(written.getCycle())
                        .map(cycle -> new Proposal.Cycle(
                                text(cycle.getName()),
                                constant(CycleStage.class, cycle.getStage()),
                                text(cycle.getDecision()),
                                text(cycle.getEarlyStage())))
                        .orElse(null));
    }

    private List<Proposal.OpenMatter> openMatters(ConsultationDraft written) {
        List<Proposal.OpenMatter> matters = new ArrayList<>();
        for (var matter : orEmpty(written.getOpenToInfluence())) {
            matters.add(new Proposal.OpenMatter(
                    needed("openToInfluence/" + matters.size() + "/matter", matter.getMatter()),
                    text(matter.getHowFar()),
                    matter.getUntil()));
        }
        return matters;
    }

    private List<Proposal.FixedMatter> fixedMatters(ConsultationDraft written) {
        List<Proposal.FixedMatter> matters = new ArrayList<>();
        for (var matter : orEmpty(written.getNotOpenToInfluence())) {
            matters.add(new Proposal.FixedMatter(
                    needed("notOpenToInfluence/" + matters.size() + "/matter", matter.getMatter()),
                    text(matter.getWhy())));
        }
        return matters;
    }

    private Reach reach(ConsultationDraft written) {
        return new Reach(
                list(written.getPartners(), OrganisationId::new),
                list(written.getTopics(), Function.identity()),
                list(written.getAudiences(), Function.identity()),
                list(written.getAreas(), Function.identity()),
                isTrue(written.getSmallSpecialistAudience()),
                text(written.getAudienceNote()),
                text(written.getConsultees()));
    }

    private TakingPart takingPart(ConsultationDraft written) {
        List<TakingPart.WayToRespond> ways = new ArrayList<>();
        for (var way : orEmpty(written.getWaysToRespond())) {
            ways.add(new TakingPart.WayToRespond(
                    WireNames.constant(Method.class, way.getMethod().getValue()),
                    text(way.getWhere()),
                    address("waysToRespond/" + ways.size() + "/url", way.getUrl()),
                    text(way.getWhy())));
        }
        return new TakingPart(
                constant(Level.class, written.getParticipation()),
                ways,
                text(written.getElectronicOnlyReason()),
                list(written.getFormats(), format -> WireNames.constant(DocumentFormat.class, format.getValue())),
                Optional.ofNullable(written.getContact())
                        .map(contact -> new TakingPart.NamedContact(
                                text(contact.getName()),
                                text(contact.getRole()),
                                text(contact.getPostalAddress()),
                                text(contact.getTelephone()),
                                text(contact.getEmail())))
                        .orElse(null),
                address("heldElsewhere", written.getHeldElsewhere()));
    }

    private static Timetable timetable(ConsultationDraft written) {
        return new Timetable(
                written.getToldOn(),
                written.getOpensOn(),
                isTrue(written.getOpensFirm()),
                written.getClosesOn(),
                isTrue(written.getClosesFirm()),
                written.getAnalysisBy(),
                written.getReportOn(),
                written.getDecisionOn(),
                written.getFeedbackDueOn(),
                null);
    }

    private static Undertakings undertakings(ConsultationDraft written) {
        return new Undertakings(
                text(written.getFeedbackStatement()),
                text(written.getNextStages()),
                text(written.getConfidentiality()),
                text(written.getAcknowledgement()),
                text(written.getProcessFeedback()),
                isTrue(written.getSilenceIsConsent()),
                text(written.getEqualityAssessment()),
                text(written.getResources()),
                text(written.getTimeAllowed()),
                text(written.getDepartures()));
    }

    private Background background(ConsultationDraft written) {
        List<Background.Reference> evidence = new ArrayList<>();
        for (var source : orEmpty(written.getEvidence())) {
            evidence.add(new Background.Reference(
                    needed("evidence/" + evidence.size() + "/title", source.getTitle()),
                    address("evidence/" + evidence.size() + "/url", source.getUrl())));
        }
        List<Background.Related> related = new ArrayList<>();
        for (var other : orEmpty(written.getRelated())) {
            related.add(new Background.Related(
                    other.getConsultationId() == null ? null : new ConsultationId(other.getConsultationId()),
                    text(other.getTitle()),
                    address("related/" + related.size() + "/url", other.getUrl())));
        }
        return new Background(
                evidence,
                related,
                Optional.ofNullable(written.getEarlierWork())
                        .map(work -> new Background.EarlierWork(work.getCheckedOn(), text(work.getFound())))
                        .orElse(null));
    }

    private static @Nullable Embargo embargo(ConsultationDraft written) {
        return Optional.ofNullable(written.getEmbargo())
                .map(embargo -> new Embargo(
                        embargo.getReleaseOn(),
                        embargo.getPeople().stream().map(PersonId::new).collect(Collectors.toSet())))
                .orElse(null);
    }

    /** Only addresses of the web: others can make a browser run what somebody wrote into a field. */
    private @Nullable String address(String field, @Nullable URI address) {
        if (address == null || address.toString().isBlank()) {
            return null;
        }
        String scheme = address.getScheme();
        if (address.getHost() == null || !("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))) {
            problems.add(FieldProblem.inBody(
                    field, "not-a-web-address", "Give a web address that begins with https:// or http://."));
        }
        return address.toString();
    }

    private String needed(String field, String text) {
        String given = text(text);
        if (given == null) {
            problems.add(FieldProblem.inBody(field, "missing", "Say it in words, or leave the whole entry out."));
            return "";
        }
        return given;
    }

    static Progress progress(NewProgress written) {
        DraftFromContract reader = new DraftFromContract();
        Progress step = new Progress(
                ConsultationStatus.of(written.getStatus().getValue()),
                written.getOn(),
                text(written.getNote()),
                reader.address("url", written.getUrl()),
                isTrue(written.getFeedbackGiven()));
        if (!reader.problems.isEmpty()) {
            throw DomainProblem.invalid(reader.problems);
        }
        return step;
    }

    /**
     * Text that can't be empty.
     *
     * @throws DomainProblem {@code VALIDATION}
     */
    static String required(String field, @Nullable String text) {
        String trimmed = text(text);
        if (trimmed == null) {
            throw DomainProblem.invalid(FieldProblem.inBody(field, "missing", "Say it in words; it is published."));
        }
        return trimmed;
    }

    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> texts(@Nullable List<String> texts) {
        return orEmpty(texts).stream()
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .toList();
    }

    private static <T, R> List<R> list(@Nullable List<T> values, Function<T, R> mapping) {
        return orEmpty(values).stream().map(mapping).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    /** The domain's constant with the same name; both are written from the same words. */
    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable Enum<?> written) {
        return written == null ? null : Enum.valueOf(type, written.name());
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
