package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/**
 * The names by which consultations are found in words: those of their leads, or of the entries that these were merged into. Kept beside the title, where one index
 * holds both.
 */
@Singleton
class LeadNames {
    private static final String WRITE =
            "UPDATE consultation c JOIN organisation o ON o.id = c.lead_id LEFT JOIN organisation s ON s.id ="
                    + " o.merged_into SET c.lead_name = CONCAT_WS(' ', COALESCE(s.name, o.name), CASE WHEN s.id IS NULL"
                    + " THEN o.short_name ELSE s.short_name END) WHERE ";

    private final MergedEntries merged;
    private final Database database;

    LeadNames(MergedEntries merged, Database database) {
        this.merged = merged;
        this.database = database;
    }

    /** Of a consultation that has been given its lead. */
    void keep(ConsultationId consultation) {
        database.update(WRITE + "c.id = ?", List.of(consultation.value()));
    }

    /** Of all consultations of an organisation whose name is another now, and of those that were merged into it. */
    void change(OrganisationId organisation) {
        Set<OrganisationId> family = merged.all(List.of(organisation));
        database.update(
                WRITE + "c.lead_id IN (" + Rows.marks(family.size()) + ")",
                family.stream().map(OrganisationId::value).toList());
    }
}
