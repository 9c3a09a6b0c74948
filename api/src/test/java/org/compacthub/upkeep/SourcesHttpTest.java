package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.organisation.Supplier;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class SourcesHttpTest {
    private static final String ALL = "/api/v1/organisations/";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Organisations organisations;

    @Inject
    private MovableClock clock;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Test
    void each_field_knows_who_supplied_it_and_when() {
        SignedIn own = people.with(Role.MEMBER);
        String path = path(own.organisation());
        clock.pass(Duration.ofMinutes(1));
        client.put(path).as(own).ifMatch(0).json("""
            {"name":"Seedley Singers","sector":"voluntary","description":"We sing."}
            """).send().expect(200);
        Map<String, Map<String, Object>> sources = sources(own, path);
        assertThat(sources).containsOnlyKeys("name", "sector", "description", "standing");
        assertThat(sources.get("sector")).containsEntry("suppliedHow", "this server");
        assertThat(sources.get("description").get("suppliedBy"))
                .isEqualTo(Map.of("id", own.organisation().value().toString(), "name", "Seedley Singers"));
        assertThat(sources.get("description"))
                .containsEntry("suppliedAt", clock.instant().toString());
        assertThat(sources.get("sector").get("suppliedAt"))
                .isNotEqualTo(sources.get("description").get("suppliedAt"));
        client.put(path)
                .as(own)
                .ifMatch(1)
                .json("{\"name\":\"Seedley Singers\",\"sector\":\"voluntary\"}")
                .send()
                .expect(200);
        assertThat(sources(own, path)).doesNotContainKey("description");
    }

    @Test
    void what_was_brought_in_says_from_which_list() {
        SignedIn staff = people.with(Role.CVS);
        Organisation added = organisations.add(
                new OrganisationId(ids.next()),
                new Profile("Listed Ltd", null, Sector.PRIVATE, null),
                Supplier.described("Charity Commission, 1 November 2026"),
                Actor.server());
        assertThat(sources(staff, path(added.id())).get("name"))
                .containsEntry("suppliedHow", "Charity Commission, 1 November 2026")
                .doesNotContainKey("suppliedBy");
    }

    @Test
    void sources_are_for_partners_and_only_of_fields_that_they_see() {
        SignedIn own = people.with(Role.MEMBER);
        SignedIn partner = people.with(Role.OFFICER);
        String path = path(own.organisation());
        client.put(path).as(own).ifMatch(0).json("""
            {"name":"Ordsall Oars","sector":"voluntary","capacity":{"state":"ready"},"comingChange":{"note":"We may close."}}
            """).send().expect(200);
        client.get(path + "/sources").send().expect(401);
        assertThat(sources(partner, path)).containsKey("capacity").doesNotContainKey("comingChange");
        assertThat(sources(people.with(Role.STEWARD), path)).doesNotContainKey("comingChange");
        assertThat(sources(own, path)).containsKeys("capacity", "comingChange");
        assertThat(sources(people.with(Role.CVS), path)).containsKey("comingChange");
        assertThat(sources(people.with(Role.ADMINISTRATOR), path)).containsKey("comingChange");
    }

    @Test
    void fields_from_before_sources_were_kept_have_one_all_the_same_and_can_be_confirmed() {
        SignedIn own = people.with(Role.MEMBER);
        String path = path(own.organisation());
        database.write(() -> database.update(
                "DELETE FROM organisation_field_source WHERE organisation_id = ?",
                java.util.List.of(own.organisation().value())));
        assertThat(sources(own, path).get("name").get("suppliedHow").toString()).startsWith("kept from before");
        clock.pass(Duration.ofMinutes(3));
        client.post(path + "/confirmation").as(own).ifMatch(0).send().expect(200);
        assertThat(sources(own, path).get("name"))
                .containsEntry("confirmedAt", clock.instant().toString())
                .containsKey("confirmedBy");
        assertThat(sources(own, path).get("name").get("suppliedHow").toString()).startsWith("kept from before");
    }

    private Map<String, Map<String, Object>> sources(SignedIn reader, String path) {
        ContractAnswer answer = client.get(path + "/sources").as(reader).send().expect(200);
        return ((java.util.List<?>) answer.at("items"))
                .stream()
                        .map(item -> ((Map<?, ?>) item)
                                .entrySet().stream().collect(Collectors.toMap(each -> (String) each.getKey(), each ->
                                        (Object) each.getValue())))
                        .collect(Collectors.toMap(item -> (String) item.get("field"), item -> item));
    }

    private static String path(OrganisationId id) {
        return ALL + id.value();
    }
}
