package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any dates and any numbers: the date that is said to pass does, and the day before it does not. */
class TimePropertiesTest {

    @Property
    void the_closing_day_that_would_pass_is_the_first_that_does(
            @ForAll("days") LocalDate opens,
            @ForAll @IntRange(min = -10, max = 400) int length,
            @ForAll @IntRange(min = 1, max = 52) int weeks) {
        var check = new WindowCheck(weeks, null, List.of(Ground.REASON), List.of(), Set.of());
        var closes = opens.plusDays(length);
        var finding = window(opens, closes).against(check);

        assertThat(finding.outcome()).isEqualTo(length >= weeks * 7 ? Outcome.MET : Outcome.NOT_MET);
        if (finding.outcome() == Outcome.NOT_MET) {
            var passing = finding.wouldPass();
            assertThat(finding.shortBy()).isEqualTo(ChronoUnit.DAYS.between(closes, passing));
            assertThat(window(opens, passing).against(check).outcome()).isEqualTo(Outcome.MET);
            assertThat(window(opens, passing.minusDays(1)).against(check).outcome())
                    .isEqualTo(Outcome.NOT_MET);
        }
    }

    @Property
    void a_later_closing_day_never_turns_a_window_that_passes_into_one_that_does_not(
            @ForAll("days") LocalDate opens, @ForAll @IntRange(min = 0, max = 200) int length) {
        var check = Rules.twelveWeeksAndSixAsTheFloor();
        var passesNow = window(opens, opens.plusDays(length)).against(check).outcome() == Outcome.MET;
        var passesLater =
                window(opens, opens.plusDays(length + 1L)).against(check).outcome() == Outcome.MET;

        assertThat(passesLater || !passesNow).isTrue();
    }

    @Property
    void the_opening_day_that_would_pass_is_the_first_that_does(
            @ForAll("days") LocalDate told,
            @ForAll @IntRange(min = -60, max = 120) int ahead,
            @ForAll @IntRange(min = 1, max = 12) int amount,
            @ForAll NoticeUnit unit) {
        var check = new NoticeCheck(amount, unit, NoticeCheck.Before.OPENING);
        var finding = notice(told, told.plusDays(ahead)).against(check);

        if (finding.outcome() == Outcome.NOT_MET) {
            var passing = finding.wouldPass();
            assertThat(finding.shortBy()).isEqualTo(ChronoUnit.DAYS.between(told.plusDays(ahead), passing));
            assertThat(notice(told, passing).against(check).outcome()).isEqualTo(Outcome.MET);
            assertThat(notice(told, passing.minusDays(1)).against(check).outcome())
                    .isEqualTo(Outcome.NOT_MET);
        }
    }

    @Property
    void the_last_day_of_notice_is_the_last_one(
            @ForAll("days") LocalDate opens, @ForAll @IntRange(min = 1, max = 12) int amount, @ForAll NoticeUnit unit) {
        var check = new NoticeCheck(amount, unit, NoticeCheck.Before.OPENING);
        var latest = check.latestNotice(opens);

        assertThat(notice(latest, opens).against(check).outcome()).isEqualTo(Outcome.MET);
        assertThat(notice(latest.plusDays(1), opens).against(check).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Property
    void no_facts_are_too_odd_for_a_finding(
            @ForAll("days") LocalDate today,
            @ForAll("days") LocalDate opens,
            @ForAll("days") LocalDate closes,
            @ForAll("days") LocalDate decision,
            @ForAll("days") LocalDate feedback,
            @ForAll Progress progress,
            @ForAll Level level) {
        var shipped = CodeLibraryHolder.SHIPPED;
        var facts = Plan.planned()
                .today(today.toString())
                .at(progress)
                .level(level)
                .dates(unknown -> new Dates(decision, opens, closes, opens, closes, decision, feedback, closes, true))
                .busy(BusyTime.on(closes, "Christmas Day"))
                .facts();

        assertThat(Evaluation.of(new Codes(shipped.all()), facts).findings())
                .allSatisfy(finding -> assertThat(finding.message()).matches("(?s)[A-Z].*[.]"))
                .allSatisfy(finding -> assertThat(finding.shortBy()).isNotNegative())
                .allSatisfy(finding -> assertThat(finding.gate() == Gate.OPEN || finding.outcome() == Outcome.NOT_MET)
                        .isTrue());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Plan window(LocalDate opens, LocalDate closes) {
        return Plan.planned()
                .dates(unknown -> Dates.window(opens, closes))
                .today("1990-01-01")
                .published("2020-01-01");
    }

    private static Plan notice(LocalDate told, LocalDate opens) {
        return Plan.planned()
                .dates(unknown -> Dates.window(opens, opens.plusDays(1)).withNotice(told))
                .published("2020-01-01");
    }

    private static final class CodeLibraryHolder {
        static final CodeLibrary SHIPPED = CodeLibrary.shipped();
    }
}
