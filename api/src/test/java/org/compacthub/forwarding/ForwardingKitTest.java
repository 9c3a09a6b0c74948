package org.compacthub.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.code.Level;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.DocumentFormat;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.Method;
import org.compacthub.consultation.PlainDraft;
import org.compacthub.consultation.TakingPart;
import org.compacthub.consultation.TakingPart.NamedContact;
import org.compacthub.consultation.TakingPart.WayToRespond;
import org.compacthub.id.OrganisationId;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is passed on at each time of a consultation that is open from 1 February to 30 April 2027. */
class ForwardingKitTest {
    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    private static final LocalDate TODAY = London.dayOf(NOW);
    private static final LocalDate OPENS = LocalDate.of(2027, 2, 1);
    private static final LocalDate CLOSES = LocalDate.of(2027, 4, 30);
    private static final URI ADDRESS = URI.create("https://consultations.example.org/consultations/1");

    @Test
    void an_idea_has_nothing_to_pass_on() {
        ForwardingKit kit = kit(idea(draft()), TODAY);
        assertThat(kit.call()).isEqualTo(Call.NOT_PUBLIC);
        assertThat(kit.shortText()).isEmpty();
        assertThat(kit.longText()).isEmpty();
        assertThat(kit.howToAnswer()).isEmpty();
    }

    @Test
    void neither_has_what_is_under_embargo_until_its_release() {
        LocalDate release = TODAY.plusDays(9);
        Consultation secret = published(PlainDraft.embargoed(draft(), new Embargo(release, Set.of())));
        assertThat(kit(secret, release.minusDays(1)).shortText()).isEmpty();
        assertThat(kit(secret, release.minusDays(1)).longText()).isEmpty();
        assertThat(kit(secret, release).call()).isEqualTo(Call.COMING);
    }

    @Test
    void one_that_is_coming_says_when() {
        ForwardingKit kit = kit(published(draft()), OPENS.minusDays(1));
        assertThat(kit.call()).isEqualTo(Call.COMING);
        assertThat(kit.shortText())
                .contains("Coming up: Parks (Salford City Council). It opens on Monday 1 February 2027. " + ADDRESS);
        assertThat(kit.period())
                .contains("It opens on Monday 1 February 2027. It closes at the end of Friday 30 April 2027.");
        assertThat(kit.longText().orElseThrow()).contains("How to answer once it opens:");
    }

    @Test
    void one_that_is_open_calls_for_answers_with_all_that_it_takes() {
        ForwardingKit kit = kit(published(draft()), CLOSES);
        assertThat(kit.call()).isEqualTo(Call.OPEN);
        assertThat(kit.shortText())
                .contains("Have your say: Parks (Salford City Council). Answer by the end of Friday 30 April 2027. "
                        + ADDRESS);
        assertThat(kit.longText()).contains("""
            Parks

            What is planned, in two sentences. It can still change.

            Led by Salford City Council with Sight. Open until the end of Friday 30 April 2027.

            How to answer:
            - Online form: https://example.org/parks
            - Meeting: Library, 3 March, 2 pm; For people nearby
            - Letter

            You can have it as: Large print; Braille.

            Questions, or another format: Ida Moss, Officer, parks@example.org.

            All about it: https://consultations.example.org/consultations/1\
            """);
    }

    @Test
    void one_that_informs_only_calls_for_nothing() {
        Consultation informing = published(at(Level.INFORMING, draft()));
        ForwardingKit kit = kit(informing, OPENS);
        assertThat(kit.call()).isEqualTo(Call.INFORMATION);
        assertThat(kit.shortText().orElseThrow()).startsWith("For your information: Parks (");
        assertThat(kit.longText().orElseThrow()).doesNotContain("How to answer");
        assertThat(kit(informing, TODAY).howToAnswer()).isEmpty();
    }

    @Test
    void one_that_is_closed_calls_for_nothing() {
        ForwardingKit kit = kit(published(draft()), CLOSES.plusDays(1));
        assertThat(kit.call()).isEqualTo(Call.CLOSED);
        assertThat(kit.shortText())
                .contains("Closed: Parks (Salford City Council). Answers are no longer taken. " + ADDRESS);
        assertThat(kit.longText().orElseThrow())
                .contains("It closed at the end of Friday 30 April 2027.", "Answers are no longer taken.")
                .doesNotContain("How to answer", "Online form", "Ida Moss", "large print");
        assertThat(kit.howToAnswer()).isEmpty();
    }

    @Test
    void neither_does_one_that_was_withdrawn() {
        ForwardingKit kit = kit(published(draft()).withdraw("It was cut.", TODAY, NOW), OPENS);
        assertThat(kit.call()).isEqualTo(Call.WITHDRAWN);
        assertThat(kit.shortText())
                .contains("Withdrawn: Parks (Salford City Council). No answers are needed. " + ADDRESS);
        assertThat(kit.longText().orElseThrow())
                .contains("It was withdrawn on Monday 4 January 2027.")
                .doesNotContain("How to answer", "Online form");
        assertThat(kit.howToAnswer()).isEmpty();
    }

    @Test
    void one_without_days_or_ways_says_no_more_than_is_known() {
        Consultation headsUp = idea(PlainDraft.titled("Parks?")).announce(TODAY, NOW);
        ForwardingKit kit = new ForwardingKit(headsUp, "Council", List.of(), ADDRESS, TODAY);
        assertThat(kit.shortText()).contains("Coming up: Parks? (Council). " + ADDRESS);
        assertThat(kit.period()).isEmpty();
        assertThat(kit.longText().orElseThrow())
                .contains("Led by Council.\n\nAll about it: ")
                .doesNotContain("How to answer", "You can have it", "Questions");
    }

    @Test
    void control_characters_and_new_lines_of_a_title_are_left_behind() {
        Consultation odd = idea(PlainDraft.titled("Parks\u0007\nand gardens")).announce(TODAY, NOW);
        assertThat(kit(odd, TODAY).title()).isEqualTo("Parks and gardens");
    }

    private static ForwardingKit kit(Consultation consultation, LocalDate on) {
        return new ForwardingKit(consultation, "Salford City Council", List.of("Sight"), ADDRESS, on);
    }

    private static Consultation idea(Draft draft) {
        return Consultation.plan(
                new ConsultationId(new UUID(7, 7)), new OrganisationId(new UUID(7, 1)), null, draft, NOW);
    }

    private static Consultation published(Draft draft) {
        return idea(draft).publish(List.of(), TODAY, NOW);
    }

    private static Draft draft() {
        Draft plain = PlainDraft.dated(PlainDraft.titled("Parks"), OPENS, CLOSES);
        return new Draft(
                plain.proposal(),
                plain.reach(),
                new TakingPart(
                        Level.CONSULTING,
                        List.of(
                                way(Method.ONLINE_FORM, null, "https://example.org/parks", null),
                                way(Method.MEETING, "Library, 3 March, 2 pm", null, "For people nearby"),
                                way(Method.LETTER, null, null, null)),
                        null,
                        List.of(DocumentFormat.LARGE_PRINT, DocumentFormat.BRAILLE),
                        new NamedContact("Ida Moss", "Officer", null, null, "parks@example.org"),
                        null),
                plain.timetable(),
                plain.undertakings(),
                plain.background(),
                null);
    }

    private static Draft at(Level level, Draft draft) {
        TakingPart part = draft.takingPart();
        return new Draft(
                draft.proposal(),
                draft.reach(),
                new TakingPart(level, part.waysToRespond(), null, part.formats(), part.contact(), null),
                draft.timetable(),
                draft.undertakings(),
                draft.background(),
                null);
    }

    private static WayToRespond way(Method method, @Nullable String where, @Nullable String url, @Nullable String why) {
        return new WayToRespond(method, where, url, why);
    }
}
