package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OrganisationsHttpTest {
    private static final String ALL = "/api/v1/organisations";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Organisations organisations;

    @Test
    void cvs_staff_add_an_organisation_that_everybody_can_read() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer added = client.post(ALL).as(staff).json("""
            {"name":"  Weaste Allotment Society ","shortName":"WAS","sector":"voluntary","website":"https://weaste.example"}
            """).send().expect(201);
        ContractAnswer read =
                client.get(added.header("Location").orElseThrow()).send().expect(200);
        assertThat(read.textAt("entry.name")).isEqualTo("Weaste Allotment Society");
        assertThat(read.version()).isZero();
        client.get(added.header("Location").orElseThrow())
                .header("If-None-Match", read.header("ETag").orElseThrow())
                .send()
                .expect(304);
    }

    @Test
    void an_organisation_is_changed_by_its_own_people_and_not_by_others() {
        SignedIn own = people.with(Role.OFFICER);
        SignedIn other = people.with(Role.OFFICER);
        String path = ALL + "/" + own.organisation().value();
        String draft = "{\"name\":\"Salford Trams\",\"sector\":\"public\"}";
        client.put(path).as(other).ifMatch(0).json(draft).send().expect(403);
        assertThat(client.put(path)
                        .as(own)
                        .ifMatch(0)
                        .json(draft)
                        .send()
                        .expect(200)
                        .version())
                .isEqualTo(1);
        ContractAnswer stale =
                client.put(path).as(own).ifMatch(0).json(draft).send().expect(412);
        assertThat(stale.version()).isEqualTo(1);
        client.put(path).as(own).json(draft).send().expect(428);
    }

    @Test
    void an_officer_of_a_partner_adds_one_and_is_its_source() {
        SignedIn officer = people.with(Role.OFFICER);
        ContractAnswer added = client.post(ALL)
                .as(officer)
                .json("{\"name\":\"Ordsall Oboists\",\"sector\":\"voluntary\"}")
                .send()
                .expect(201);
        assertThat(client.get(added.header("Location").orElseThrow() + "/sources")
                        .as(officer)
                        .send()
                        .expect(200)
                        .text())
                .contains(officer.organisation().value().toString());
        client.post(ALL)
                .as(people.with(Role.MEMBER))
                .json("{\"name\":\"Ordsall Organists\",\"sector\":\"voluntary\"}")
                .send()
                .expect(403);
    }

    @Test
    void an_organisation_with_officers_stays_public() {
        SignedIn officer = people.with(Role.OFFICER);
        String path = ALL + "/" + officer.organisation().value();
        ContractAnswer refused = client.put(path)
                .as(officer)
                .ifMatch(0)
                .json("{\"name\":\"No Longer A Council\",\"sector\":\"private\"}")
                .send()
                .expect(409);
        assertThat(refused.textAt("detail")).contains("officer");
        assertThat(client.get(path).send().textAt("entry.sector")).isEqualTo("public");
    }

    @Test
    void a_search_finds_the_beginnings_of_words_without_accents_or_capitals() {
        organisations.add(new Profile("Café Zebedee's Kitchen", "CZK", Sector.VOLUNTARY, null), Actor.server());
        assertThat(names("?q=zebedees%20caf")).containsExactly("Café Zebedee's Kitchen");
        assertThat(names("?q=CZK")).containsExactly("Café Zebedee's Kitchen");
        assertThat(names("?q=bedee")).isEmpty();
        assertThat(names("?q=zebedee&sector=public")).isEmpty();
        assertThat(names("?q=zebedee&sector=public&sector=voluntary")).hasSize(1);
        assertThat(client.get(ALL + "?q=*").send().expect(400).textAt("errors.0.parameter"))
                .isEqualTo("q");
    }

    @Test
    void letters_that_people_type_for_others_and_words_behind_an_apostrophe_find_an_organisation() {
        organisations.add(new Profile("Zespół Łódź", null, Sector.VOLUNTARY, null), Actor.server());
        organisations.add(new Profile("Œuvre du Jour d'Été", null, Sector.VOLUNTARY, null), Actor.server());
        assertThat(names("?q=zespol%20lodz")).containsExactly("Zespół Łódź");
        assertThat(names("?q=zesp%C3%B3%C5%82%20%C5%81%C3%B3d%C5%BA")).containsExactly("Zespół Łódź");
        assertThat(names("?q=oeuvre%20ete")).containsExactly("Œuvre du Jour d'Été");
        assertThat(names("?q=oeuvre%20d%27ete")).containsExactly("Œuvre du Jour d'Été");
    }

    @Test
    void a_slip_in_a_word_of_four_letters_is_forgiven() {
        organisations.add(new Profile("Numbat Qock", null, Sector.VOLUNTARY, null), Actor.server());
        ContractAnswer swapped = client.get(ALL + "?q=numbat%20qokc").send().expect(200);
        assertThat(swapped.ofItems("name")).containsExactly("Numbat Qock");
        assertThat(swapped.textAt("readAs.0.typed")).isEqualTo("qokc");
        assertThat(swapped.textAt("readAs.0.read.0")).isEqualTo("qock");
        assertThat(names("?q=numbat%20qosk")).containsExactly("Numbat Qock");
        assertThat(names("?q=numbat%20qosc")).isEmpty();
    }

    @Test
    void of_short_words_those_of_the_same_letters_are_meant_before_others() {
        organisations.add(new Profile("Zorilla Zqab", null, Sector.VOLUNTARY, null), Actor.server());
        organisations.add(new Profile("Zorilla Zbap", null, Sector.VOLUNTARY, null), Actor.server());
        assertThat(names("?q=zorilla%20zqba")).containsExactly("Zorilla Zqab");
    }

    @Test
    void a_slip_that_begins_another_word_is_read_as_what_is_meant_where_nothing_is_found_as_typed() {
        organisations.add(new Profile("Saint Xanthe's Choir", null, Sector.VOLUNTARY, null), Actor.server());
        organisations.add(new Profile("Sanitation First", null, Sector.VOLUNTARY, null), Actor.server());
        ContractAnswer meant = client.get(ALL + "?q=sanit%20xanthe").send().expect(200);
        assertThat(meant.ofItems("name")).containsExactly("Saint Xanthe's Choir");
        assertThat(meant.textAt("readAs.0.typed")).isEqualTo("sanit");
        assertThat(meant.textAt("readAs.0.read.0")).isEqualTo("st");
        ContractAnswer typed = client.get(ALL + "?q=sanit").send().expect(200);
        assertThat(typed.ofItems("name")).contains("Sanitation First");
        assertThat(typed.at("readAs")).isNull();
    }

    @Test
    void pages_of_what_is_meant_follow_one_another_and_end() {
        for (int number = 0; number < 3; number++) {
            organisations.add(new Profile("Saint Yaffle " + number, null, Sector.VOLUNTARY, null), Actor.server());
        }
        organisations.add(new Profile("Sanitary Works", null, Sector.VOLUNTARY, null), Actor.server());
        ContractAnswer first =
                client.get(ALL + "?q=sanit%20yaffle&limit=2").send().expect(200);
        assertThat(first.ofItems("name")).containsExactly("Saint Yaffle 0", "Saint Yaffle 1");
        ContractAnswer second = client.get(ALL + "?q=sanit%20yaffle&limit=2&cursor=" + first.textAt("next"))
                .send()
                .expect(200);
        assertThat(second.ofItems("name")).containsExactly("Saint Yaffle 2");
        assertThat(second.at("next")).isNull();
    }

    @Test
    void the_organisation_whose_name_was_typed_comes_first_and_the_exports_keep_the_order_of_names() {
        for (String name : List.of("A Friend of R.H.E.A", "Rhea Riders", "R.H.E.A Salford", "R.H.E.A")) {
            organisations.add(new Profile(name, null, Sector.VOLUNTARY, null), Actor.server());
        }
        assertThat(names("?q=R.H.E.A"))
                .containsExactly("R.H.E.A", "R.H.E.A Salford", "A Friend of R.H.E.A", "Rhea Riders");
        assertThat(names("?q=rhea")).startsWith("Rhea Riders").contains("R.H.E.A");
        assertThat(client.get(ALL + ".json?q=R.H.E.A").send().expect(200).text())
                .containsSubsequence(
                        "\"A Friend of R.H.E.A\"", "\"R.H.E.A\"", "\"R.H.E.A Salford\"", "\"Rhea Riders\"");
    }

    @Test
    void a_page_tells_how_many_there_are_on_all() {
        SignedIn staff = people.with(Role.CVS);
        for (String name : List.of("Wagtail One", "Wagtail Two", "Wagtail Three")) {
            client.post(ALL)
                    .as(staff)
                    .json("{\"name\":\"%s\",\"sector\":\"voluntary\"}".formatted(name))
                    .send()
                    .expect(201);
        }
        assertThat(client.get(ALL + "?q=wagtail&limit=2").send().expect(200).at("total"))
                .isEqualTo(3);
        assertThat(client.get(ALL + "?q=wagtail%20nobody").send().expect(200).at("total"))
                .isEqualTo(0);
    }

    @Test
    void pages_follow_one_another_by_name_without_gap_or_repeat() {
        for (int number = 0; number < 7; number++) {
            organisations.add(new Profile("Quagga Club " + number % 3, null, Sector.PRIVATE, null), Actor.server());
        }
        List<Object> seen = new ArrayList<>();
        List<Object> names = new ArrayList<>();
        String path = ALL + "?q=quagga&limit=2";
        int pages = 0;
        while (path != null) {
            ContractAnswer page = client.get(path).send().expect(200);
            seen.addAll(page.ofItems("id"));
            names.addAll(page.ofItems("name"));
            path = page.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
            pages++;
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(names).isSorted();
        assertThat(pages).isEqualTo(4);
    }

    @Test
    void a_cursor_of_other_filters_or_none_of_ours_is_refused() {
        for (int number = 0; number < 2; number++) {
            organisations.add(new Profile("Okapi Club " + number, null, Sector.PRIVATE, null), Actor.server());
        }
        String next = client.get(ALL + "?q=okapi&limit=1").send().textAt("next");
        client.get(ALL + "?q=okapi&limit=1&cursor=" + next).send().expect(200);
        client.get(ALL + "?q=club&limit=1&cursor=" + next).send().expect(400);
        client.get(ALL + "?cursor=nonsense").send().expect(400);
    }

    @Test
    void what_is_wrong_with_an_entry_is_said_field_by_field() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer refused = client.post(ALL)
                .as(staff)
                .json("{\"name\":\" x \",\"sector\":\"voluntary\",\"website\":\"ftp://x.example\"}")
                .send()
                .expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/name");
        assertThat(refused.textAt("errors.1.pointer")).isEqualTo("#/website");
    }

    @Test
    void the_trail_tells_who_changed_what() {
        SignedIn staff = people.with(Role.CVS);
        SignedIn steward = people.with(Role.STEWARD);
        ContractAnswer added = client.post(ALL)
                .as(staff)
                .json("{\"name\":\"Ordsall Rowers\",\"sector\":\"voluntary\"}")
                .send()
                .expect(201);
        String id = added.textAt("id");
        client.put(ALL + "/" + id)
                .as(staff)
                .ifMatch(0)
                .json("{\"name\":\"Ordsall Rowing Club\",\"sector\":\"voluntary\"}")
                .send()
                .expect(200);
        ContractAnswer trail =
                client.get("/api/v1/changes?subject=" + id).as(steward).send().expect(200);
        assertThat(trail.ofItems("action")).containsExactly("changeOrganisation", "createOrganisation");
        assertThat(trail.textAt("items.0.by.id"))
                .isEqualTo(staff.person().value().toString());
        assertThat(trail.textAt("items.0.fields.0.before")).isEqualTo("Ordsall Rowers");
        assertThat(trail.textAt("items.0.fields.0.after")).isEqualTo("Ordsall Rowing Club");
        assertThat(trail.at("items.0.fields.1")).isNull();
    }

    private List<Object> names(String query) {
        return client.get(ALL + query).send().expect(200).ofItems("name");
    }
}
