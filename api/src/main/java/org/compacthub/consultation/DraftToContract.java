package org.compacthub.consultation;

import java.net.URI;
import java.util.List;
import org.compacthub.contract.model.ConsultationDraft;
import org.compacthub.contract.model.Cycle;
import org.compacthub.contract.model.DocumentFormat;
import org.compacthub.contract.model.DocumentKind;
import org.compacthub.contract.model.EarlierWork;
import org.compacthub.contract.model.FixedMatter;
import org.compacthub.contract.model.NamedContact;
import org.compacthub.contract.model.OpenMatter;
import org.compacthub.contract.model.Participation;
import org.compacthub.contract.model.Reference;
import org.compacthub.contract.model.RelatedConsultation;
import org.compacthub.contract.model.WayToRespond;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Writes a draft as the contract shows it. */
final class DraftToContract {
    private DraftToContract() {}

    /**
     * @param withEmbargo whether the reader may know the people who see it before its release
     */
    static ConsultationDraft draft(Draft draft, boolean withEmbargo) {
        ConsultationDraft written = new ConsultationDraft(draft.proposal().title());
        addProposal(written, draft.proposal());
        addReach(written, draft.reach());
        addTakingPart(written, draft.takingPart());
        addTimetable(written, draft.timetable());
        addUndertakings(written, draft.undertakings());
        addBackground(written, draft.background());
        if (withEmbargo && draft.embargo() != null) {
            written.embargo(new org.compacthub.contract.model.Embargo(
                    draft.embargo().releaseOn(),
                    draft.embargo().people().stream()
                            .map(PersonId::value)
                            .sorted()
                            .toList()));
        }
        return written;
    }

    private static void addProposal(ConsultationDraft written, Proposal proposal) {
        written.summary(proposal.summary())
                .detail(proposal.detail())
                .purpose(proposal.purpose())
                .rationale(proposal.rationale())
                .startingPosition(proposal.startingPosition())
                .preferredOption(proposal.preferredOption())
                .issues(proposal.issues())
                .openToInfluence(proposal.openToInfluence().stream()
                        .map(matter -> new OpenMatter(matter.matter())
                                .howFar(matter.howFar())
                                .until(matter.until()))
                        .toList())
                .notOpenToInfluence(proposal.notOpenToInfluence().stream()
                        .map(matter -> new FixedMatter(matter.matter()).why(matter.why()))
                        .toList())
                .decisionsTaken(proposal.decisionsTaken())
                .constraints(proposal.constraints())
                .affected(proposal.affected());
        if (proposal.documentKind() != null) {
            written.documentKind(DocumentKind.valueOf(proposal.documentKind().name()));
        }
        Proposal.Cycle cycle = proposal.cycle();
        if (cycle != null) {
            Cycle shown =
                    new Cycle().name(cycle.name()).decision(cycle.decision()).earlyStage(cycle.earlyStage());
            if (cycle.stage() != null) {
                shown.stage(org.compacthub.contract.model.CycleStage.valueOf(
                        cycle.stage().name()));
            }
            written.cycle(shown);
        }
    }

    private static void addReach(ConsultationDraft written, Reach reach) {
        written.partners(reach.partners().stream().map(OrganisationId::value).toList())
                .topics(reach.topics())
                .audiences(reach.audiences())
                .areas(reach.areas())
                .smallSpecialistAudience(reach.smallSpecialistAudience())
                .audienceNote(reach.audienceNote())
                .consultees(reach.consultees());
    }

    private static void addTakingPart(ConsultationDraft written, TakingPart takingPart) {
        if (takingPart.participation() != null) {
            written.participation(
                    Participation.valueOf(takingPart.participation().name()));
        }
        written.waysToRespond(takingPart.waysToRespond().stream()
                        .map(way -> new WayToRespond(org.compacthub.contract.model.Method.valueOf(
                                        way.method().name()))
                                .where(way.where())
                                .url(uri(way.url()))
                                .why(way.why()))
                        .toList())
                .electronicOnlyReason(takingPart.electronicOnlyReason())
                .formats(formats(takingPart))
                .heldElsewhere(uri(takingPart.heldElsewhere()));
        TakingPart.NamedContact contact = takingPart.contact();
        if (contact != null) {
            written.contact(new NamedContact()
                    .name(contact.name())
                    .role(contact.role())
                    .postalAddress(contact.postalAddress())
                    .telephone(contact.telephone())
                    .email(contact.email()));
        }
    }

    private static List<DocumentFormat> formats(TakingPart takingPart) {
        return takingPart.formats().stream()
                .map(format -> DocumentFormat.valueOf(format.name()))
                .toList();
    }

    private static void addTimetable(ConsultationDraft written, Timetable dates) {
        written.toldOn(dates.toldOn())
                .opensOn(dates.opensOn())
                .opensFirm(dates.opensFirm())
                .closesOn(dates.closesOn())
                .closesFirm(dates.closesFirm())
                .analysisBy(dates.analysisBy())
                .reportOn(dates.reportOn())
                .decisionOn(dates.decisionOn())
                .feedbackDueOn(dates.feedbackDueOn());
    }

    private static void addUndertakings(ConsultationDraft written, Undertakings undertakings) {
        written.feedbackStatement(undertakings.feedbackStatement())
                .nextStages(undertakings.nextStages())
                .confidentiality(undertakings.confidentiality())
                .acknowledgement(undertakings.acknowledgement())
                .processFeedback(undertakings.processFeedback())
                .silenceIsConsent(undertakings.silenceIsConsent())
                .equalityAssessment(undertakings.equalityAssessment())
                .resources(undertakings.resources())
                .timeAllowed(undertakings.timeAllowed())
                .departures(undertakings.departures());
    }

    private static void addBackground(ConsultationDraft written, Background background) {
        written.evidence(background.evidence().stream()
                        .map(source -> new Reference(source.title()).url(uri(source.url())))
                        .toList())
                .related(related(background.related()));
        if (background.earlierWork() != null) {
            written.earlierWork(new EarlierWork(background.earlierWork().checkedOn())
                    .found(background.earlierWork().found()));
        }
    }

    static List<RelatedConsultation> related(List<Background.Related> links) {
        return links.stream()
                .map(other -> new RelatedConsultation()
                        .consultationId(
                                other.consultation() == null
                                        ? null
                                        : other.consultation().value())
                        .title(other.title())
                        .url(uri(other.url())))
                .toList();
    }

    static @Nullable URI uri(@Nullable String address) {
        return address == null ? null : URI.create(address);
    }
}
