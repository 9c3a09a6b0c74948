package org.compacthub.meetingplace;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.jspecify.annotations.Nullable;

/** The SQL of places where groups meet and of their terms. */
@Singleton
class MeetingPlaceRows {
    private static final String SELECT = "SELECT p.id, p.version, p.keeper_id, p.name, p.address, p.postcode,"
            + " p.posters, p.leaflets, p.hand_in, p.note, p.confirmed_on FROM meeting_place p";

    private final Database database;

    MeetingPlaceRows(Database database) {
        this.database = database;
    }

    Optional<MeetingPlace> find(MeetingPlaceId id) {
        return whole(database.query(SELECT + " WHERE p.id = ?", List.of(id.value()), MeetingPlaceRows::row)).stream()
                .findFirst();
    }

    /** The same, where nobody else changes it until the transaction ends. */
    Optional<MeetingPlace> findLocked(MeetingPlaceId id) {
        return whole(database.query(SELECT + " WHERE p.id = ? FOR UPDATE", List.of(id.value()), MeetingPlaceRows::row))
                .stream()
                .findFirst();
    }

    /**
     * By name.
     *
     * @param filter its areas are those of which any is enough
     * @param after the place on which the page before ended, by name and id, so that a page goes on though that place is gone
     */
    List<MeetingPlace> list(PlaceFilter filter, Optional<After> after, int size) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        any("area", filter.areas(), conditions, parameters);
        any("community", filter.communities(), conditions, parameters);
        any("topic", filter.topics(), conditions, parameters);
        after.ifPresent(last -> {
            conditions.add("(p.name > ? OR (p.name = ? AND p.id > ?))");
            parameters.addAll(List.of(last.name(), last.name(), last.id()));
        });
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return whole(database.query(
                SELECT + where + " ORDER BY p.name, p.id LIMIT " + size, parameters, MeetingPlaceRows::row));
    }

    /** Where a page ended. */
    record After(String name, UUID id) {}

    private static void any(String kind, Collection<String> terms, List<String> conditions, List<Object> parameters) {
        if (!terms.isEmpty()) {
            conditions.add("p.id IN (SELECT t.place_id FROM meeting_place_term t WHERE t.kind = '" + kind
                    + "' AND t.term IN (" + Rows.marks(terms.size()) + "))");
            parameters.addAll(terms);
        }
    }

    void insert(MeetingPlace added) {
        database.update(
                "INSERT INTO meeting_place (version, keeper_id, name, address, postcode, posters, leaflets, hand_in,"
                        + " note, confirmed_on, id) VALUES (" + Rows.marks(11) + ")",
                values(added));
        insertTerms(added);
    }

    void update(MeetingPlace changed) {
        database.update(
                "UPDATE meeting_place SET version = ?, keeper_id = ?, name = ?, address = ?, postcode = ?, posters ="
                        + " ?, leaflets = ?, hand_in = ?, note = ?, confirmed_on = ? WHERE id = ?",
                values(changed));
        deleteTerms(changed.id());
        insertTerms(changed);
    }

    void delete(MeetingPlaceId id) {
        deleteTerms(id);
        database.update("DELETE FROM meeting_place WHERE id = ?", List.of(id.value()));
    }

    private static List<@Nullable Object> values(MeetingPlace place) {
        MeetingPlaceDraft draft = place.draft();
        return Arrays.asList(
                place.version(),
                place.keeper().value(),
                draft.name(),
                draft.address(),
                draft.postcode(),
                draft.takes().posters(),
                draft.takes().leaflets(),
                draft.handIn(),
                draft.note(),
                place.confirmedOn(),
                place.id().value());
    }

    private void insertTerms(MeetingPlace place) {
        MeetingPlaceDraft draft = place.draft();
        database.updateAll(
                "INSERT INTO meeting_place_term (kind, term, place_id) VALUES (?, ?, ?)",
                Stream.of(
                                terms("area", draft.areas(), place),
                                terms("community", draft.communities(), place),
                                terms("topic", draft.topics(), place))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<List<Object>> terms(String kind, List<String> terms, MeetingPlace place) {
        return terms.stream()
                .map(term -> List.<Object>of(kind, term, place.id().value()))
                .toList();
    }

    private void deleteTerms(MeetingPlaceId id) {
        database.update("DELETE FROM meeting_place_term WHERE place_id = ?", List.of(id.value()));
    }

    private List<MeetingPlace> whole(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, List<String>>> terms = new HashMap<>();
        database.query(
                "SELECT t.kind, t.term, t.place_id FROM meeting_place_term t WHERE t.place_id IN ("
                        + Rows.marks(rows.size()) + ") ORDER BY t.term",
                rows.stream().map(Row::id).toList(),
                row -> terms.computeIfAbsent(Rows.id(row, "place_id"), unused -> new HashMap<>())
                        .computeIfAbsent(row.getString("kind"), unused -> new ArrayList<>())
                        .add(row.getString("term")));
        return rows.stream()
                .map(row -> row.place(terms.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    /** A place without its terms. */
    private record Row(UUID id, MeetingPlace bare) {
        MeetingPlace place(Map<String, List<String>> terms) {
            MeetingPlaceDraft said = bare.draft();
            return new MeetingPlace(
                    bare.id(),
                    bare.version(),
                    bare.keeper(),
                    new MeetingPlaceDraft(
                            said.name(),
                            said.address(),
                            said.postcode(),
                            terms.getOrDefault("area", List.of()),
                            terms.getOrDefault("community", List.of()),
                            terms.getOrDefault("topic", List.of()),
                            said.takes(),
                            said.handIn(),
                            said.note()),
                    bare.confirmedOn());
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        return new Row(
                id,
                new MeetingPlace(
                        new MeetingPlaceId(id),
                        row.getLong("version"),
                        new OrganisationId(Rows.id(row, "keeper_id")),
                        new MeetingPlaceDraft(
                                row.getString("name"),
                                row.getString("address"),
                                row.getString("postcode"),
                                List.of(),
                                List.of(),
                                List.of(),
                                new MeetingPlaceDraft.Takes(
                                        row.getObject("posters", Integer.class),
                                        row.getObject("leaflets", Integer.class)),
                                row.getString("hand_in"),
                                row.getString("note")),
                        Objects.requireNonNull(Rows.dayOrNull(row, "confirmed_on"))));
    }
}
