package org.compacthub.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.History;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/**
 * Ten years of consultations and the half year to come, a few of a hundred of them open today. Most run for about twelve weeks, some for a year and
 * more; a few are withdrawn, have no dates yet, are ideas, or are under embargo.
 */
final class ManyConsultations {
    /** This one shares in as many announced consultations as make a feed of this size. */
    static final int SHARED_BY_ONE_PARTNER = 500;

    private static final int DAYS_BACK = 3_650;
    private static final int DAYS_AHEAD = 180;
    private static final int DAYS_UNTIL_PROGRESS = 400;
    private static final int PARTNERS_TO_CHOOSE_FROM = 1_000;

    private final int count;
    private final LocalDate today;
    private final List<OrganisationId> organisations;
    private final DraftWriter drafts;
    private final Chances chances;
    private int shared;

    /** @param organisations the last of them is the partner of {@value #SHARED_BY_ONE_PARTNER} */
    ManyConsultations(
            int count, LocalDate today, List<OrganisationId> organisations, DraftWriter drafts, Chances chances) {
        this.count = count;
        this.today = today;
        this.organisations = organisations;
        this.drafts = drafts;
        this.chances = chances;
    }

    /** The one at this place, the earliest first, from 0. */
    Consultation at(int place) {
        int day = (int) ((long) place * (DAYS_BACK + DAYS_AHEAD) / count) - DAYS_BACK;
        LocalDate opens = today.plusDays(day);
        LocalDate closes = opens.plusDays(length());
        ConsultationStatus status = status(opens, closes);
        boolean published = status != ConsultationStatus.IDEA && status != ConsultationStatus.HEADS_UP;
        boolean dated = published || chances.percent(80);
        OrganisationId lead = chances.early(organisations.subList(0, organisations.size() - 1));
        boolean countable = dated && status != ConsultationStatus.IDEA && status != ConsultationStatus.WITHDRAWN;
        Embargo embargo = opens.isAfter(today) && chances.percent(3) ? embargo(opens) : null;
        Draft draft = drafts.draft(
                dated ? opens : null,
                dated ? closes : null,
                published,
                partners(place, lead, countable && embargo == null),
                embargo);
        LocalDate begun = earlier(opens.minusDays(chances.from(40, 120)));
        Instant moment = moment(begun);
        Consultation idea = Consultation.plan(new ConsultationId(id(moment)), lead, null, draft, moment);
        return lived(idea, status, opens, closes);
    }

    /** The idea after what has happened to it since. */
    private Consultation lived(Consultation idea, ConsultationStatus status, LocalDate opens, LocalDate closes) {
        LocalDate told = earlier(opens.minusDays(35));
        LocalDate done = earlier(closes.plusDays(chances.from(20, 34)));
        return switch (status) {
            case IDEA -> idea;
            case HEADS_UP -> idea.announce(told, moment(told));
            case PLANNED, OPEN, CLOSED -> published(idea, told);
            case WITHDRAWN -> published(idea, told).withdraw("The plans behind it have changed.", told, moment(told));
            case ANALYSING, REPORTED, DECIDED -> recorded(published(idea, told), status, done);
            case ACTED_ON, EVALUATED ->
                recorded(recorded(published(idea, told), ConsultationStatus.REPORTED, done), status, done);
        };
    }

    private Consultation published(Consultation idea, LocalDate day) {
        return idea.publish(List.of(), day, moment(day));
    }

    private Consultation recorded(Consultation before, ConsultationStatus status, LocalDate day) {
        return before.record(new History.Progress(status, day, null, null, true), day, moment(day));
    }

    private int length() {
        if (chances.percent(60)) {
            return 84;
        }
        if (chances.percent(95)) {
            return chances.from(28, 120);
        }
        return chances.from(121, 700);
    }

    private ConsultationStatus status(LocalDate opens, LocalDate closes) {
        if (chances.percent(1.5)) {
            return ConsultationStatus.WITHDRAWN;
        }
        if (opens.isAfter(today)) {
            return chances.any(List.of(
                    ConsultationStatus.PLANNED,
                    ConsultationStatus.PLANNED,
                    ConsultationStatus.PLANNED,
                    ConsultationStatus.HEADS_UP,
                    ConsultationStatus.IDEA));
        }
        if (closes.plusDays(DAYS_UNTIL_PROGRESS).isBefore(today) && chances.percent(95)) {
            return chances.any(List.of(
                    ConsultationStatus.REPORTED,
                    ConsultationStatus.DECIDED,
                    ConsultationStatus.ACTED_ON,
                    ConsultationStatus.EVALUATED));
        }
        if (closes.plusDays(35).isBefore(today) && chances.oneIn(2)) {
            return chances.any(List.of(ConsultationStatus.ANALYSING, ConsultationStatus.REPORTED));
        }
        return ConsultationStatus.PLANNED;
    }

    private List<OrganisationId> partners(int place, OrganisationId lead, boolean countable) {
        Set<OrganisationId> partners = new HashSet<>();
        int every = count / (SHARED_BY_ONE_PARTNER * 3 / 2);
        if (countable && shared < SHARED_BY_ONE_PARTNER && (every == 0 || place % every == 0)) {
            partners.add(organisations.getLast());
            shared++;
        }
        if (chances.oneIn(4)) {
            partners.addAll(chances.someEarly(
                    organisations.subList(0, Math.min(PARTNERS_TO_CHOOSE_FROM, organisations.size() - 1)),
                    chances.from(1, 4)));
        }
        partners.remove(lead);
        return List.copyOf(partners);
    }

    private Embargo embargo(LocalDate opens) {
        return new Embargo(opens, Set.of(new PersonId(id(moment(today)))));
    }

    private LocalDate earlier(LocalDate day) {
        return day.isBefore(today) ? day : today.minusDays(chances.from(1, 30));
    }

    private Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0))
                .plusSeconds(chances.from(0, 36_000))
                .toInstant(ZoneOffset.UTC);
    }

    /** As the server makes them: of version 7, in the order of time. */
    private UUID id(Instant moment) {
        long first = moment.toEpochMilli() << 16 | 0x7000 | chances.bits() & 0xFFF;
        long last = chances.bits() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(first, last);
    }
}
