package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compacthub.code.Level;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The SQL of the table organisation_preference. */
@Singleton
class PreferenceRows {
    private static final String SELECT = "SELECT organisation_id, version, format, other_format, language, channel,"
            + " access_needs, participation, updated_at FROM organisation_preference WHERE organisation_id IN (";

    private final Database database;

    PreferenceRows(Database database) {
        this.database = database;
    }

    List<Preferences> of(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return read(organisations, ")");
    }

    Optional<Preferences> findLocked(OrganisationId organisation) {
        return read(List.of(organisation), ") FOR UPDATE").stream().findFirst();
    }

    /** Keeps them in the place of earlier ones; by a new row only where there was none, so that a second first one is a duplicate. */
    void put(Preferences preferences) {
        List<@Nullable Object> values = new ArrayList<>(List.of(preferences.version()));
        values.addAll(ReceivingColumns.of(preferences.receiving()));
        values.add(preferences.participation().map(WireNames::of).orElse(null));
        values.add(preferences.updatedAt().orElseThrow());
        values.add(preferences.organisation().value());
        String fields = " version = ?, format = ?, other_format = ?, language = ?, channel = ?, access_needs = ?,"
                + " participation = ?, updated_at = ?";
        database.update(
                preferences.version() == 1
                        ? "INSERT INTO organisation_preference SET" + fields + ", organisation_id = ?"
                        : "UPDATE organisation_preference SET" + fields + " WHERE organisation_id = ?",
                values);
    }

    private List<Preferences> read(Collection<OrganisationId> organisations, String end) {
        return database.query(
                SELECT + Rows.marks(organisations.size()) + end,
                organisations.stream().map(OrganisationId::value).toList(),
                PreferenceRows::preferences);
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                new OrganisationId(Rows.id(row, "organisation_id")),
                row.getLong("version"),
                ReceivingColumns.read(row),
                Optional.ofNullable(ReceivingColumns.constant(Level.class, row.getString("participation"))),
                Optional.of(Rows.moment(row, "updated_at")));
    }
}
