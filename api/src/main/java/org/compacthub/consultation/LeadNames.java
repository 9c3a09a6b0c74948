package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The names by which consultations are found in words: those of their leads, or of the entries that these were merged into. Kept beside the title, where one index holds both. */
@Singleton
class LeadNames {
    /** Whoever renames the organisation meanwhile is waited for, and waits. */
    private static final String SHOWN =
            "SELECT CONCAT_WS(' ', COALESCE(s.name, o.name), CASE WHEN s.id IS NULL THEN o.short_name ELSE s.short_name"
                    + " END) AS shown FROM organisation o LEFT JOIN organisation s ON s.id = o.merged_into WHERE"
                    + " o.id = ? LOCK IN SHARE MODE";

    private final Database database;

    LeadNames(Database database) {
        this.database = database;
    }

    /** Of a consultation that has this lead from now on. */
    void keep(ConsultationId consultation, OrganisationId lead) {
        database.one(SHOWN, List.of(lead.value()), row -> row.getString("shown"))
                .ifPresent(name -> database.update(
                        "UPDATE consultation SET lead_name = ? WHERE id = ?", List.of(name, consultation.value())));
    }

    /** Of all consultations of an organisation whose name is another now, and of those that were merged into it. */
    void change(OrganisationId organisation) {
        List<OrganisationId> family = database.query(
                "SELECT id FROM organisation WHERE id = ? OR merged_into = ?",
                List.of(organisation.value(), organisation.value()),
                row -> new OrganisationId(Rows.id(row, "id")));
        for (OrganisationId each : family) {
            database.one(SHOWN, List.of(each.value()), row -> row.getString("shown"))
                    .ifPresent(name -> database.update(
                            "UPDATE consultation SET lead_name = ? WHERE lead_id = ?", List.of(name, each.value())));
        }
    }
}
