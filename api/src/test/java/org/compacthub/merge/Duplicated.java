package org.compacthub.merge;

import jakarta.inject.Singleton;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.ContractRequest;
import org.compacthub.testing.SignedIn;

/** Entries to merge, and the merging of them over HTTP. */
@Singleton
class Duplicated {
    static final String REGISTER = "/api/v1/organisations/";
    static final String MERGES = "/api/v1/merges";

    private final ContractClient client;
    private final Organisations organisations;

    Duplicated(ContractClient client, Organisations organisations) {
        this.client = client;
        this.organisations = organisations;
    }

    /** Adds an entry with what stands in the JSON beside name and sector. */
    OrganisationId add(SignedIn staff, String name, String more) {
        return new OrganisationId(java.util.UUID.fromString(client.post("/api/v1/organisations?despite-duplicates=true")
                .as(staff)
                .json("{\"name\":\"%s\",\"sector\":\"voluntary\"%s}".formatted(name, more))
                .send()
                .expect(201)
                .textAt("id")));
    }

    OrganisationId add(SignedIn staff, String name) {
        return add(staff, name, "");
    }

    /** The request that merges, at the versions that both have now. */
    ContractRequest merging(SignedIn staff, OrganisationId survivor, OrganisationId merged, String take) {
        return merging(
                staff, organisations.get(survivor), organisations.get(merged).version(), merged, take);
    }

    ContractRequest merging(
            SignedIn staff, Organisation survivor, long mergedVersion, OrganisationId merged, String take) {
        return client.post(MERGES)
                .as(staff)
                .ifMatch(survivor.version())
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":%d,\"take\":[%s]}"
                        .formatted(survivor.id().value(), merged.value(), mergedVersion, take));
    }

    /** Merges, and gives the merge's id. */
    String merge(SignedIn staff, OrganisationId survivor, OrganisationId merged) {
        return merging(staff, survivor, merged, "").send().expect(201).textAt("id");
    }

    ContractRequest undoing(SignedIn staff, String merge, boolean keepLaterChanges) {
        return client.post(MERGES + "/" + merge + "/undoing")
                .as(staff)
                .json("{\"keepLaterChanges\":%s}".formatted(keepLaterChanges));
    }

    static String at(OrganisationId id) {
        return REGISTER + id.value();
    }
}
