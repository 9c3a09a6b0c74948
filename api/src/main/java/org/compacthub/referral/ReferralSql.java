package org.compacthub.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.id.OrganisationId;

/** A question to the register as SQL. Values are parameters. */
record ReferralSql(List<String> conditions, List<Object> parameters) {
    private static final String LISTED = "o.standing <> 'closed' AND o.merged_into IS NULL";
    private static final String WITH_CONTACT_CHANGED = "o.id IN (SELECT COALESCE(e.merged_into, e.id) FROM contact c"
            + " JOIN organisation e ON e.id = c.organisation_id WHERE c.public_changed_at >= ?)";
    private static final String OFFERED =
            "o.standing = 'active' AND o.merged_into IS NULL AND EXISTS (SELECT 1 FROM organisation_term r"
                    + " WHERE r.kind = 'role' AND r.term = 'provider' AND r.organisation_id = o.id)";

    /** Which organisations are shown; with a moment only those of which something was changed since, their contacts included. */
    static ReferralSql organizations(Optional<Instant> since) {
        ReferralSql sql = new ReferralSql(new ArrayList<>(), new ArrayList<>());
        sql.and(LISTED, List.of());
        since.ifPresent(
                moment -> sql.and("(o.updated_at >= ? OR " + WITH_CONTACT_CHANGED + ")", List.of(moment, moment)));
        return sql;
    }

    /** Whose services are shown; with a moment also those whose services ended since. */
    static ReferralSql services(
            Optional<Instant> since, Optional<OrganisationId> organisation, Optional<TermBook.Entry> term) {
        ReferralSql sql = new ReferralSql(new ArrayList<>(), new ArrayList<>());
        if (since.isPresent()) {
            sql.and(
                    "((" + OFFERED + " AND o.updated_at >= ?) OR o.id IN (SELECT d.organisation_id"
                            + " FROM referral_departure d WHERE d.entity = 'service' AND d.left_at >= ?))",
                    List.of(since.get(), since.get()));
        } else {
            sql.and(OFFERED, List.of());
        }
        organisation.ifPresent(id -> sql.and("o.id = ?", List.of(id.value())));
        term.ifPresent(entry -> sql.and(
                "EXISTS (SELECT 1 FROM organisation_term t WHERE t.kind = ? AND t.term = ? AND t.organisation_id ="
                        + " o.id)",
                List.of(entry.taxonomy().indexedAs(), entry.code())));
        return sql;
    }

    String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    private void and(String condition, List<?> values) {
        conditions.add(condition);
        parameters.addAll(values);
    }
}
