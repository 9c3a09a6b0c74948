package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;

/**
 * Which entries count as one organisation. Nothing that refers to an entry moves when it is merged; whoever asks for what an organisation has asks for what
 * its whole family has.
 */
@Singleton
public class MergedEntries {
    private final MergedRows rows;
    private final OrganisationRows organisations;
    private final Database database;

    MergedEntries(MergedRows rows, OrganisationRows organisations, Database database) {
        this.rows = rows;
        this.organisations = organisations;
        this.database = database;
    }

    /** The organisation that this entry is, or is a part of; an id that the register does not have is a family of its own. */
    public Family family(OrganisationId id) {
        return Family.of(database.read(() -> rows.families(List.of(id)))).orElse(new Family(id, Set.of()));
    }

    /** The ids by which other records may refer to any of these organisations. */
    public Set<OrganisationId> all(Collection<OrganisationId> wanted) {
        Set<OrganisationId> all = new LinkedHashSet<>(wanted);
        if (!wanted.isEmpty()) {
            for (Family.Member member : database.read(() -> rows.families(wanted))) {
                all.add(member.survivor());
                if (member.merged() != null) {
                    all.add(member.merged());
                }
            }
        }
        return all;
    }

    /** What the entries with these very ids say themselves, whomever they count as. */
    public Map<OrganisationId, Organisation> asTheyAre(Collection<OrganisationId> wanted) {
        return database.read(() -> organisations.asTheyAre(wanted));
    }

    /** Whom each of the entries that were merged counts as; the others are left out. */
    public Map<OrganisationId, OrganisationId> survivors(Collection<OrganisationId> wanted) {
        return wanted.isEmpty() ? Map.of() : database.read(() -> rows.survivors(wanted));
    }
}
