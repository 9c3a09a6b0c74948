package org.compacthub.merge;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/**
 * How much refers to an organisation. Of consultations only what everybody may know of counts, so that a number tells of no embargo; and requests for information
 * and questions of whom to approach do not count, since only those concerned learn that there are any.
 */
@Singleton
class BroughtAlongRows {
    private static final String PUBLIC = "c.announced_on IS NOT NULL AND (c.release_on IS NULL OR c.release_on <= ?)";

    private final Database database;

    BroughtAlongRows(Database database) {
        this.database = database;
    }

    /**
     * @param ids all by which other records may refer to it
     */
    BroughtAlong of(Collection<OrganisationId> ids, LocalDate today) {
        return new BroughtAlong(
                count("SELECT COUNT(*) AS found FROM contact WHERE state = 'current' AND organisation_id IN (%s)", ids),
                count("SELECT COUNT(DISTINCT person) AS found FROM membership WHERE organisation IN (%s)", ids),
                count(
                        "SELECT COUNT(*) AS found FROM consultation c WHERE " + PUBLIC
                                + " AND (c.lead_id IN (%s) OR c.id IN (SELECT p.consultation_id FROM"
                                + " consultation_partner p WHERE p.organisation_id IN (%s)))",
                        ids,
                        today),
                count(
                        "SELECT COUNT(DISTINCT k.consultation_id) AS found FROM consultee k JOIN consultation c ON"
                                + " c.id = k.consultation_id WHERE " + PUBLIC + " AND k.organisation_id IN (%s)",
                        ids,
                        today),
                count(
                        "SELECT COUNT(*) AS found FROM audience a WHERE a.owner_id IN (%s) OR a.id IN (SELECT"
                                + " p.audience_id FROM audience_pick p WHERE p.organisation_id IN (%s))",
                        ids),
                count("SELECT COUNT(*) AS found FROM interest WHERE organisation_id IN (%s)", ids),
                count("SELECT COUNT(*) AS found FROM meeting_place WHERE keeper_id IN (%s)", ids),
                count("SELECT COUNT(*) AS found FROM knowledge_note WHERE organisation_id IN (%s)", ids),
                count(
                        "SELECT COUNT(*) AS found FROM circulation n LEFT JOIN consultation c ON c.id ="
                                + " n.consultation_id WHERE (c.id IS NULL OR " + PUBLIC + ") AND n.recorded_by IN (%s)",
                        ids,
                        today),
                count(
                        "SELECT COUNT(*) AS found FROM support_offer s JOIN consultation c ON c.id = s.consultation_id"
                                + " WHERE " + PUBLIC + " AND s.organisation_id IN (%s)",
                        ids,
                        today),
                count(
                        "SELECT COUNT(*) AS found FROM information_barrier WHERE reported_by IN (%s) OR asked_id IN"
                                + " (%s)",
                        ids),
                ids.size() - 1);
    }

    private int count(String sql, Collection<OrganisationId> ids, Object... before) {
        int places = sql.split("%s", -1).length - 1;
        List<Object> parameters = new ArrayList<>(List.of(before));
        Collections.nCopies(places, ids).forEach(all -> all.forEach(id -> parameters.add(id.value())));
        return database.one(sql.replace("%s", Rows.marks(ids.size())), parameters, row -> row.getInt("found"))
                .orElse(0);
    }
}
