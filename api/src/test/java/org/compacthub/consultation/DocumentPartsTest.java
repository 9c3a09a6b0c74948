package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.compacthub.code.ContentPart;
import org.compacthub.code.Ground;
import org.compacthub.code.Justification;
import org.junit.jupiter.api.Test;

class DocumentPartsTest {

    @Test
    void a_full_draft_holds_every_part_or_its_pieces_but_the_dates() {
        Set<ContentPart> all = EnumSet.allOf(ContentPart.class);
        all.removeAll(Set.of(ContentPart.CONTACT, ContentPart.OPEN_AND_FIXED));
        all.removeAll(Set.of(ContentPart.CLOSING_DATE, ContentPart.DECISION_DATE, ContentPart.FEEDBACK_DATE));
        assertThat(DocumentParts.of(Plans.idea(Drafts.full()), false)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_bare_draft_holds_its_summary_its_lead_and_the_question_who_is_missing() {
        assertThat(DocumentParts.of(Plans.idea(Drafts.bare("Parks")), false))
                .containsExactlyInAnyOrder(ContentPart.SUMMARY, ContentPart.LEAD_BODY, ContentPart.SUGGEST_CONSULTEES);
    }

    @Test
    void what_is_open_counts_only_beside_what_is_not() {
        Draft full = Drafts.full();
        Proposal proposal = full.proposal();
        Proposal onlyOpen = new Proposal(
                proposal.title(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                proposal.openToInfluence(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
        Draft draft = new Draft(
                onlyOpen,
                full.reach(),
                full.takingPart(),
                full.timetable(),
                full.undertakings(),
                full.background(),
                null);
        assertThat(DocumentParts.of(Plans.idea(draft), false))
                .contains(ContentPart.OPEN)
                .doesNotContain(ContentPart.FIXED);
    }

    @Test
    void a_contact_counts_with_name_address_telephone_and_email() {
        Draft bare = Drafts.bare("Parks");
        TakingPart.NamedContact half =
                new TakingPart.NamedContact("A. Planner", null, "1 Square", null, "a@example.org");
        Draft draft = new Draft(
                bare.proposal(),
                bare.reach(),
                new TakingPart(null, List.of(), null, List.of(), half, null),
                bare.timetable(),
                bare.undertakings(),
                bare.background(),
                null);
        assertThat(DocumentParts.of(Plans.idea(draft), false))
                .contains(ContentPart.CONTACT_NAME, ContentPart.CONTACT_ADDRESS, ContentPart.CONTACT_EMAIL)
                .doesNotContain(ContentPart.CONTACT_TELEPHONE);
    }

    @Test
    void a_published_reason_tells_of_a_departure() {
        History.Reason reason =
                new History.Reason("salford.3k", Justification.because(Ground.REASON, Plans.WHY), Plans.TODAY);
        Consultation published = Plans.idea(Drafts.firm("Parks", "2027-02-01", "2027-04-30"))
                .publish(List.of(reason), Plans.TODAY, Plans.NOW);
        assertThat(DocumentParts.of(published, false)).contains(ContentPart.DEPARTURES);
        assertThat(DocumentParts.of(Plans.published(), false)).doesNotContain(ContentPart.DEPARTURES);
    }
}
