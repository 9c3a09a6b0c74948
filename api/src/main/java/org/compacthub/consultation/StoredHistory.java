package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.compacthub.code.Ground;
import org.compacthub.code.Justification;
import org.compacthub.consultation.History.DateChange;
import org.compacthub.consultation.History.Progress;
import org.compacthub.consultation.History.Reason;
import org.compacthub.store.Database;
import org.compacthub.store.RowMapper;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The rows of what happened, in their order. */
@Singleton
class StoredHistory {
    private final Database database;

    StoredHistory(Database database) {
        this.database = database;
    }

    History of(
            ConsultationId id,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate publishedOn,
            History.@Nullable Withdrawal withdrawal) {
        if (publishedOn == null) {
            return new History(announcedOn, null, List.of(), List.of(), List.of(), withdrawal);
        }
        return new History(
                announcedOn,
                publishedOn,
                rows("consultation_reason", id, StoredHistory::reason),
                rows("consultation_date_change", id, StoredHistory::dateChange),
                rows("consultation_progress", id, StoredHistory::progress),
                withdrawal);
    }

    /** Adds what the one has beyond the other. */
    void keep(ConsultationId id, History before, History after) {
        database.updateAll(
                "INSERT INTO consultation_reason (clause, ground, reason, agreed_with, agreed_on, given_on,"
                        + " consultation_id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                added(
                        id,
                        before.reasons(),
                        after.reasons(),
                        reason -> Arrays.asList(
                                reason.clause(),
                                WireNames.of(reason.justification().ground()),
                                reason.justification().reason(),
                                reason.justification().agreedWith(),
                                reason.justification().agreedOn(),
                                reason.on())));
        database.updateAll(
                "INSERT INTO consultation_date_change (field, before_on, before_firm, after_on, after_firm, reason,"
                        + " changed_on, consultation_id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added(
                        id,
                        before.dateChanges(),
                        after.dateChanges(),
                        change -> Arrays.asList(
                                change.field().wireName(),
                                change.before(),
                                change.beforeFirm(),
                                change.after(),
                                change.afterFirm(),
                                change.reason(),
                                change.on())));
        database.updateAll(
                "INSERT INTO consultation_progress (status, happened_on, note, url, feedback_given, consultation_id,"
                        + " position) VALUES (?, ?, ?, ?, ?, ?, ?)",
                added(
                        id,
                        before.progress(),
                        after.progress(),
                        step -> Arrays.asList(
                                step.status().wireName(), step.on(), step.note(), step.url(), step.feedbackGiven())));
    }

    private <T> List<T> rows(String table, ConsultationId id, RowMapper<T> mapper) {
        return database.query(
                "SELECT * FROM " + table + " WHERE consultation_id = ? ORDER BY position", List.of(id.value()), mapper);
    }

    private static <T> List<List<Object>> added(
            ConsultationId id, List<T> before, List<T> after, Function<T, List<Object>> columns) {
        List<List<Object>> rows = new ArrayList<>();
        for (int position = before.size(); position < after.size(); position++) {
            List<Object> row = new ArrayList<>(columns.apply(after.get(position)));
            row.add(id.value());
            row.add(position);
            rows.add(row);
        }
        return rows;
    }

    private static Reason reason(ResultSet row) throws SQLException {
        return new Reason(
                row.getString("clause"),
                new Justification(
                        WireNames.constant(Ground.class, row.getString("ground")),
                        row.getString("reason"),
                        row.getString("agreed_with"),
                        Rows.dayOrNull(row, "agreed_on")),
                row.getObject("given_on", LocalDate.class));
    }

    private static DateChange dateChange(ResultSet row) throws SQLException {
        return new DateChange(
                row.getObject("changed_on", LocalDate.class),
                DateField.of(row.getString("field")),
                Rows.dayOrNull(row, "before_on"),
                row.getBoolean("before_firm"),
                Rows.dayOrNull(row, "after_on"),
                row.getBoolean("after_firm"),
                row.getString("reason"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                ConsultationStatus.of(row.getString("status")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("note"),
                row.getString("url"),
                row.getBoolean("feedback_given"));
    }
}
