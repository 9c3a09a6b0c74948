package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.compacthub.store.Database;

/** Finds organisations, and forgives slips of the hand. */
@Singleton
public class OrganisationSearch {
    private final OrganisationRows rows;
    private final Database database;

    OrganisationSearch(OrganisationRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    /**
     * @param readAs words that no organisation has, each with the nearest ones that were looked for instead
     */
    public record Found(List<Organisation> organisations, Map<String, Set<String>> readAs) {}

    /** At most so many organisations, by name. */
    public Found page(OrganisationFilter filter, OrganisationFilter.Part part) {
        return database.read(() -> {
            Map<String, Set<String>> readAs = new TreeMap<>();
            OrganisationSql sql = question(filter, readAs);
            return new Found(rows.list(sql, part), readAs);
        });
    }

    /** Each organisation, by name. The consumer must be quick, and can't ask the database. */
    public void each(OrganisationFilter filter, Consumer<Organisation> consumer) {
        database.read(() -> {
            rows.each(question(filter, new TreeMap<>()), consumer);
            return true;
        });
    }

    private OrganisationSql question(OrganisationFilter filter, Map<String, Set<String>> readAs) {
        OrganisationSql sql = OrganisationSql.of(filter);
        for (String word : filter.words()) {
            Set<String> nearest = rows.isBeginningOfAny(word) ? Set.of() : rows.nearest(word);
            if (!nearest.isEmpty()) {
                readAs.put(word, nearest);
            }
            sql.word(word, nearest);
        }
        return sql;
    }
}
