package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Rows;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * A way to find entries through one index, in its order. Where no index has all that a question asks for, several ways together find it, each a part. The
 * engines differ in the way they would choose, and either can be wrong by a factor of a hundred.
 *
 * @param tables what is read, in this order
 * @param key the table with the key of the order, as {@code tables} calls it
 * @param id the column with the consultation's id there
 * @param condition what narrows it to this way
 * @param values for the marks in the condition
 * @param rest the filter without what the condition says already
 */
record CalendarWay(String tables, String key, String id, String condition, List<Object> values, CalendarFilter rest) {
    private static final int TERMS_AT_MOST = 4;

    /** The classes of column span, by the longest time in days that each holds; one more holds the others. */
    private static final List<Integer> SPANS = List.of(91, 182, 728);

    /** The calendar takes no day before. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    CalendarWay {
        values = List.copyOf(values);
    }

    /** The ways that together find everything that the filter asks for, in this order. */
    static List<CalendarWay> of(CalendarFilter filter, CalendarSort sort, LocalDate today) {
        if (filter.text() != null) {
            return List.of(through("", filter));
        }
        if (!filter.organisations().isEmpty()) {
            return throughOrganisations(filter);
        }
        if (!sort.isByOpening()) {
            return List.of(through("", filter));
        }
        LocalDate from = lastDayFrom(filter, today);
        List<CalendarWay> terms = throughTerms(filter, from == null ? "PRIMARY" : "consultation_term_span_ix");
        if (from != null) {
            LocalDate to = firstDayTo(filter, today);
            List<CalendarWay> ways = terms.isEmpty() ? List.of(through("consultation_span_ix", filter)) : terms;
            return ways.stream().flatMap(way -> way.bySpan(from, to)).toList();
        }
        if (!terms.isEmpty()) {
            return terms;
        }
        return filter.statuses().isEmpty() ? List.of(through("", filter)) : throughStatuses(filter, today);
    }

    /** The columns of an order, in this way's own table. */
    String column(CalendarSort sort) {
        return key + "." + sort.column();
    }

    private static CalendarWay through(String index, CalendarFilter filter) {
        String hint = index.isEmpty() ? "" : " FORCE INDEX (" + index + ")";
        return new CalendarWay("consultation c" + hint, "c", "c.id", "", List.of(), filter);
    }

    private static List<CalendarWay> throughOrganisations(CalendarFilter filter) {
        CalendarFilter rest = filter.withoutOrganisations();
        String marks = Rows.marks(filter.organisations().size());
        List<Object> ids = filter.organisations().stream()
                .<Object>map(OrganisationId::value)
                .toList();
        return List.of(
                new CalendarWay("consultation c", "c", "c.id", "c.lead_id IN (" + marks + ")", ids, rest),
                new CalendarWay(
                        "consultation_partner p STRAIGHT_JOIN consultation c ON c.id = p.consultation_id",
                        "c",
                        "c.id",
                        "p.organisation_id IN (" + marks + ")",
                        ids,
                        rest));
    }

    private static List<CalendarWay> throughTerms(CalendarFilter filter, String index) {
        for (TermKind kind : TermKind.values()) {
            List<String> terms = filter.terms(kind);
            if (!terms.isEmpty() && terms.size() <= TERMS_AT_MOST) {
                CalendarFilter rest = filter.without(kind);
                return terms.stream()
                        .map(term -> throughTerm(index, kind, term, rest))
                        .toList();
            }
        }
        return List.of();
    }

    private static CalendarWay throughTerm(String index, TermKind kind, String term, CalendarFilter rest) {
        return new CalendarWay(
                "consultation_term t FORCE INDEX (" + index
                        + ") STRAIGHT_JOIN consultation c ON c.id = t.consultation_id",
                "t",
                "t.consultation_id",
                "t.kind = ? AND t.term = ?",
                List.of(kind.wireName(), term),
                rest);
    }

    private static List<CalendarWay> throughStatuses(CalendarFilter filter, LocalDate today) {
        CalendarWay rows = through("consultation_status_ix", filter);
        return filter.statuses().stream()
                .flatMap(status -> switch (status) {
                    case PLANNED ->
                        Stream.of(
                                rows.and("c.status = 'planned' AND c.opens_order > ?", List.of(today)),
                                through("consultation_anticipated_ix", filter)
                                        .and("c.status = 'planned' AND c.starts_on IS NULL", List.of()));
                    case OPEN -> through("consultation_span_ix", filter).bySpan(today, today);
                    case CLOSED -> Stream.of(rows.and("c.status = 'planned' AND c.opens_order <= ?", List.of(today)));
                    case IDEA, HEADS_UP, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED, WITHDRAWN ->
                        Stream.of(rows.and("c.status = ?", List.of(status.wireName())));
                })
                .toList();
    }

    /** The day before which nothing that is asked for has ended, or null. */
    private static @Nullable LocalDate lastDayFrom(CalendarFilter filter, LocalDate today) {
        LocalDate from = filter.from();
        LocalDate last = isOnlyOpen(filter) && (from == null || from.isBefore(today)) ? today : from;
        return last == null || last.isBefore(EARLIEST) ? null : last;
    }

    /** The day after which nothing that is asked for begins, or null. */
    private static @Nullable LocalDate firstDayTo(CalendarFilter filter, LocalDate today) {
        LocalDate to = filter.to();
        return isOnlyOpen(filter) && (to == null || to.isAfter(today)) ? today : to;
    }

    private static boolean isOnlyOpen(CalendarFilter filter) {
        return filter.statuses().equals(Set.of(ConsultationStatus.OPEN));
    }

    /** The same in parts, each of which reaches back only as far as the longest of its class. */
    private Stream<CalendarWay> bySpan(LocalDate from, @Nullable LocalDate to) {
        CalendarWay ended = to == null ? this : and(key + ".opens_order <= ?", List.of(to));
        return IntStream.rangeClosed(0, SPANS.size()).mapToObj(span -> {
            CalendarWay part =
                    ended.and("%1$s.span = ? AND %1$s.closes_order >= ?".formatted(key), List.of(span, from));
            return span == SPANS.size()
                    ? part
                    : part.and(key + ".opens_order >= ?", List.of(from.minusDays(SPANS.get(span))));
        });
    }

    private CalendarWay and(String more, List<Object> moreValues) {
        return new CalendarWay(
                tables,
                key,
                id,
                condition.isEmpty() ? more : condition + " AND " + more,
                Stream.concat(values.stream(), moreValues.stream()).toList(),
                rest);
    }
}
