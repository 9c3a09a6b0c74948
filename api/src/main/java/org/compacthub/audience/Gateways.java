package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.compacthub.organisation.Gateway;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationSearch;

/** The organisations at work that say whom partners can reach through them. */
@Singleton
class Gateways {
    private final OrganisationSearch search;

    Gateways(OrganisationSearch search) {
        this.search = search;
    }

    /**
     * An organisation and those of the groups in question to whom it is a gateway.
     *
     * @param communities never empty
     */
    record Open(Organisation organisation, List<String> communities) {
        Gateway gateway() {
            return Objects.requireNonNull(organisation.profile().particulars().gateway());
        }

        /** Those to whom it leads of the ones asked for. */
        Open to(Set<String> asked) {
            return new Open(
                    organisation, communities.stream().filter(asked::contains).toList());
        }
    }

    /** By name, each with all groups to whom it leads. */
    List<Open> all() {
        List<Open> all = new ArrayList<>();
        search.eachGateway(organisation -> {
            Gateway gateway = organisation.profile().particulars().gateway();
            if (gateway != null) {
                all.add(new Open(organisation, gateway.communities()));
            }
        });
        return all;
    }

    /** Those that lead to any of the communities, by name. */
    static List<Open> to(List<String> communities, List<Open> all) {
        Set<String> asked = new HashSet<>(communities);
        return all.stream()
                .filter(open -> !Collections.disjoint(open.communities(), asked))
                .map(open -> open.to(asked))
                .toList();
    }
}
