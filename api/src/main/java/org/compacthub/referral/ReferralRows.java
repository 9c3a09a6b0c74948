package org.compacthub.referral;

import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** Which organisations are on a page, in the order in which they came into the register: their ids rise with time. */
@Singleton
class ReferralRows {
    private final Database database;

    ReferralRows(Database database) {
        this.database = database;
    }

    long count(ReferralSql sql) {
        return database.one(
                        "SELECT COUNT(*) AS found FROM organisation o" + sql.where(),
                        sql.parameters(),
                        row -> row.getLong("found"))
                .orElseThrow();
    }

    List<OrganisationId> list(ReferralSql sql, PageOf page) {
        return database.query(
                "SELECT o.id FROM organisation o" + sql.where() + " ORDER BY o.id" + page.limit(),
                sql.parameters(),
                row -> new OrganisationId(Rows.id(row, "id")));
    }
}
