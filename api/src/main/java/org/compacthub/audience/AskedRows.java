package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.jspecify.annotations.Nullable;

/** How often organisations are asked. Counts only what everybody may know of, so that a number tells nobody of an embargoed consultation. */
@Singleton
class AskedRows {
    private static final String PUBLIC = "NOT k.opted_out AND c.announced_on IS NOT NULL AND c.status <> 'withdrawn'"
            + " AND (c.release_on IS NULL OR c.release_on <= ?)";
    private static final int PIECE = 1000;

    private final Database database;
    private final MergedEntries merged;

    AskedRows(Database database, MergedEntries merged) {
        this.database = database;
        this.merged = merged;
    }

    /** By how many consultations each was asked that are open at some time in the window; nothing for those that were not asked. */
    Map<OrganisationId, Integer> times(Collection<OrganisationId> organisations, Window window, LocalDate today) {
        Map<OrganisationId, Integer> times = new HashMap<>();
        List<OrganisationId> all = List.copyOf(organisations);
        for (int from = 0; from < all.size(); from += PIECE) {
            List<OrganisationId> piece = all.subList(from, Math.min(all.size(), from + PIECE));
            Set<OrganisationId> ids = merged.all(piece);
            List<Object> parameters =
                    new ArrayList<>(ids.stream().map(OrganisationId::value).toList());
            parameters.addAll(List.of(today, window.to(), window.from()));
            database.query(
                    "SELECT COALESCE(o.merged_into, o.id) AS survivor, COUNT(DISTINCT c.id) AS times FROM consultee k"
                            + " JOIN consultation c ON c.id = k.consultation_id JOIN organisation o ON o.id ="
                            + " k.organisation_id WHERE k.organisation_id IN (" + Rows.marks(ids.size()) + ") AND "
                            + PUBLIC + " AND c.opens_order <= ? AND c.closes_order >= ? GROUP BY survivor",
                    parameters,
                    row -> times.put(new OrganisationId(Rows.id(row, "survivor")), row.getInt("times")));
        }
        return times;
    }

    /** A consultation that asks somebody. */
    record Asked(
            ConsultationId consultation,
            String title,
            OrganisationId lead,
            String leadName,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {

        boolean hasBegunBy(LocalDate day) {
            return opensOn != null && !opensOn.isAfter(day);
        }
    }

    /** Those that ask it and had not ended by the day, and those to come, by their opening. */
    List<Asked> since(OrganisationId organisation, LocalDate from, LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        Set<OrganisationId> ids = merged.all(List.of(organisation));
        ids.forEach(id -> parameters.add(id.value()));
        parameters.addAll(List.of(today, from));
        return database.query(
                "SELECT DISTINCT c.id, c.title, s.id AS lead_id, s.name, c.opens_on, c.closes_on, c.opens_order FROM"
                        + " consultee k JOIN consultation c ON c.id = k.consultation_id JOIN organisation o ON o.id ="
                        + " c.lead_id JOIN organisation s ON s.id = COALESCE(o.merged_into, o.id) WHERE"
                        + " k.organisation_id IN (" + Rows.marks(ids.size()) + ") AND " + PUBLIC
                        + " AND c.closes_order >= ? ORDER BY c.opens_order, c.id",
                parameters,
                row -> new Asked(
                        new ConsultationId(Rows.id(row, "id")),
                        row.getString("title"),
                        new OrganisationId(Rows.id(row, "lead_id")),
                        row.getString("name"),
                        Rows.dayOrNull(row, "opens_on"),
                        Rows.dayOrNull(row, "closes_on")));
    }
}
