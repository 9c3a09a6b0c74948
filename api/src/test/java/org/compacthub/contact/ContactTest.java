package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactTest {
    private static final Instant NOW = Instant.parse("2026-07-01T23:30:00Z");

    @ParameterizedTest
    @EnumSource(Sharing.class)
    void each_sees_what_the_persons_consent_allows(Sharing sharing) {
        Map<Sharing, Set<Sight>> table = Map.of(
                Sharing.KEEPERS, EnumSet.of(Sight.KEEPER),
                Sharing.PARTNERS, EnumSet.of(Sight.PARTNER, Sight.KEEPER),
                Sharing.PUBLIC, EnumSet.allOf(Sight.class));
        for (Sight sight : Sight.values()) {
            assertThat(contact(sharing).seenWith(sight).isPresent())
                    .as("%s with %s", sharing, sight)
                    .isEqualTo(table.get(sharing).contains(sight));
        }
    }

    @Test
    void access_needs_stay_among_partners_and_how_consent_was_given_among_keepers() {
        Contact contact = contact(Sharing.PUBLIC);
        Contact everybodys = contact.seenWith(Sight.PUBLIC).orElseThrow();
        assertThat(everybodys.details().orElseThrow().receiving().accessNeeds()).isNull();
        assertThat(everybodys.details().orElseThrow().email()).isEqualTo("jo@example.org");
        assertThat(everybodys.consent().givenHow()).isNull();
        Contact partners = contact.seenWith(Sight.PARTNER).orElseThrow();
        assertThat(partners.details()).isEqualTo(contact.details());
        assertThat(partners.consent().givenHow()).isNull();
        assertThat(contact.seenWith(Sight.KEEPER)).contains(contact);
    }

    @Test
    void a_withdrawn_or_erased_one_is_a_shell_that_keepers_alone_see() {
        Contact contact = contact(Sharing.PUBLIC);
        Contact withdrawn = contact.withdrawn(NOW);
        assertThat(withdrawn.consent().withdrawnOn()).isEqualTo(LocalDate.parse("2026-07-02"));
        for (Contact shell : new Contact[] {withdrawn, contact.erased(NOW)}) {
            assertThat(shell.details()).isEmpty();
            assertThat(shell.consent().givenHow()).isNull();
            assertThat(shell.purposes()).isEqualTo(contact.purposes());
            assertThat(shell.consent().givenOn()).isEqualTo(contact.consent().givenOn());
            assertThat(shell.addedAt()).isEqualTo(contact.addedAt());
            assertThat(shell.version()).isEqualTo(contact.version() + 1);
            assertThat(shell.seenWith(Sight.PUBLIC)).isEmpty();
            assertThat(shell.seenWith(Sight.PARTNER)).isEmpty();
            assertThat(shell.seenWith(Sight.KEEPER)).contains(shell);
        }
        assertThat(contact.removed(NOW).seenWith(Sight.KEEPER)).isEmpty();
    }

    @Test
    void what_may_follow_is_the_table_for_every_pair_of_states() {
        Map<ContactState, Set<ContactState>> table = Map.of(
                ContactState.CURRENT,
                EnumSet.of(ContactState.WITHDRAWN, ContactState.ERASED, ContactState.REMOVED),
                ContactState.WITHDRAWN,
                EnumSet.of(ContactState.REMOVED),
                ContactState.ERASED,
                EnumSet.noneOf(ContactState.class),
                ContactState.REMOVED,
                EnumSet.noneOf(ContactState.class));
        for (ContactState from : ContactState.values()) {
            assertThat(from.next()).as(from.name()).isEqualTo(table.get(from));
        }
    }

    @Test
    void a_shell_can_neither_be_changed_nor_become_another_shell() {
        Contact erased = contact(Sharing.KEEPERS).erased(NOW);
        assertThatThrownBy(() -> erased.withdrawn(NOW)).isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> erased.removed(NOW)).isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> erased.changed(draft(Sharing.PUBLIC), NOW)).isInstanceOf(DomainProblem.class);
        assertThat(contact(Sharing.KEEPERS).withdrawn(NOW).removed(NOW).version())
                .isEqualTo(2);
    }

    @Test
    void a_change_that_changes_nothing_keeps_the_version() {
        Contact contact = contact(Sharing.PARTNERS);
        assertThat(contact.changed(draft(Sharing.PARTNERS), NOW)).isSameAs(contact);
        assertThat(contact.changed(draft(Sharing.KEEPERS), NOW).version()).isEqualTo(1);
    }

    @Test
    void nothing_of_a_person_is_in_what_a_log_would_print() {
        assertThat(contact(Sharing.PUBLIC).toString()).doesNotContain("jo@example.org", "Jo Bell", "0161");
    }

    static Contact contact(Sharing sharing) {
        return Contact.added(
                new ContactId(new UUID(1, 2)),
                new OrganisationId(new UUID(3, 4)),
                draft(sharing),
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    static ContactDraft draft(Sharing sharing) {
        return new ContactDraft(
                EnumSet.of(Purpose.CONSULTATIONS, Purpose.COMPLAINTS),
                new Details(
                        "Jo Bell",
                        "Policy lead",
                        "Jo@Example.org",
                        "0161 496 0000",
                        null,
                        new Receiving(PreferredFormat.LARGE_PRINT, null, "en", null, "A chair with arms")),
                new Consent(sharing, LocalDate.parse("2026-03-02"), "On the form", null));
    }
}
