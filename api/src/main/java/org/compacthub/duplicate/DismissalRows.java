package org.compacthub.duplicate;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the table duplicate_dismissal. */
@Singleton
class DismissalRows {
    private static final String BETWEEN = " ";

    private final Database database;

    DismissalRows(Database database) {
        this.database = database;
    }

    void put(Dismissals.Both both, Collection<MatchKey> common, Instant now) {
        database.update(
                "INSERT INTO duplicate_dismissal (one_id, other_id, common, dismissed_at) VALUES (?, ?, ?, ?) ON"
                        + " DUPLICATE KEY UPDATE common = VALUES(common), dismissed_at = VALUES(dismissed_at)",
                List.of(both.one().value(), both.other().value(), String.join(BETWEEN, digests(common)), now));
    }

    /** Whether it was there. */
    boolean remove(Dismissals.Both both) {
        return database.update(
                        "DELETE FROM duplicate_dismissal WHERE one_id = ? AND other_id = ?",
                        List.of(both.one().value(), both.other().value()))
                > 0;
    }

    Optional<Set<String>> commonOf(Dismissals.Both both) {
        return database.one(
                "SELECT common FROM duplicate_dismissal WHERE one_id = ? AND other_id = ?",
                List.of(both.one().value(), both.other().value()),
                row -> split(row.getString("common")));
    }

    void each(BiConsumer<Dismissals.Both, Set<String>> consumer) {
        database.each(
                "SELECT one_id, other_id, common FROM duplicate_dismissal",
                List.of(),
                row -> new Row(
                        new Dismissals.Both(
                                new OrganisationId(Rows.id(row, "one_id")),
                                new OrganisationId(Rows.id(row, "other_id"))),
                        split(row.getString("common"))),
                row -> consumer.accept(row.both(), row.common()));
    }

    /** Each key in a form of one length. */
    static Set<String> digests(Collection<MatchKey> common) {
        return common.stream()
                .map(key -> digest(key.kind() + " " + key.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> split(String common) {
        return common.isEmpty() ? Set.of() : Set.of(common.split(BETWEEN));
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole);
        } catch (NoSuchAlgorithmException inEveryJdk) {
            throw new IllegalStateException(inEveryJdk);
        }
    }

    private record Row(Dismissals.Both both, Set<String> common) {}
}
