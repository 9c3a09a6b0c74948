package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ContactFilesHttpTest {
    private static final String ORGANISATIONS = "/api/v1/organisations/";
    private static final String FILE = "/api/v1/organisation-contacts.";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Organisations organisations;

    @Inject
    private Database database;

    private SignedIn staff;
    private String word;
    private String organisation;

    @BeforeEach
    void fill() {
        staff = people.with(Role.CVS);
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        organisation = organisation("Desk " + word);
        for (String sharing : List.of("keepers", "partners", "public")) {
            contact(organisation, sharing, "=" + sharing);
        }
    }

    @Test
    void each_asker_takes_away_exactly_what_the_list_tells_them_in_both_forms() {
        Map<Integer, @Nullable SignedIn> readers = new TreeMap<>();
        readers.put(1, null);
        readers.put(2, people.with(Role.OFFICER));
        readers.put(3, staff);
        readers.forEach((seen, reader) -> {
            ContractAnswer listed = get(ORGANISATIONS + organisation + "/contacts", reader);
            ContractAnswer json = get(FILE + "json?q=" + word, reader);
            assertThat(json.at("items")).isEqualTo(listed.at("items"));
            List<CSVRecord> rows = rows(get(FILE + "csv?q=" + word, reader));
            assertThat(rows).hasSize(seen);
            assertThat(rows)
                    .extracting(row -> row.get("organisation") + row.get("organisationName"))
                    .containsOnly(organisation + "Desk " + word);
            assertThat(rows)
                    .extracting(row -> row.get("contact"))
                    .containsExactlyElementsOf(
                            listed.ofItems("id").stream().map(Object::toString).toList());
            boolean signedIn = reader != null;
            assertThat(rows).extracting(row -> row.get("accessNeeds")).containsOnly(signedIn ? "A loop" : "");
            assertThat(rows)
                    .extracting(row -> row.get("sharing").isEmpty())
                    .as("how far consent goes is for keepers")
                    .containsOnly(seen < 3);
        });
        CSVRecord row = rows(get(FILE + "csv?q=" + word, null)).getFirst();
        assertThat(row.get("name")).as("no formula").isEqualTo("'=public");
        assertThat(row.get("purposes")).isEqualTo("consultations; complaints");
        assertThat(row.get("channel")).isEqualTo("post");
    }

    @Test
    void a_file_is_whole_where_a_page_of_organisations_has_no_contacts() {
        database.write(() -> {
            for (int number = 0; number < 510; number++) {
                organisations.add(
                        new Profile("Crate %03d %s".formatted(number, word), null, Sector.VOLUNTARY, null),
                        Actor.server());
            }
            return true;
        });
        ContractAnswer file = get(FILE + "json?q=" + word, null);
        assertThat(file.ofItems("name")).containsExactly("=public");
        assertThat(rows(get(FILE + "csv?q=" + word, null))).hasSize(1);
    }

    @Test
    void only_contacts_for_a_purpose_are_taken_away_where_one_is_asked_for() {
        assertThat(rows(get(FILE + "csv?purpose=complaints&q=" + word, staff))).hasSize(3);
        assertThat(rows(get(FILE + "csv?purpose=representation&q=" + word, staff)))
                .isEmpty();
    }

    @Test
    void whose_consent_is_withdrawn_is_in_no_file_any_more() {
        String one = contact(organisation, "public", "Wilhelmina Oxenthorpe");
        assertThat(get(FILE + "csv?q=" + word, null).text()).contains("Oxenthorpe");
        client.post(one + "/withdrawal").as(staff).ifMatch(0).send().expect(200);
        for (String form : List.of("csv", "json")) {
            ContractAnswer file = get(FILE + form + "?q=" + word, staff);
            assertThat(file.text()).doesNotContain("Oxenthorpe", "withdrawn");
            assertThat(file.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void what_consent_shares_with_partners_alone_is_in_the_log_once_a_day_when_a_partner_is_told_it() {
        SignedIn officer = people.with(Role.OFFICER);
        String contacts = ORGANISATIONS + organisation + "/contacts";
        List<Object> ids = get(contacts, officer).ofItems("id");
        ids.forEach(id -> get(contacts + "/" + id, officer));
        get(contacts, staff);
        get(contacts, null);
        get(FILE + "csv?q=" + word, officer);
        get(FILE + "json?q=" + word, officer);
        get(FILE + "csv?q=" + word, staff);
        get(FILE + "csv?q=" + word, null);
        ContractAnswer log = get(ORGANISATIONS + organisation + "/disclosures", staff);
        assertThat(log.ofItems("why")).containsExactly("Taken away in a file of contacts", "Read in the register");
        assertThat(log.text()).contains(officer.organisation().value().toString());
    }

    @Test
    void the_contacts_of_a_merged_entry_are_taken_away_as_the_survivors() {
        String merged = organisation("Switchboard " + word);
        String one = contact(merged, "public", "Wilhelmina Oxenthorpe");
        client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(version(organisation))
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":%d}"
                        .formatted(organisation, merged, version(merged)))
                .send()
                .expect(201);
        assertThat(rows(get(FILE + "csv?q=" + word, null)))
                .filteredOn(row -> one.endsWith(row.get("contact")))
                .extracting(row -> row.get("organisation"))
                .containsExactly(organisation);
    }

    private String organisation(String name) {
        return client.post(ORGANISATIONS.substring(0, ORGANISATIONS.length() - 1) + "?despite-duplicates=true")
                .as(staff)
                .json("{\"name\":\"%s\",\"sector\":\"voluntary\"}".formatted(name))
                .send()
                .expect(201)
                .textAt("id");
    }

    private String contact(String of, String sharing, String name) {
        return client.post(ORGANISATIONS + of + "/contacts")
                .as(staff)
                .json("""
                    {"purposes":["consultations","complaints"],"name":"%s","email":"desk@example.org","postalAddress":"1 Example Street",
                     "receiving":{"channel":"post","accessNeeds":"A loop"},
                     "consent":{"sharing":"%s","givenOn":"2026-01-02","givenHow":"On the form"}}
                    """.formatted(name, sharing))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private long version(String of) {
        return client.get(ORGANISATIONS + of).as(staff).send().expect(200).version();
    }

    private ContractAnswer get(String path, @Nullable SignedIn reader) {
        var asked = client.get(path);
        return (reader == null ? asked : asked.as(reader)).send().expect(200);
    }

    private static List<CSVRecord> rows(ContractAnswer file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(file.text()), format)) {
            return parser.getRecords();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
