package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.junit.jupiter.api.Test;

class SiteChangesTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    private static final LocalDate CLOSES = LocalDate.of(2026, 4, 30);
    private static final OrganisationId PARTNER = new OrganisationId(UUID.randomUUID());

    private final Draft site = PlainDraft.dated(
            PlainDraft.reaching(PlainDraft.titled("Trams to the quays"), List.of(), List.of("transport")),
            OPENS,
            CLOSES);

    @Test
    void nothing_changes_where_the_site_says_the_same() {
        Draft here = PlainDraft.reaching(site, List.of(PARTNER), List.of("transport", "environment"));
        assertThat(new SiteChanges(site, site).onto(here)).isEqualTo(here);
    }

    @Test
    void what_people_here_wrote_stays_where_the_site_changed_something_else() {
        Draft here = PlainDraft.reaching(site, List.of(PARTNER), List.of("transport", "environment"));
        Draft moved = PlainDraft.dated(site, OPENS, CLOSES.plusDays(7));
        Draft merged = new SiteChanges(site, moved).onto(here);
        assertThat(merged.reach()).isEqualTo(here.reach());
        assertThat(merged.timetable()).isEqualTo(moved.timetable());
    }

    @Test
    void what_the_site_changed_goes_before_what_people_here_wrote() {
        Draft here = PlainDraft.reaching(site, List.of(PARTNER), List.of("environment"));
        Draft changed = PlainDraft.reaching(site, List.of(), List.of("transport", "housing"));
        assertThat(new SiteChanges(site, changed).onto(here).reach().topics()).containsExactly("transport", "housing");
        assertThat(new SiteChanges(site, changed).onto(here).reach().partners()).containsExactly(PARTNER);
    }

    @Test
    void a_date_comes_with_its_firmness() {
        Draft dateless = PlainDraft.dated(site, OPENS, null);
        Timetable merged = new SiteChanges(site, dateless).onto(site).timetable();
        assertThat(merged.closesOn()).isNull();
        assertThat(merged.closesFirm()).isFalse();
        assertThat(merged.problems()).isEmpty();
    }

    @Test
    void an_embargo_is_nothing_that_the_site_could_lift() {
        Embargo embargo = new Embargo(OPENS, Set.of(new PersonId(UUID.randomUUID())));
        Draft here = PlainDraft.embargoed(site, embargo);
        assertThat(new SiteChanges(site, PlainDraft.titled("Other")).onto(here).embargo())
                .isEqualTo(embargo);
    }

    @Test
    void the_day_on_which_it_was_first_seen_open_stays_however_often_it_is_seen() {
        Draft first = seenOpen(OPENS);
        Draft again = seenOpen(OPENS.plusDays(30));
        assertThat(new SiteChanges(first, again).onto(first)).isEqualTo(first);
    }

    @Test
    void one_that_is_seen_open_later_than_it_came_in_opens_then() {
        Draft forthcoming = seenOpen(null);
        Draft open = seenOpen(OPENS);
        assertThat(new SiteChanges(forthcoming, open).onto(forthcoming)).isEqualTo(open);
        assertThat(new SiteChanges(open, forthcoming).onto(open)).isEqualTo(forthcoming);
    }

    private Draft seenOpen(@org.jspecify.annotations.Nullable LocalDate day) {
        Draft dateless = PlainDraft.dated(site, null, null);
        return dateless.with(dateless.timetable().withSeenOpenOn(day));
    }
}
