package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.day;
import static org.compacthub.code.Phrases.days;

import java.time.LocalDate;

/**
 * How long before something organisations are told. A month and four weeks are different rules.
 *
 * @param before before what: the opening of a consultation is an action that its papers require, and not the only one
 */
record NoticeCheck(int amount, NoticeUnit unit, Before before) implements ComputedCheck {

    enum Before {
        /** The opening of a consultation, and nothing else. */
        OPENING,
        /** Anything that has to be done about what is told, so that notices of decisions are held to it too. */
        ACTION
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
        return switch (before) {
            case OPENING -> "Organisations are told at least %s before the opening.".formatted(period());
            case ACTION ->
                "Organisations are told at least %s before the opening, or before whatever else a notice requires of them."
                        .formatted(period());
        };
    }

    @Override
    public boolean concernsAnswers() {
        return false;
    }

    /** The first opening day that leaves the notice when organisations are told on this day. */
    LocalDate earliestOpening(LocalDate toldOn) {
        return unit.after(toldOn, amount);
    }

    /**
     * The last day on which organisations can be told. Stepping a month back is not the reverse of stepping a month on
     * (28 February is a month after 28, 29, 30 and 31 January), so the days after it are tried too.
     */
    LocalDate latestNotice(LocalDate opensOn) {
        var latest = unit.before(opensOn, amount);
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

    ActionNotice of(String clauseId) {
        return new ActionNotice(clauseId, amount, unit);
    }

    private String period() {
        return of("").period();
    }
}
