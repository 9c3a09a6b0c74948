package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.ContractRequest;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** Each field of an entry, for each kind of reader, in each way in which entries leave the register. */
@MicronautTest(transactional = false)
class FieldVisibilityTest {
    private static final String ALL = "/api/v1/organisations";
    private static final String WHOLE = """
        {"name":"Zephyrine Choir","shortName":"ZC","sector":"voluntary","kind":"charity","website":"https://zephyrine.example",
         "otherNames":[{"name":"Zephyrine Singers","former":true},{"name":"Zephyrine Voices","former":false}],
         "description":"Songs for everybody.","roles":["infrastructure"],"identifiers":[{"scheme":"GB-CHC","value":"1187654"}],
         "address":"4 Example Lane, Salford","postcode":"M5 4WT","topics":["health"],"communities":["carers"],"areas":["ordsall"],
         "expertise":["Singing"],"qualityMarks":[{"name":"=Trusted Charity","held":true,"until":"2027-06-30"},{"name":"PQASSO","held":false}],
         "capacity":{"state":"needs-support","note":"Confided to partners."},"parent":"%s",
         "coverage":{"topics":["transport"],"communities":["carers"],"areas":["ordsall"],"organisations":["%s"],"note":"=Ring first."},
         "gateway":{"communities":["carers","tenants"],"note":"=A circle.","conditions":"=Two weeks."},
         "partnerProfile":{"aims":"=Confided aims.","priorities":"=Confided priorities.","constraints":"=Confided constraints.","brings":"=Confided gifts."},
         "communicationStrategy":{"text":"=Plain words.","link":"https://zephyrine.example/strategy","adoptedOn":"2026-01-05"},
         "serviceStandard":{"text":"+Ten days.","link":"https://zephyrine.example/standard","adoptedOn":"2026-02-06"},
         "standing":"dormant",
         "comingChange":{"note":"Confided to keepers.","expectedOn":"2027-03-31"}}
        """;
    /** The fields that not everybody sees; told here again, and not read from where the server decides it. */
    private static final Set<String> FOR_PARTNERS = Set.of("capacity", "partnerProfile");

    private static final Set<String> FOR_KEEPERS = Set.of("comingChange");
    /** The column that tells of a field, where that has another name. */
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("otherNames", List.of("otherNames", "formerNames")),
            Map.entry("capacity", List.of("capacity", "capacityNote")),
            Map.entry("comingChange", List.of("comingChange", "comingChangeOn")),
            Map.entry("identifiers", List.of("identifiers", "identifierLinks")),
            Map.entry("qualityMarks", List.of("qualityMarks", "qualityMarksSought", "qualityMarksUntil")),
            Map.entry(
                    "coverage",
                    List.of(
                            "coverageTopics",
                            "coverageCommunities",
                            "coverageAreas",
                            "coverageOrganisations",
                            "coverageNote")),
            Map.entry("gateway", List.of("gatewayCommunities", "gatewayNote", "gatewayConditions")),
            Map.entry(
                    "partnerProfile",
                    List.of("partnerAims", "partnerPriorities", "partnerConstraints", "partnerBrings")),
            Map.entry(
                    "communicationStrategy",
                    List.of("communicationStrategy", "communicationStrategyLink", "communicationStrategyOn")),
            Map.entry("serviceStandard", List.of("serviceStandard", "serviceStandardLink", "serviceStandardOn")));
    /** The columns that tell what the register keeps of an entry, by where its JSON has that. */
    private static final Map<String, List<String>> KEPT = Map.of(
            "id", List.of("id"),
            "confirmedOn", List.of("confirmedOn"),
            "confirmationDueOn", List.of("confirmationDueOn"),
            "compact.state", List.of("compactState"),
            "compact.since", List.of("compactSince"),
            "compact.latest",
                    List.of(
                            "compactLatestState",
                            "compactJobTitle",
                            "compactSignedOn",
                            "compactAppliedOn",
                            "compactSettledOn"),
            "disputed.0", List.of("disputedFields"),
            "createdAt", List.of("createdAt"),
            "updatedAt", List.of("updatedAt"));

    private static final Set<String> KEPT_FOR_KEEPERS = Set.of("confirmationDueOn", "compact.latest");

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private enum Reader {
        PUBLIC,
        PARTNER,
        KEEPER
    }

    @Test
    @SuppressWarnings("unchecked")
    void each_field_reaches_those_who_may_know_it_and_nobody_else_in_every_way_out() {
        SignedIn own = people.with(Role.MEMBER);
        String id = own.organisation().value().toString();
        String parent = people.organisation(Sector.VOLUNTARY).id().value().toString();
        Map<String, Object> told = client.put(ALL + "/" + id)
                .as(own)
                .ifMatch(0)
                .json(WHOLE.formatted(parent, parent))
                .send()
                .expect(200)
                .json();
        Set<String> fields = ((Map<String, Object>) told.get("entry")).keySet();
        assertThat(fields).hasSize(25).containsAll(FOR_PARTNERS).containsAll(FOR_KEEPERS);

        signAndDispute(own, id);
        Map<SignedIn, Reader> signedIn = new LinkedHashMap<>();
        signedIn.put(own, Reader.KEEPER);
        signedIn.put(people.of(own.organisation(), Role.STEWARD), Reader.KEEPER);
        signedIn.put(people.with(Role.CVS), Reader.KEEPER);
        signedIn.put(people.with(Role.ADMINISTRATOR), Reader.KEEPER);
        signedIn.put(people.with(Role.MEMBER), Reader.PARTNER);
        signedIn.put(people.with(Role.OFFICER), Reader.PARTNER);
        signedIn.put(people.with(Role.STEWARD), Reader.PARTNER);
        check(null, Reader.PUBLIC, id, fields);
        signedIn.forEach((person, reader) -> check(person, reader, id, fields));
    }

    /** The version of the entry rises twice by it. */
    private void signAndDispute(SignedIn own, String id) {
        client.post(ALL + "/" + id + "/confirmation").as(own).ifMatch(1).send().expect(200);
        client.post(ALL + "/" + id + "/compact/application")
                .as(own)
                .ifMatch(1)
                .json("{\"jobTitle\":\"=Chair\",\"signedOn\":\"2026-03-02\"}")
                .send()
                .expect(200);
        client.post(ALL + "/" + id + "/compact/confirmation")
                .as(people.with(Role.CVS))
                .ifMatch(2)
                .send()
                .expect(200);
        client.post(ALL + "/" + id + "/corrections")
                .as(people.with(Role.OFFICER))
                .json("{\"field\":\"postcode\",\"value\":\"M6 8HD\",\"reason\":\"They moved.\"}")
                .send()
                .expect(201);
    }

    private void check(SignedIn person, Reader reader, String id, Set<String> fields) {
        String who = person == null ? "anybody" : "%s as %s".formatted(person.role(), reader);
        Set<String> seen = fields.stream().filter(field -> sees(reader, field)).collect(Collectors.toSet());

        assertThat(entry(get(person, ALL + "/" + id).json()))
                .as("the entry for %s", who)
                .containsExactlyInAnyOrderElementsOf(seen);
        ContractAnswer exported = get(person, ALL + ".json?q=zephyrine");
        List<?> items = (List<?>) exported.at("items");
        assertThat(items).hasSize(1);
        assertThat(entry((Map<?, ?>) items.getFirst()))
                .as("the JSON file for %s", who)
                .containsExactlyInAnyOrderElementsOf(seen);

        CSVRecord row = only(get(person, ALL + ".csv?q=zephyrine").text());
        for (String field : fields) {
            for (String column : COLUMNS.getOrDefault(field, List.of(field))) {
                assertThat(row.get(column).isEmpty())
                        .as("%s hidden in the spreadsheet for %s", column, who)
                        .isNotEqualTo(seen.contains(field));
            }
        }

        Set<String> columns = new HashSet<>(Set.of("compactReason"));
        fields.forEach(field -> columns.addAll(COLUMNS.getOrDefault(field, List.of(field))));
        KEPT.values().forEach(columns::addAll);
        assertThat(row.toMap().keySet()).as("each column is looked at here").isEqualTo(columns);
        checkKept(who, reader, exported, row);

        for (String path : List.of("/organizations/" + id, "/organizations", "/services")) {
            assertThat(get(person, "/open-referral/v3" + path).text())
                    .as("the mount for %s", who)
                    .doesNotContain("Confided");
        }
        assertThat(get(person, "/open-referral/v3/organizations/" + id).text())
                .contains("Zephyrine Choir", "ZC", "https://zephyrine.example", "Songs for everybody.", "1187654");
    }

    private static void checkKept(String who, Reader reader, ContractAnswer exported, CSVRecord row) {
        KEPT.forEach((place, columns) -> {
            boolean told = exported.at("items.0." + place) != null;
            assertThat(told)
                    .as("%s in the JSON file for %s", place, who)
                    .isEqualTo(reader == Reader.KEEPER || !KEPT_FOR_KEEPERS.contains(place));
            for (String column : columns) {
                assertThat(!row.get(column).isEmpty())
                        .as("%s in the spreadsheet for %s", column, who)
                        .isEqualTo(told);
            }
        });
        assertThat(row.get("compactReason")).as("nothing was declined").isEmpty();
        assertThat(row.get("disputedFields")).isEqualTo("postcode");
        assertThat(row.get("qualityMarks")).isEqualTo("'=Trusted Charity");
        assertThat(row.get("qualityMarksSought")).isEqualTo("PQASSO");
        assertThat(row.get("qualityMarksUntil")).isEqualTo("'=Trusted Charity: 2027-06-30");
        assertThat(row.get("coverageNote")).isEqualTo("'=Ring first.");
        assertThat(row.get("identifierLinks")).startsWith("https://").contains("1187654");
        assertThat(row.get("gatewayCommunities")).isEqualTo("carers; tenants");
        assertThat(row.get("gatewayNote")).isEqualTo("'=A circle.");
        assertThat(row.get("gatewayConditions")).isEqualTo("'=Two weeks.");
        assertThat(row.get("communicationStrategy")).isEqualTo("'=Plain words.");
        assertThat(row.get("communicationStrategyLink")).isEqualTo("https://zephyrine.example/strategy");
        assertThat(row.get("communicationStrategyOn")).isEqualTo("2026-01-05");
        assertThat(row.get("serviceStandard")).isEqualTo("'+Ten days.");
        if (reader != Reader.PUBLIC) {
            assertThat(row.get("partnerAims")).isEqualTo("'=Confided aims.");
            assertThat(row.get("partnerPriorities")).isEqualTo("'=Confided priorities.");
            assertThat(row.get("partnerConstraints")).isEqualTo("'=Confided constraints.");
            assertThat(row.get("partnerBrings")).isEqualTo("'=Confided gifts.");
        }
        if (reader == Reader.KEEPER) {
            assertThat(row.get("compactJobTitle")).isEqualTo("'=Chair");
            assertThat(row.get("compactSignedOn")).isEqualTo("2026-03-02");
        }
    }

    private static boolean sees(Reader reader, String field) {
        return switch (reader) {
            case PUBLIC -> !FOR_PARTNERS.contains(field) && !FOR_KEEPERS.contains(field);
            case PARTNER -> !FOR_KEEPERS.contains(field);
            case KEEPER -> true;
        };
    }

    private static Set<String> entry(Map<?, ?> organisation) {
        Set<String> fields = new HashSet<>();
        ((Map<?, ?>) organisation.get("entry")).keySet().forEach(field -> fields.add((String) field));
        return fields;
    }

    private ContractAnswer get(SignedIn person, String path) {
        ContractRequest request = client.get(path);
        return (person == null ? request : request.as(person)).send().expect(200);
    }

    private static CSVRecord only(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(file), format)) {
            List<CSVRecord> all = rows.getRecords();
            assertThat(all).hasSize(1);
            return Objects.requireNonNull(all.getFirst());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
