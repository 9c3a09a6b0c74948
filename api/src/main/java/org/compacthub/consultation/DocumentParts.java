package org.compacthub.consultation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.compacthub.code.ContentPart;
import org.jspecify.annotations.Nullable;

/** Which parts of a consultation document are filled in (Bedfordshire and Luton, Consultation 6.2). */
final class DocumentParts {
    private final Set<ContentPart> parts = EnumSet.noneOf(ContentPart.class);

    private DocumentParts() {}

    /**
     * @param consulteesNamed whether a list of its own says who is consulted
     */
    static Set<ContentPart> of(Consultation consultation, boolean consulteesNamed) {
        Draft draft = consultation.draft();
        DocumentParts found = new DocumentParts();
        found.add(draft.proposal());
        found.add(draft.reach());
        found.add(draft.takingPart());
        found.add(draft.undertakings());
        found.text(ContentPart.EVIDENCE, draft.background().evidence());
        found.text(ContentPart.RELATED, draft.background().related());
        found.parts.add(ContentPart.LEAD_BODY);
        if (consulteesNamed) {
            found.parts.add(ContentPart.CONSULTEES);
        }
        // The page of every consultation asks who is missing, and publishes each reason for a departure.
        found.parts.add(ContentPart.SUGGEST_CONSULTEES);
        if (draft.undertakings().departures() != null
                || !consultation.history().reasons().isEmpty()) {
            found.parts.add(ContentPart.DEPARTURES);
        }
        return found.parts;
    }

    private void add(Proposal proposal) {
        text(ContentPart.SUMMARY, proposal.summary());
        text(ContentPart.DETAIL, proposal.detail());
        text(ContentPart.PURPOSE, proposal.purpose());
        text(ContentPart.RATIONALE, proposal.rationale());
        text(ContentPart.STARTING_POSITION, proposal.startingPosition());
        text(ContentPart.PREFERRED_OPTION, proposal.preferredOption());
        text(ContentPart.ISSUES, proposal.issues());
        text(ContentPart.DECISIONS_TAKEN, proposal.decisionsTaken());
        text(ContentPart.CONSTRAINTS, proposal.constraints());
        text(ContentPart.AFFECTED, proposal.affected());
        text(ContentPart.OPEN, proposal.openToInfluence());
        text(ContentPart.FIXED, proposal.notOpenToInfluence());
    }

    private void add(Reach reach) {
        if (reach.consultees() != null || !reach.audiences().isEmpty()) {
            parts.add(ContentPart.CONSULTEES);
        }
    }

    private void add(TakingPart takingPart) {
        TakingPart.NamedContact contact = takingPart.contact();
        if (contact != null) {
            text(ContentPart.CONTACT_NAME, contact.name());
            text(ContentPart.CONTACT_ADDRESS, contact.postalAddress());
            text(ContentPart.CONTACT_TELEPHONE, contact.telephone());
            text(ContentPart.CONTACT_EMAIL, contact.email());
        }
        if (takingPart.participation() != null) {
            parts.add(ContentPart.LEVEL);
        }
        text(ContentPart.FORMATS, takingPart.formats());
    }

    private void add(Undertakings undertakings) {
        text(ContentPart.FEEDBACK_STATEMENT, undertakings.feedbackStatement());
        text(ContentPart.NEXT_STAGES, undertakings.nextStages());
        text(ContentPart.CONFIDENTIALITY, undertakings.confidentiality());
        text(ContentPart.ACKNOWLEDGEMENT, undertakings.acknowledgement());
        text(ContentPart.PROCESS_FEEDBACK, undertakings.processFeedback());
        text(ContentPart.EQUALITY_ASSESSMENT, undertakings.equalityAssessment());
        text(ContentPart.RESOURCES, undertakings.resources());
    }

    private void text(ContentPart part, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(part);
        }
    }

    private void text(ContentPart part, List<?> entries) {
        if (!entries.isEmpty()) {
            parts.add(part);
        }
    }
}
