package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationFilter;
import org.compacthub.organisation.OrganisationSearch;
import org.compacthub.organisation.Organisations;

/** Who is in an audience now. */
@Singleton
public class Membership {
    private static final Comparator<Organisation> BY_NAME = Comparator.comparing(
                    Organisation::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(organisation -> organisation.id().value().toString());

    private final OrganisationSearch search;
    private final Organisations organisations;

    Membership(OrganisationSearch search, Organisations organisations) {
        this.search = search;
        this.organisations = organisations;
    }

    /** All of them. */
    public Set<OrganisationId> all(Audience audience) {
        Criteria criteria = audience.draft().criteria();
        Set<OrganisationId> found = new LinkedHashSet<>();
        organisations.all(audience.draft().picked()).values().forEach(entry -> found.add(entry.id()));
        if (criteria != null) {
            search.each(criteria.filter(), organisation -> found.add(organisation.id()));
        }
        return found;
    }

    /** At most so many, by name. */
    List<Organisation> page(Audience audience, Optional<OrganisationId> after, int size) {
        Criteria criteria = audience.draft().criteria();
        if (criteria != null) {
            return search.page(criteria.filter(), new OrganisationFilter.Part(after, size));
        }
        List<Organisation> picked =
                new ArrayList<>(organisations.all(audience.draft().picked()).values().stream()
                        .distinct()
                        .toList());
        picked.sort(BY_NAME);
        int first = after.map(last -> indexAfter(picked, last)).orElse(0);
        return picked.subList(first, Math.min(picked.size(), first + size));
    }

    private static int indexAfter(List<Organisation> picked, OrganisationId last) {
        for (int index = 0; index < picked.size(); index++) {
            if (picked.get(index).id().equals(last)) {
                return index + 1;
            }
        }
        return 0;
    }
}
