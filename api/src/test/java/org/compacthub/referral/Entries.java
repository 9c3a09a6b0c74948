package org.compacthub.referral;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;

/** Entries of the register as CVS staff write them, with every field filled. */
@Singleton
class Entries {
    static final String SECRETS = "confided";
    private static final String REGISTER = "/api/v1/organisations/";
    private static final String WHOLE = """
        {"name":"%s","shortName":"Kitchen","sector":"voluntary","kind":"co-operative","website":"https://kitchen.example",
         "otherNames":[{"name":"Oswin Soup Run","former":true},{"name":"Soup Co-op","former":false}],
         "description":"Warm meals and bicycle repairs.","roles":["%s"],
         "identifiers":[{"scheme":"GB-CHC","value":"1234567"},{"scheme":"GB-COH","value":"738693"}],
         "address":"1 Example Street, Salford","postcode":"M5 4WT","topics":["health","housing"],
         "communities":["homeless-people"],"areas":["ordsall"],"expertise":["Food poverty"],
         "qualityMarks":[{"name":"Trusted Charity","held":true},{"name":"Investors in Volunteers","held":false}],
         "capacity":{"state":"needs-support","note":"confided capacity"},"standing":"%s",
         "comingChange":{"note":"confided lease","expectedOn":"2027-03-31"}}
        """;

    private final ContractClient client;
    private final TestPeople people;
    private SignedIn staff;

    Entries(ContractClient client, TestPeople people) {
        this.client = client;
        this.people = people;
    }

    static String written(String name, String role, String standing) {
        return WHOLE.formatted(name, role, standing);
    }

    /** Adds an organisation with everything told. */
    UUID add(String name, String role) {
        return UUID.fromString(client.post("/api/v1/organisations?despite-duplicates=true")
                .as(staff())
                .json(written(name, role, "active"))
                .send()
                .expect(201)
                .textAt("id"));
    }

    /** Changes its role and standing. */
    ContractAnswer change(UUID id, String name, String role, String standing) {
        return client.put(REGISTER + id)
                .as(staff())
                .ifMatch(version(id))
                .json(written(name, role, standing))
                .send()
                .expect(200);
    }

    /**
     * Adds a contact of it with every detail told.
     *
     * @return its address
     */
    String contact(UUID id, String name, String sharing) {
        return client.post(REGISTER + id + "/contacts")
                .as(staff())
                .json("""
                    {"purposes":["consultations"],"name":"%s","jobTitle":"Policy lead","email":"desk@example.org",
                     "telephone":"0161 496 0123","postalAddress":"1 Example Street","receiving":{"accessNeeds":"confided loop"},
                     "consent":{"sharing":"%s","givenOn":"2026-01-02","givenHow":"confided form"}}
                    """.formatted(name, sharing))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    /** Makes one organisation of two, with everything of the merged one. */
    void merge(UUID survivor, UUID merged) {
        client.post("/api/v1/merges")
                .as(staff())
                .ifMatch(version(survivor))
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":%d}"
                        .formatted(survivor, merged, version(merged)))
                .send()
                .expect(201);
    }

    private long version(UUID id) {
        return client.get(REGISTER + id).as(staff()).send().expect(200).version();
    }

    SignedIn staff() {
        if (staff == null) {
            staff = people.with(Role.CVS);
        }
        return staff;
    }
}
