package org.compacthub.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** Reads a row of contacts. */
final class ContactReading {
    private ContactReading() {}

    static Contact contact(ResultSet row) throws SQLException {
        ContactState state = WireNames.constant(ContactState.class, row.getString("state"));
        return new Contact(
                new ContactId(Rows.id(row, "id")),
                new OrganisationId(Rows.id(row, "organisation_id")),
                row.getLong("version"),
                state,
                purposes(row.getString("purposes")),
                state == ContactState.CURRENT ? Optional.of(details(row)) : Optional.empty(),
                new Consent(
                        WireNames.constant(Sharing.class, row.getString("sharing")),
                        java.util.Objects.requireNonNull(Rows.dayOrNull(row, "given_on")),
                        row.getString("given_how"),
                        Rows.dayOrNull(row, "withdrawn_on")),
                Rows.moment(row, "created_at"),
                Rows.moment(row, "updated_at"));
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                row.getString("person_name"),
                row.getString("job_title"),
                row.getString("email"),
                row.getString("telephone"),
                row.getString("postal_address"),
                ReceivingColumns.read(row));
    }

    private static Set<Purpose> purposes(String names) {
        EnumSet<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (String name : names.split(",")) {
            purposes.add(WireNames.constant(Purpose.class, name));
        }
        return Collections.unmodifiableSet(purposes);
    }
}
