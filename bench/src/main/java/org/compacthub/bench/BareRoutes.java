package org.compacthub.bench;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The least that the same server can do for answers of the same size: no filter, no visibility, no tag, no mapping; one fixed statement on a connection of
 * the pool. No library writes the calendar.
 */
@Controller("/bare")
class BareRoutes {
    private static final String ROW = "SELECT id, name, sector, website FROM organisation WHERE id = ?";
    private static final String PAGE = BareEntry.SELECT + " ORDER BY c.opens_order, c.id LIMIT 50";
    private static final String PARTNER = """
        SELECT organisation_id FROM consultation_partner GROUP BY organisation_id ORDER BY ABS(COUNT(*) - ?) LIMIT 1
        """;
    private static final String EVENTS = """
        SELECT c.id, c.title, c.summary, o.name, c.opens_on, c.closes_on, c.updated_at
        FROM consultation c JOIN organisation o ON o.id = c.lead_id
        WHERE c.closes_on IS NOT NULL AND c.opens_on IS NOT NULL ORDER BY c.opens_order, c.id LIMIT 500
        """;

    private final DataSource pool;
    private final String organisation;

    BareRoutes(DataSource pool) throws SQLException {
        this.pool = DelegatingDataSource.unwrapDataSource(pool);
        this.organisation = query("SELECT id FROM organisation ORDER BY name LIMIT 1", row -> row.getString(1))
                .getFirst();
    }

    /** The organisation whose feed is nearest to the size of the bare calendar. */
    @Get(uri = "/partner", produces = MediaType.TEXT_PLAIN)
    String partner() throws SQLException {
        return query(PARTNER, row -> row.getString(1), ManyConsultations.SHARED_BY_ONE_PARTNER)
                .getFirst();
    }

    @Get(uri = "/text", produces = MediaType.TEXT_PLAIN)
    String text() {
        return "Compact Hub";
    }

    @Get("/row")
    BareOrganisation row() throws SQLException {
        return query(
                        ROW,
                        row -> new BareOrganisation(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        organisation)
                .getFirst();
    }

    @Get("/rows")
    List<BareEntry> rows() throws SQLException {
        return query(PAGE, BareEntry::of);
    }

    @Get(uri = "/calendar", produces = "text/calendar")
    String calendar() throws SQLException {
        StringBuilder text = new StringBuilder(400_000)
                .append("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Compact Hub//bare//EN\r\n");
        query(EVENTS, row -> append(text, row));
        return text.append("END:VCALENDAR\r\n").toString();
    }

    private static StringBuilder append(StringBuilder text, ResultSet row) throws SQLException {
        return text.append("BEGIN:VEVENT\r\nUID:")
                .append(row.getString(1))
                .append("@bare.example\r\nDTSTAMP:")
                .append(row.getString(7), 0, 19)
                .append("\r\nDTSTART;VALUE=DATE:")
                .append(row.getString(5).replace("-", ""))
                .append("\r\nDTEND;VALUE=DATE:")
                .append(row.getString(6).replace("-", ""))
                .append("\r\nSUMMARY:")
                .append(row.getString(2))
                .append("\r\nDESCRIPTION:")
                .append(row.getString(3))
                .append("\\nLed by ")
                .append(row.getString(4))
                .append("\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... parameters) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            List<T> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
