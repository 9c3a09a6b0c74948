package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who left no email address is found by number or name, and what is theirs is picked. */
@MicronautTest(transactional = false)
class PickedContactsHttpTest {
    private static final String WHY = "Asked for in writing, identity seen at the desk";
    private static final String CONTACT = """
        {"purposes":["consultations"],"name":"%s","jobTitle":"Chair","telephone":"%s",
         "consent":{"sharing":"keepers","givenOn":"2026-01-02","givenHow":"On the telephone"}}
        """;

    /** Nobody else in the database has them. */
    private final String surname = "Q" + letters(UUID.randomUUID());

    private final String digits =
            "1%08d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 100_000_000L));
    private final String number =
            "0" + digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn own;
    private SignedIn other;
    private SignedIn staff;
    private String mine;
    private String namesake;

    @BeforeEach
    void meet() {
        own = people.with(Role.MEMBER);
        other = people.with(Role.MEMBER);
        staff = people.with(Role.CVS);
        mine = add(own, "Lucián " + surname, number);
        namesake = add(other, "Lucian " + surname, "0161 496 0999");
    }

    @Test
    void a_contact_with_a_telephone_only_is_found_by_it_however_it_is_written() {
        String office = add(other, "Wren " + surname, number.replace(" ", "-") + " x12");
        for (String written : List.of(number, "+44 (0)" + digits, "0044" + digits)) {
            ContractAnswer found = find(staff, "telephone", written).expect(200);
            assertThat(found.ofEach("contacts", "id")).as(written).containsExactlyInAnyOrder(id(mine), id(office));
            assertThat(found.header("Cache-Control")).contains("no-store");
        }
        assertThat(find(staff, "telephone", digits).expect(200).ofEach("contacts", "id"))
                .isEmpty();
    }

    @Test
    void people_of_one_name_are_found_and_told_apart() {
        ContractAnswer found =
                find(staff, "name", surname.toLowerCase() + " luci").expect(200);
        assertThat(found.ofEach("contacts", "id")).containsExactly(id(mine), id(namesake));
        assertThat(found.ofEach("contacts", "name")).containsExactly("Lucián " + surname, "Lucian " + surname);
        assertThat(found.ofEach("contacts", "jobTitle")).containsExactly("Chair", "Chair");
        assertThat(found.ofEach("requests", "id")).isEmpty();
        assertThat(found.at("hasAccount")).isEqualTo(false);
        assertThat(find(staff, "name", "Wren " + surname).expect(200).ofEach("contacts", "id"))
                .isEmpty();
    }

    @Test
    void what_tells_too_little_or_fits_too_many_is_refused() {
        assertThat(find(staff, "name", "L").expect(400).textAt("errors.0.pointer"))
                .isEqualTo("#/name");
        assertThat(find(staff, "telephone", "none").expect(400).textAt("errors.0.pointer"))
                .isEqualTo("#/telephone");
        IntStream.range(0, 49).forEach(each -> add(own, "Wren " + surname, number));
        assertThat(find(staff, "telephone", number).expect(200).ofEach("contacts", "id"))
                .hasSize(50);
        add(other, "Wren " + surname, number);
        assertThat(find(staff, "telephone", number).expect(400).textAt("errors.0.detail"))
                .contains("More than 50", "email address");
        assertThat(find(staff, "name", surname).expect(400).textAt("errors.0.detail"))
                .contains("More than 50", "Give more of it");
        assertThat(find(staff, "name", "Lucian " + surname).expect(200).ofEach("contacts", "id"))
                .hasSize(2);
    }

    @Test
    void exactly_one_thing_is_asked_by() {
        post("searches", staff, "{}").expect(400);
        ContractAnswer two = post(
                        "searches", staff, "{\"name\":\"%s\",\"telephone\":\"%s\"}".formatted(surname, number))
                .expect(400);
        assertThat(two.textAt("errors.0.code")).isEqualTo("one-of");
        assertThat(two.text()).doesNotContain(surname, digits);
        for (String what : List.of("copies", "erasures")) {
            post(what, staff, "{\"why\":\"%s\"}".formatted(WHY)).expect(400);
            post(
                            what,
                            staff,
                            "{\"email\":\"%s\",\"contacts\":[\"%s\"],\"why\":\"%s\"}"
                                    .formatted(own.email(), id(mine), WHY))
                    .expect(400);
            client.post("/api/v1/personal-data-" + what)
                    .as(staff)
                    .json("{\"contacts\":[],\"why\":\"%s\"}".formatted(WHY))
                    .sendWrong()
                    .expect(400);
        }
        ContractAnswer account = post(
                        "erasures",
                        people.with(Role.ADMINISTRATOR),
                        "{\"contacts\":[\"%s\"],\"why\":\"%s\",\"account\":true}".formatted(id(mine), WHY))
                .expect(400);
        assertThat(account.textAt("errors.0.pointer")).isEqualTo("#/account");
        assertUntouched(mine, own);
    }

    @Test
    void a_copy_is_of_exactly_what_was_picked() {
        ContractAnswer copy = picked("copies", staff, mine).expect(200);
        assertThat(copy.ofEach("contacts", "name")).containsExactly("Lucián " + surname);
        assertThat(copy.textAt("contacts.0.telephone")).isEqualTo(number);
        assertThat(copy.ofEach("requests", "organisation")).isEmpty();
        assertThat(copy.at("hasAccount")).isEqualTo(false);
        assertThat(log(own).ofItems("kind")).containsExactly("copy");
        assertThat(log(own).textAt("items.0.why")).isEqualTo(WHY);
        assertUntouched(namesake, other);
        assertThat(trail(own)).contains("copyPersonalData").doesNotContain(surname, digits);
        assertThat(picked("copies", staff, mine, namesake).expect(200).ofEach("contacts", "name"))
                .hasSize(2);
        assertThat(log(other).ofItems("kind")).containsExactly("copy");
    }

    @Test
    void erasure_leaves_a_shell_of_exactly_what_was_picked() {
        ContractAnswer erased = picked("erasures", staff, mine).expect(200);
        assertThat(erased.ofEach("contacts", "id")).containsExactly(id(mine));
        assertThat(erased.text()).doesNotContain(surname, "Chair");
        assertThat(erased.at("account")).isEqualTo(false);
        ContractAnswer shell = client.get(mine).as(own).send().expect(200);
        assertThat(shell.textAt("state")).isEqualTo("erased");
        assertThat(shell.text()).doesNotContain(surname, "Chair");
        assertThat(log(own).ofItems("kind")).containsExactly("erasure");
        assertThat(trail(own)).contains("erasePersonalData").doesNotContain(surname, digits);
        assertUntouched(namesake, other);
        assertThat(find(staff, "telephone", number).expect(200).ofEach("contacts", "id"))
                .isEmpty();
        assertThat(find(staff, "name", "lucian " + surname).expect(200).ofEach("contacts", "id"))
                .containsExactly(id(namesake));
    }

    @Test
    void what_is_not_there_any_more_is_refused_and_the_rest_left_as_it_is() {
        String unknown = "/00000000-0000-7000-8000-000000000000";
        String removed = add(own, "Wren " + surname, number);
        client.delete(removed).as(own).ifMatch(0).send().expect(204);
        String withdrawn = add(own, "Wren " + surname, number);
        client.post(withdrawn + "/withdrawal").as(own).ifMatch(0).send().expect(200);
        for (String what : List.of("copies", "erasures")) {
            picked(what, staff, namesake, unknown).expect(404);
            assertThat(picked(what, staff, namesake, removed).expect(404).textAt("detail"))
                    .contains("nothing was done");
            picked(what, staff, namesake, withdrawn).expect(409);
        }
        picked("erasures", staff, mine).expect(200);
        for (String what : List.of("copies", "erasures")) {
            assertThat(picked(what, staff, mine, namesake).expect(409).textAt("detail"))
                    .contains("nothing was done");
        }
        assertUntouched(namesake, other);
    }

    @Test
    void the_reason_names_none_of_those_picked() {
        for (String what : List.of("copies", "erasures")) {
            for (String why : List.of("Lucian " + surname + " asked", "rang " + number)) {
                ContractAnswer refused = post(
                                what,
                                staff,
                                "{\"contacts\":[\"%s\",\"%s\"],\"why\":\"%s\"}".formatted(id(mine), id(namesake), why))
                        .expect(400);
                assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/why");
                assertThat(refused.text()).doesNotContain(surname, digits);
            }
        }
        assertUntouched(mine, own);
    }

    @Test
    void only_those_who_keep_the_register_may_and_no_program() {
        Stream<SignedIn> others =
                Stream.of(Role.MEMBER, Role.OFFICER, Role.STEWARD).map(people::with);
        Stream.concat(Stream.of(own), others).forEach(by -> {
            find(by, "telephone", number).expect(403);
            find(by, "name", surname).expect(403);
            picked("copies", by, mine).expect(403);
            picked("erasures", by, mine).expect(403);
        });
        String key = client.post("/api/v1/api-keys")
                .as(staff)
                .json("{\"label\":\"Nightly\"}")
                .send()
                .expect(201)
                .textAt("secret");
        client.post("/api/v1/personal-data-searches")
                .withKey(key)
                .json("{\"name\":\"%s\"}".formatted(surname))
                .send()
                .expect(403);
        SignedIn administrator = people.with(Role.ADMINISTRATOR);
        find(administrator, "name", surname).expect(200);
        picked("erasures", administrator, mine).expect(200);
    }

    private void assertUntouched(String contact, SignedIn keeper) {
        assertThat(client.get(contact).as(keeper).send().expect(200).textAt("state"))
                .isEqualTo("current");
        assertThat(log(keeper).ofItems("kind")).isEmpty();
    }

    private ContractAnswer log(SignedIn keeper) {
        return client.get("/api/v1/organisations/" + keeper.organisation().value() + "/disclosures")
                .as(keeper)
                .send()
                .expect(200);
    }

    private String trail(SignedIn keeper) {
        return client.get("/api/v1/changes?subject=" + keeper.organisation().value())
                .as(people.with(Role.ADMINISTRATOR))
                .send()
                .expect(200)
                .text();
    }

    private ContractAnswer find(SignedIn by, String what, String value) {
        return post("searches", by, "{\"%s\":\"%s\"}".formatted(what, value));
    }

    private ContractAnswer picked(String what, SignedIn by, String... contacts) {
        String ids =
                Stream.of(contacts).map(contact -> "\"" + id(contact) + "\"").collect(Collectors.joining(","));
        return post(what, by, "{\"contacts\":[%s],\"why\":\"%s\"}".formatted(ids, WHY));
    }

    private ContractAnswer post(String what, SignedIn by, String body) {
        return client.post("/api/v1/personal-data-" + what).as(by).json(body).send();
    }

    private String add(SignedIn by, String name, String telephone) {
        return client.post("/api/v1/organisations/" + by.organisation().value() + "/contacts")
                .as(by)
                .json(CONTACT.formatted(name, telephone))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String letters(UUID id) {
        return id.toString()
                .replace("-", "")
                .chars()
                .mapToObj(each -> String.valueOf((char) ('a' + Character.digit(each, 16))))
                .collect(Collectors.joining());
    }
}
