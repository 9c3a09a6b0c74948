package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.counted;
import static org.compacthub.code.Phrases.day;
import static org.compacthub.code.Phrases.days;

import java.time.LocalDate;
import java.util.Locale;

/** How long before the opening organisations are told. A month and four weeks are different rules. */
record NoticeCheck(int amount, Unit unit) implements ComputedCheck {

    enum Unit {
        WEEKS,
        MONTHS
    }

    NoticeCheck {
        if (amount < 1) {
            throw new IllegalArgumentException("notice must be at least 1, not " + amount);
        }
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public String inWords() {
        return "Organisations are told at least %s before the opening.".formatted(period());
    }

    @Override
    public boolean concernsAnswers() {
        return false;
    }

    /** The first opening day that leaves the notice when organisations are told on this day. */
    LocalDate earliestOpening(LocalDate toldOn) {
        return switch (unit) {
            case WEEKS -> toldOn.plusWeeks(amount);
            case MONTHS -> toldOn.plusMonths(amount);
        };
    }

    /**
     * The last day on which organisations can be told. Stepping a month back is not the reverse of stepping a month on
     * (28 February is a month after 28, 29, 30 and 31 January), so the days after it are tried too.
     */
    LocalDate latestNotice(LocalDate opensOn) {
        var latest = switch (unit) {
            case WEEKS -> opensOn.minusWeeks(amount);
            case MONTHS -> opensOn.minusMonths(amount);
        };
        while (!earliestOpening(latest.plusDays(1)).isAfter(opensOn)) {
            latest = latest.plusDays(1);
        }
        return latest;
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var told = facts.dates().noticeOn();
        var opens = facts.dates().opensOn();
        if (opens == null) {
            return Verdict.notDueYet(
                    "No opening day is set; at least %s of notice must come before it.".formatted(period()));
        }
        if (told != null) {
            return judge(told, opens);
        }
        return facts.progress().hasReached(Progress.OPEN) || !opens.isAfter(facts.today())
                ? neverTold(opens)
                : notYetTold(facts.today(), opens);
    }

    private Verdict judge(LocalDate told, LocalDate opens) {
        var earliest = earliestOpening(told);
        var ahead = opens.isBefore(told)
                ? "Organisations are told on %s, after the opening on %s".formatted(day(told), day(opens))
                : "Organisations are told on %s, %s before the opening on %s"
                        .formatted(day(told), days(between(told, opens)), day(opens));
        if (!opens.isBefore(earliest)) {
            return Verdict.met("%s; the rule is at least %s.".formatted(ahead, period()));
        }
        var missing = between(opens, earliest);
        return Verdict.notMet("%s; the rule is at least %s, so it is %s short. Opening on or after %s would meet it."
                        .formatted(ahead, period(), days(missing), day(earliest)))
                .by(missing, earliest);
    }

    private Verdict notYetTold(LocalDate today, LocalDate opens) {
        var latest = latestNotice(opens);
        if (!today.isAfter(latest)) {
            return Verdict.notDueYet("Organisations must be told by %s, %s before the opening on %s."
                            .formatted(day(latest), period(), day(opens)))
                    .by(0, latest);
        }
        var earliest = earliestOpening(today);
        var missing = between(opens, earliest);
        return Verdict.notMet("Organisations have not been told. With at least %s of notice they had to be by %s. "
                                .formatted(period(), day(latest))
                        + "If they are told today, opening on or after %s would meet it, %s later than planned."
                                .formatted(day(earliest), days(missing)))
                .by(missing, earliest);
    }

    private Verdict neverTold(LocalDate opens) {
        return Verdict.notMet("No day is recorded on which organisations were told of the opening on %s. "
                        .formatted(day(opens))
                + "With at least %s of notice it had to be by %s.".formatted(period(), day(latestNotice(opens))));
    }

    private String period() {
        var noun = unit.name().toLowerCase(Locale.ROOT);
        return counted(amount, noun.substring(0, noun.length() - 1));
    }
}
