package org.compacthub.bench;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What the list shows of a consultation, as the columns give it. */
@Serdeable
record BareEntry(
        String id,
        String title,
        @Nullable String summary,
        String status,
        String leadId,
        String leadName,
        @Nullable LocalDate opensOn,
        boolean opensFirm,
        @Nullable LocalDate closesOn,
        boolean closesFirm,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate feedbackDueOn,
        @Nullable String participation,
        String topics,
        String audiences,
        String areas,
        @Nullable String heldElsewhere,
        LocalDateTime updatedAt) {

    static final String SELECT = """
        SELECT c.id, c.title, c.summary, c.status, c.lead_id, o.name, c.opens_on, c.opens_firm, c.closes_on,
          c.closes_firm, c.decision_on, c.feedback_due_on, c.participation, c.topics, c.audiences, c.areas,
          c.held_elsewhere, c.updated_at
        FROM consultation c JOIN organisation o ON o.id = c.lead_id
        """;

    static BareEntry of(ResultSet row) throws SQLException {
        return new BareEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getBoolean(8),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getObject(18, LocalDateTime.class));
    }
}
