package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RegisterImportHttpTest {
    private static final String IMPORTS = "/api/v1/organisation-imports";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Ids ids;

    /** A word of this run's own, since other runs share the database. */
    private String mark;

    @BeforeEach
    void invent() {
        mark = "q" + ids.next().toString().substring(24);
    }

    @Test
    void a_list_comes_in_changes_nothing_a_second_time_and_is_taken_back() {
        SignedIn staff = people.with(Role.CVS);
        String list = "name,website,postcode\n\"Walkers, %s\",www.walk.example,m5 4wt\nRiders %s,none,M5\n,,\nX,,\n"
                .formatted(mark, mark);
        ContractAnswer uploaded = upload(staff, list);
        assertThat(uploaded.textAt("status")).isEqualTo("uploaded");
        assertThat(uploaded.textAt("mapping.columns.1.field")).isEqualTo("website");
        ContractAnswer previewed = act(staff, uploaded, "preview");
        assertThat(previewed.textAt("status")).isEqualTo("previewed");
        assertThat(previewed.at("rowsRead")).isEqualTo(4);
        assertThat(previewed.at("counts.added")).isEqualTo(2);
        assertThat(previewed.at("counts.refused")).isEqualTo(2);
        ContractAnswer rows = rows(staff, previewed, "?limit=2");
        assertThat(rows.ofItems("kind")).containsExactly("added", "added");
        assertThat(rows.textAt("items.1.remarks.0")).contains("none").contains("left out");
        ContractAnswer rest = rows(staff, previewed, "?limit=2&cursor=" + rows.textAt("next"));
        assertThat(rest.ofItems("number")).containsExactly(3, 4);
        assertThat(rows(staff, previewed, "?kind=refused").textAt("items.0.reason"))
                .contains("no name");
        assertThat(found()).isEmpty();

        ContractAnswer done = act(staff, previewed, "completion");
        assertThat(done.textAt("status")).isEqualTo("carried-out");
        assertThat(found()).containsExactly("Riders " + mark, "Walkers, " + mark);
        String id = rows(staff, done, "").textAt("items.0.organisationId");
        assertThat(client.get("/api/v1/organisations/" + id).send().expect(200).textAt("entry.website"))
                .isEqualTo("https://www.walk.example");

        ContractAnswer again = act(
                staff,
                upload(
                        staff,
                        list.replace("name,", "id,name,")
                                .replace("\"Walk", id + ",\"Walk")
                                .replace("\nRiders", "\n,Riders")
                                .replace("\n,,", "\n,,,")
                                .replace("\nX", "\n,X")),
                "preview");
        assertThat(again.at("counts.unchanged")).isEqualTo(1);
        assertThat(again.at("counts.possibleDuplicates")).isEqualTo(1);
        assertThat(again.at("counts.added")).isEqualTo(0);

        Instant mirrored = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        ContractAnswer undone = act(staff, done, "undoing");
        assertThat(undone.textAt("status")).isEqualTo("undone");
        assertThat(found()).isEmpty();
        client.get("/api/v1/organisations/" + id).send().expect(404);
        assertThat(client.get("/open-referral/v3/deletions?per_page=200&modified_after=" + mirrored)
                        .send()
                        .expect(200)
                        .text())
                .as("a mirror that read it before it was taken back hears of it")
                .contains(id)
                .contains("taken-back")
                .doesNotContain("closed");
        client.post(path(done) + "/undoing")
                .as(staff)
                .ifMatch(undone.version())
                .send()
                .expect(409);
    }

    @Test
    void a_possible_duplicate_waits_for_a_decision() {
        SignedIn staff = people.with(Role.CVS);
        String there = client.post("/api/v1/organisations")
                .as(staff)
                .json("{\"name\":\"Choir %s\",\"sector\":\"voluntary\"}".formatted(mark))
                .send()
                .expect(201)
                .textAt("id");
        ContractAnswer previewed = act(
                staff, upload(staff, "name,postcode\nChoir %s,M5 4WT\nBand %s,\n".formatted(mark, mark)), "preview");
        ContractAnswer row = rows(staff, previewed, "?kind=possible-duplicate");
        assertThat(row.textAt("items.0.candidates.0.id")).isEqualTo(there);
        client.post(path(previewed) + "/completion")
                .as(staff)
                .ifMatch(previewed.version())
                .send()
                .expect(409);
        client.put(path(previewed) + "/rows/2/decision")
                .as(staff)
                .ifMatch(previewed.version())
                .json("{\"decision\":\"add\"}")
                .send()
                .expect(409);
        ContractAnswer matched =
                decide(staff, previewed, 1, "{\"decision\":\"match\",\"organisationId\":\"%s\"}".formatted(there));
        ContractAnswer left = decide(staff, matched, 2, "{\"decision\":\"leave-out\"}");
        assertThat(left.at("counts.leftOut")).isEqualTo(1);
        ContractAnswer done = act(staff, left, "completion");
        ContractAnswer entry =
                client.get("/api/v1/organisations/" + there).as(staff).send().expect(200);
        assertThat(entry.textAt("entry.postcode")).isEqualTo("M5 4WT");
        assertThat(found()).containsExactly("Choir " + mark);

        client.put("/api/v1/organisations/" + there)
                .as(staff)
                .ifMatch(entry.version())
                .json("{\"name\":\"Choir %s\",\"sector\":\"voluntary\",\"shortName\":\"C\"}".formatted(mark))
                .send()
                .expect(200);
        ContractAnswer refused = act(staff, done, "undoing");
        assertThat(refused.textAt("status")).isEqualTo("carried-out");
        assertThat(refused.textAt("refusal.detail")).contains("1 row can't be taken back");
        assertThat(refused.at("refusal.rows.0.number")).isEqualTo(1);
        assertThat(refused.textAt("refusal.rows.0.name")).isEqualTo("Choir " + mark);
        assertThat(refused.textAt("refusal.rows.0.organisationId")).isEqualTo(there);
        ContractAnswer undone = act(staff, refused, "undoing?skip-changed=true");
        assertThat(undone.textAt("status")).isEqualTo("undone");
        assertThat(undone.at("refusal")).isNull();
        assertThat(rows(staff, undone, "").textAt("items.0.remarks.0")).contains("Not taken back");
    }

    @Test
    void columns_can_be_mapped_otherwise() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer uploaded = upload(staff, "Wer;Wo\nVerein %s;M5 4WT\n".formatted(mark));
        assertThat(uploaded.textAt("delimiter")).isEqualTo("semicolon");
        String mapping =
                "{\"columns\":[{\"column\":\"Wer\",\"field\":\"name\"},{\"column\":\"Wo\",\"field\":\"postcode\"}],"
                        + "\"sector\":\"private\",\"kind\":\"co-operative\"}";
        client.put(path(uploaded) + "/mapping").as(staff).json(mapping).send().expect(428);
        client.put(path(uploaded) + "/mapping")
                .as(staff)
                .ifMatch(uploaded.version())
                .json(mapping.replace("\"Wo\"", "\"Wohin\""))
                .send()
                .expect(400);
        ContractAnswer mapped = client.put(path(uploaded) + "/mapping")
                .as(staff)
                .ifMatch(uploaded.version())
                .json(mapping)
                .send()
                .expect(200);
        ContractAnswer previewed = act(staff, mapped, "preview");
        assertThat(previewed.at("counts.added")).isEqualTo(1);
        client.post(path(mapped) + "/preview")
                .as(staff)
                .ifMatch(mapped.version())
                .send()
                .expect(412);
        ContractAnswer givenUp = act(staff, previewed, "giving-up");
        assertThat(givenUp.textAt("status")).isEqualTo("given-up");
        client.post(path(mapped) + "/completion")
                .as(staff)
                .ifMatch(givenUp.version())
                .send()
                .expect(409);
    }

    @Test
    void an_officer_adds_and_changes_nobody_elses_entry_and_sees_own_imports_alone() {
        SignedIn staff = people.with(Role.CVS);
        SignedIn officer = people.with(Role.OFFICER);
        String number = "1" + String.valueOf(100_000 + Math.floorMod(mark.hashCode(), 899_999));
        act(
                staff,
                act(staff, upload(staff, "name,charityNumber\nOld %s,%s\n".formatted(mark, number)), "preview"),
                "completion");
        ContractAnswer previewed = act(
                officer,
                upload(
                        officer,
                        "name,charityNumber,postcode\nOld %s,%s,M5 4WT\nNew %s,,\n".formatted(mark, number, mark)),
                "preview");
        assertThat(previewed.at("counts.added")).isEqualTo(1);
        assertThat(rows(officer, previewed, "?kind=refused").textAt("items.0.reason"))
                .contains("The register has");
        act(officer, previewed, "completion");
        assertThat(found()).containsExactly("New " + mark, "Old " + mark);
        client.get(path(previewed)).as(people.with(Role.OFFICER)).send().expect(404);
        client.get(path(previewed)).as(staff).send().expect(200);
    }

    @Test
    void the_list_has_the_newest_first_and_shows_an_officer_own_imports_alone() {
        SignedIn staff = people.with(Role.CVS);
        SignedIn officer = people.with(Role.OFFICER);
        String others = upload(staff, "name\nClub %s\n".formatted(mark)).textAt("id");
        String first = upload(officer, "name\nChoir %s\n".formatted(mark)).textAt("id");
        String second = upload(officer, "name\nBand %s\n".formatted(mark)).textAt("id");
        ContractAnswer own = client.get(IMPORTS).as(officer).send().expect(200);
        assertThat(own.ofItems("id")).containsExactly(second, first);
        assertThat(own.textAt("items.0.fileName")).isEqualTo("list.csv");
        assertThat(own.textAt("items.0.status")).isEqualTo("uploaded");
        assertThat(own.textAt("items.0.uploadedFor.id"))
                .isEqualTo(officer.organisation().value().toString());
        ContractAnswer newest =
                client.get(IMPORTS + "?limit=1").as(officer).send().expect(200);
        assertThat(newest.ofItems("id")).containsExactly(second);
        ContractAnswer rest = client.get(IMPORTS + "?limit=1&cursor=" + newest.textAt("next"))
                .as(officer)
                .send()
                .expect(200);
        assertThat(rest.ofItems("id")).containsExactly(first);
        assertThat(rest.at("next")).isNull();
        assertThat(client.get(IMPORTS + "?limit=100")
                        .as(staff)
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .contains(others, first, second);
        client.get(IMPORTS + "?cursor=" + newest.textAt("next"))
                .as(staff)
                .send()
                .expect(400);
    }

    @Test
    void a_retried_upload_gets_the_first_answer_and_a_bad_file_is_refused() {
        SignedIn staff = people.with(Role.CVS);
        String list = "name\nClub " + mark + "\n";
        String key = "upload-" + ids.next();
        String first = client.post(IMPORTS)
                .as(staff)
                .header("Idempotency-Key", key)
                .body(list, "text/csv")
                .send()
                .expect(201)
                .textAt("id");
        assertThat(client.post(IMPORTS)
                        .as(staff)
                        .header("Idempotency-Key", key)
                        .body(list, "text/csv")
                        .send()
                        .expect(201)
                        .textAt("id"))
                .isEqualTo(first);
        client.post(IMPORTS)
                .as(staff)
                .header("Idempotency-Key", key)
                .body("name\nOther\n", "text/csv")
                .send()
                .expect(422);
        client.post(IMPORTS).as(staff).body("name\n", "text/csv").send().expect(400);
        client.post(IMPORTS).as(staff).json("{}").sendWrong().expect(415);
    }

    @Test
    void a_file_may_be_large_and_no_other_body() {
        SignedIn staff = people.with(Role.CVS);
        String large = "name,note\n" + ("Club " + mark + "," + "x".repeat(1_000) + "\n").repeat(3_000);
        assertThat(upload(staff, large).at("bytes")).isEqualTo(large.length());
        client.post("/api/v1/organisations")
                .as(staff)
                .json("{\"name\":\"" + "x".repeat(1_100_000) + "\"}")
                .sendWrong()
                .expect(413);
    }

    @Test
    void a_list_that_renames_an_entry_keeps_the_old_name_as_a_former_one_until_it_is_taken_back() {
        SignedIn staff = people.with(Role.CVS);
        String number = String.valueOf(3_000_000 + ids.next().hashCode() % 1_000_000);
        String list = "name,charityNumber,postcode\nPuffins %s,%s,M5 4WT\n".formatted(mark, number);
        ContractAnswer first = act(staff, act(staff, upload(staff, list), "preview"), "completion");
        String id = rows(staff, first, "").textAt("items.0.organisationId");

        String renamed = list.replace("Puffins", "Guillemots");
        ContractAnswer previewed = act(staff, upload(staff, renamed), "preview");
        ContractAnswer row = rows(staff, previewed, "?kind=changed");
        assertThat(row.textAt("items.0.changes.1.field")).isEqualTo("formerNames");
        assertThat(row.textAt("items.0.changes.1.after")).isEqualTo("Puffins " + mark);
        assertThat(row.textAt("items.0.remarks.0")).contains("Puffins " + mark, "former name");
        ContractAnswer done = act(staff, previewed, "completion");
        assertThat(client.get("/api/v1/organisations?q=puffins+" + mark)
                        .send()
                        .expect(200)
                        .ofItems("name"))
                .containsExactly("Guillemots " + mark);
        ContractAnswer entry = client.get("/api/v1/organisations/" + id).send().expect(200);
        assertThat(entry.textAt("entry.otherNames.0.name")).isEqualTo("Puffins " + mark);
        assertThat(entry.at("entry.otherNames.0.former")).isEqualTo(true);
        ContractAnswer twin = client.post("/api/v1/organisations")
                .as(staff)
                .json("{\"name\":\"Puffins %s\",\"sector\":\"voluntary\",\"postcode\":\"M5 4WT\"}".formatted(mark))
                .send()
                .expect(409);
        assertThat(twin.text()).contains(id);

        ContractAnswer again = act(staff, upload(staff, renamed), "preview");
        assertThat(again.at("counts.unchanged")).isEqualTo(1);
        String exported = client.get("/api/v1/organisations.csv?q=" + mark)
                .as(staff)
                .send()
                .expect(200)
                .text();
        assertThat(act(staff, upload(staff, exported), "preview").at("counts.unchanged"))
                .isEqualTo(1);

        act(staff, done, "undoing");
        assertThat(found()).containsExactly("Puffins " + mark);
        assertThat(client.get("/api/v1/organisations/" + id).send().expect(200).at("entry.otherNames.0"))
                .isNull();
    }

    @Test
    void imports_of_the_same_entries_are_taken_back_from_the_last_to_the_first() {
        SignedIn staff = people.with(Role.CVS);
        String number = String.valueOf(4_000_000 + ids.next().hashCode() % 1_000_000);
        String list = "name,charityNumber,postcode\nTerns %s,%s,%%s\n".formatted(mark, number);
        ContractAnswer first = bringIn(staff, list.formatted("M5 4WT"));
        String id = rows(staff, first, "").textAt("items.0.organisationId");
        ContractAnswer second = bringIn(staff, list.formatted("M6 5FW"));
        ContractAnswer third = bringIn(staff, list.formatted("M7 1ZZ"));
        assertThat(postcode(id)).isEqualTo("M7 1ZZ");
        refuseUndoing(staff, second);
        act(staff, third, "undoing");
        assertThat(postcode(id)).isEqualTo("M6 5FW");
        refuseUndoing(staff, first);
        act(staff, current(staff, second), "undoing");
        assertThat(postcode(id)).isEqualTo("M5 4WT");
        act(staff, current(staff, first), "undoing");
        client.get("/api/v1/organisations/" + id).send().expect(404);
    }

    @Test
    void what_was_merged_and_parted_again_is_taken_back_with_its_import_and_what_is_merged_is_not() {
        SignedIn staff = people.with(Role.CVS);
        String there = client.post("/api/v1/organisations")
                .as(staff)
                .json("{\"name\":\"Gannets %s\",\"sector\":\"voluntary\",\"website\":\"https://g%s.example\"}"
                        .formatted(mark, mark))
                .send()
                .expect(201)
                .textAt("id");
        ContractAnswer previewed = act(
                staff,
                upload(
                        staff,
                        "id,name,postcode\n%s,Gannets %s,M5 4WT\n,Petrels %s,\n,Skuas %s,\n"
                                .formatted(there, mark, mark, mark)),
                "preview");
        ContractAnswer done = act(staff, previewed, "completion");
        assertThat(done.at("counts.changed")).isEqualTo(1);
        assertThat(done.at("counts.added")).isEqualTo(2);
        String first = rows(staff, done, "").textAt("items.1.organisationId");
        String second = rows(staff, done, "").textAt("items.2.organisationId");
        String ofChanged = merged(staff, there, first);
        ContractAnswer refused = act(staff, done, "undoing");
        assertThat(refused.textAt("status")).isEqualTo("carried-out");
        part(staff, ofChanged);
        part(staff, merged(staff, second, first));
        part(staff, merged(staff, first, there));

        ContractAnswer undone = act(staff, current(staff, done), "undoing");
        assertThat(undone.textAt("status")).as(undone.text()).isEqualTo("undone");
        assertThat(found()).containsExactly("Gannets " + mark);
        assertThat(postcode(there)).isEmpty();
    }

    private String merged(SignedIn staff, String survivor, String other) {
        return client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(entry(staff, survivor).version())
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":%d,\"take\":[]}"
                        .formatted(survivor, other, entry(staff, other).version()))
                .send()
                .expect(201)
                .textAt("id");
    }

    private void part(SignedIn staff, String merge) {
        client.post("/api/v1/merges/" + merge + "/undoing")
                .as(staff)
                .json("{\"keepLaterChanges\":false}")
                .send()
                .expect(200);
    }

    private ContractAnswer entry(SignedIn staff, String id) {
        return client.get("/api/v1/organisations/" + id).as(staff).send().expect(200);
    }

    @Test
    void a_row_like_an_entry_or_an_earlier_row_with_another_number_is_added_with_a_note_of_it() {
        SignedIn staff = people.with(Role.CVS);
        int number = 7_000_000 + Math.floorMod(ids.next().hashCode(), 900_000);
        String list = "name,charityNumber,postcode,website\nMusical theatre %s,%d,M5 4WT,www.one.example\n"
                .formatted(mark, number);
        ContractAnswer first = bringIn(staff, list);
        String there = rows(staff, first, "").textAt("items.0.organisationId");
        ContractAnswer previewed = act(
                staff,
                upload(
                        staff,
                        "name,charityNumber,postcode,website\n"
                                + "MUSICAL THEATRE %s,%d,M5 4WT,www.two.example\n"
                                        .formatted(mark.toUpperCase(java.util.Locale.UK), number + 1)
                                + "Dance school %s,%d,M5 4WT,none\n".formatted(mark, number + 2)
                                + "Dance school %s,%d,M5 4WT,\n".formatted(mark, number + 3)
                                + "Dance school %s,%d,M6 5FW,\n".formatted(mark, number + 4)),
                "preview");
        assertThat(previewed.at("counts.added")).isEqualTo(4);
        assertThat(previewed.at("counts.mended")).isEqualTo(1);
        assertThat(previewed.at("counts.valuesLeftOut")).isEqualTo(1);
        assertThat(previewed.at("counts.likenesses")).isEqualTo(2);
        ContractAnswer alike = rows(staff, previewed, "?note=likeness&limit=1");
        assertThat(alike.textAt("items.0.likenesses.0.organisation.id")).isEqualTo(there);
        assertThat(alike.at("items.0.likenesses.0.common")).isEqualTo(List.of("name", "postcode"));
        ContractAnswer next = rows(staff, previewed, "?note=likeness&limit=1&cursor=" + alike.textAt("next"));
        assertThat(next.ofItems("number")).containsExactly(3);
        assertThat(next.at("items.0.likenesses.0.row")).isEqualTo(2);
        assertThat(rows(staff, previewed, "?note=values-left-out").ofItems("number"))
                .containsExactly(2);
        assertThat(rows(staff, previewed, "?note=mended&note=values-left-out&kind=added")
                        .ofItems("number"))
                .containsExactly(1, 2);
        assertThat(rows(staff, previewed, "?note=mended&kind=refused").ofItems("number"))
                .isEmpty();
        client.get(path(previewed) + "/rows?note=mended&cursor=" + alike.textAt("next"))
                .as(staff)
                .send()
                .expect(400);

        ContractAnswer done = act(staff, previewed, "completion");
        assertThat(done.textAt("status")).as(done.text()).isEqualTo("carried-out");
        assertThat(done.at("counts.likenesses")).isEqualTo(2);
        assertThat(done.at("counts.valuesLeftOut")).isEqualTo(1);
        act(staff, done, "undoing");
        act(staff, first, "undoing");
    }

    @Test
    void rows_of_one_file_are_not_held_to_what_others_of_it_have_become() {
        SignedIn staff = people.with(Role.CVS);
        int number = 8_000_000 + Math.floorMod(ids.next().hashCode(), 900_000);
        StringBuilder list = new StringBuilder("name,charityNumber,companyNumber,postcode\n");
        list.append("Lapwing club %s,%d,,M5 4WT\n".formatted(mark, number));
        for (int row = 0; row < Preview.BATCH; row++) {
            list.append("x%d%s,,,\n".formatted(row, mark));
        }
        list.append("Lapwing club %s,,%d,M5 4WT\n".formatted(mark, 10_000_000 + number));
        ContractAnswer previewed = act(staff, upload(staff, list.toString()), "preview");
        assertThat(previewed.at("counts.added")).isEqualTo(Preview.BATCH + 2);
        ContractAnswer done = act(staff, previewed, "completion");
        assertThat(done.textAt("status")).as(done.textAt("refusal.detail")).isEqualTo("carried-out");
        assertThat(act(staff, done, "undoing").textAt("status")).isEqualTo("undone");
    }

    @Test
    void what_somebody_wrote_between_two_imports_is_not_taken_back_with_them() {
        SignedIn staff = people.with(Role.CVS);
        String number = String.valueOf(5_000_000 + ids.next().hashCode() % 1_000_000);
        String list = "name,charityNumber,postcode,website\nKnots %s,%s,M5 4WT,%%s\n".formatted(mark, number);
        ContractAnswer first = bringIn(staff, list.formatted("www.one.example"));
        String id = rows(staff, first, "").textAt("items.0.organisationId");
        ContractAnswer entry =
                client.get("/api/v1/organisations/" + id).as(staff).send().expect(200);
        client.put("/api/v1/organisations/" + id)
                .as(staff)
                .ifMatch(entry.version())
                .json(
                        "{\"name\":\"Knots %s\",\"sector\":\"voluntary\",\"shortName\":\"K\",\"website\":\"https://www.one.example\",\"postcode\":\"M5 4WT\",\"identifiers\":[{\"scheme\":\"GB-CHC\",\"value\":\"%s\"}]}"
                                .formatted(mark, number))
                .send()
                .expect(200);
        ContractAnswer second = bringIn(staff, list.formatted("www.two.example"));
        assertThat(second.at("counts.changed")).isEqualTo(1);
        act(staff, second, "undoing");
        refuseUndoing(staff, first);
        ContractAnswer skipped = act(staff, current(staff, first), "undoing?skip-changed=true");
        assertThat(rows(staff, skipped, "").textAt("items.0.remarks.0")).contains("Not taken back");
        assertThat(client.get("/api/v1/organisations/" + id).send().expect(200).textAt("entry.shortName"))
                .isEqualTo("K");
    }

    @Test
    void what_holds_an_entry_is_named_where_its_import_can_not_be_taken_back() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer done = bringIn(staff, "name,postcode\nSplices %s,M5 4WT\n".formatted(mark));
        String id = rows(staff, done, "").textAt("items.0.organisationId");
        client.post("/api/v1/organisations/" + id + "/contacts")
                .as(staff)
                .json("""
                    {"purposes":["consultations"],"email":"desk@example.org",
                     "consent":{"sharing":"keepers","givenOn":"2026-01-05","givenHow":"On the form"}}
                    """)
                .send()
                .expect(201);
        ContractAnswer refused = act(staff, done, "undoing");
        assertThat(refused.textAt("refusal.rows.0.detail")).isEqualTo("A contact refers to its entry by now.");
        client.get("/api/v1/organisations/" + id).send().expect(200);
    }

    @Test
    void what_is_mended_is_told_by_field_and_names_in_capitals_can_be_kept() {
        SignedIn staff = people.with(Role.CVS);
        String loud = "LOUD CLUB " + mark.toUpperCase(java.util.Locale.UK);
        ContractAnswer uploaded = upload(staff, "name,description\n%s,ÔÇÓ WALKS\n".formatted(loud));
        assertThat(uploaded.at("mapping.keepNames")).isEqualTo(false);
        ContractAnswer previewed = act(staff, uploaded, "preview");
        ContractAnswer mended = rows(staff, previewed, "");
        assertThat(mended.textAt("items.0.mended.0.field")).isEqualTo("description");
        assertThat(mended.textAt("items.0.mended.0.kind")).isEqualTo("characters");
        assertThat(mended.textAt("items.0.mended.0.before")).isEqualTo("ÔÇÓ WALKS");
        assertThat(mended.textAt("items.0.mended.0.after")).isEqualTo("• WALKS");
        assertThat(mended.textAt("items.0.mended.1.kind")).isEqualTo("capitals");
        assertThat(mended.textAt("items.0.mended.1.before")).isEqualTo(loud);

        ContractAnswer mapped = client.put(path(previewed) + "/mapping")
                .as(staff)
                .ifMatch(previewed.version())
                .json(
                        "{\"columns\":[{\"column\":\"name\",\"field\":\"name\"}],\"sector\":\"voluntary\",\"keepNames\":true}")
                .send()
                .expect(200);
        ContractAnswer kept = act(staff, mapped, "preview");
        assertThat(kept.at("mapping.keepNames")).isEqualTo(true);
        assertThat(rows(staff, kept, "").textAt("items.0.name")).isEqualTo(loud);
        assertThat((List<?>) rows(staff, kept, "").at("items.0.mended")).isEmpty();
        ContractAnswer done = act(staff, kept, "completion");
        String exported = client.get("/api/v1/organisations.csv?q=" + mark)
                .as(staff)
                .send()
                .expect(200)
                .text();
        assertThat(act(staff, upload(staff, exported), "preview").at("counts.unchanged"))
                .isEqualTo(1);
        act(staff, done, "undoing");
    }

    @Test
    void an_export_read_back_changes_nothing() {
        SignedIn staff = people.with(Role.CVS);
        client.post("/api/v1/organisations")
                .as(staff)
                .json("""
                    {"name":"=SUM Club %s","shortName":"SC","sector":"voluntary","kind":"charity","website":"https://sum.example",
                     "otherNames":[{"name":"Adders %s","former":true}],"description":"Adds: \\"one\\", two.\\nAnd three.",
                     "roles":["provider","advocate"],"address":"1 Example Street, Salford","postcode":"M5 4WT","topics":["health"],
                     "communities":["homeless-people"],"areas":["ordsall"],"expertise":["Sums"],"standing":"dormant",
                     "capacity":{"state":"not-now","note":"Moving."},
                     "qualityMarks":[{"name":"Trusted Charity","held":true,"until":"2028-03-31"},{"name":"PQASSO","held":false}],"comingChange":{"note":"The lease ends."}}
                    """.formatted(mark, mark))
                .send()
                .expect(201);
        String csv = client.get("/api/v1/organisations.csv?bom=true&q=" + mark)
                .as(staff)
                .send()
                .expect(200)
                .text();
        assertThat(csv)
                .startsWith("\uFEFFid,name,shortName,")
                .contains("'=SUM Club " + mark, "\r\n", "The lease ends.");
        ContractAnswer uploaded = upload(staff, csv);
        assertThat(uploaded.textAt("knownAs")).isEqualTo("own-export");
        ContractAnswer previewed = act(staff, uploaded, "preview");
        assertThat(previewed.at("counts.unchanged")).isEqualTo(1);
        assertThat(rows(staff, previewed, "").textAt("items")).isNotNull();
        assertThat((List<?>) rows(staff, previewed, "").at("items.0.remarks")).isEmpty();

        // As another register's, which knows none of its ids.
        String elsewhere = csv.replaceAll("(?m)^\\uFEFF?[0-9a-f-]{36},", ",")
                .replace(" Club", " Guild")
                .replace("Adders", "Vipers")
                .replace("sum.example", "guild.example");
        ContractAnswer taken = bringIn(staff, elsewhere);
        ContractAnswer entry = entry(staff, rows(staff, taken, "").textAt("items.0.organisationId"));
        assertThat(entry.textAt("entry.capacity.state")).isEqualTo("not-now");
        assertThat(entry.textAt("entry.capacity.note")).isEqualTo("Moving.");
        assertThat(entry.textAt("entry.qualityMarks.0.until")).isEqualTo("2028-03-31");
        assertThat(entry.textAt("entry.qualityMarks.1.name")).isEqualTo("PQASSO");
        assertThat(entry.at("entry.qualityMarks.1.held")).isEqualTo(false);
        assertThat(act(staff, taken, "undoing").textAt("status")).isEqualTo("undone");

        String asked = "?q=" + mark;
        assertThat(client.get("/api/v1/organisations.csv" + asked)
                        .send()
                        .expect(200)
                        .text())
                .contains(mark)
                .doesNotContain("Moving", "lease");
        assertThat(client.get("/api/v1/organisations.csv" + asked)
                        .as(people.with(Role.MEMBER))
                        .send()
                        .expect(200)
                        .text())
                .contains("Moving")
                .doesNotContain("lease");
        assertThat(client.get("/api/v1/organisations.json" + asked)
                        .send()
                        .expect(200)
                        .text())
                .contains(mark)
                .doesNotContain("Moving", "lease");
        ContractAnswer whole = client.get("/api/v1/organisations.json" + asked)
                .as(staff)
                .send()
                .expect(200);
        assertThat(whole.textAt("items.0.entry.comingChange.note")).isEqualTo("The lease ends.");
        assertThat(whole.header("Content-Disposition").orElseThrow())
                .matches(".*organisations-\\d{4}-\\d\\d-\\d\\d\\.json.*");
        assertThat(client.get("/api/v1/organisations.json?q=zz" + mark)
                        .send()
                        .expect(200)
                        .text())
                .isEqualTo("{\"items\":[]}");
    }

    private ContractAnswer upload(SignedIn person, String list) {
        return client.post(IMPORTS + "?file-name=list.csv")
                .as(person)
                .body(list, "text/csv")
                .send()
                .expect(201);
    }

    private ContractAnswer act(SignedIn person, ContractAnswer listImport, String step) {
        return new ImportSteps(client).act(person, listImport, step);
    }

    private ContractAnswer bringIn(SignedIn person, String list) {
        return act(person, act(person, upload(person, list), "preview"), "completion");
    }

    private void refuseUndoing(SignedIn person, ContractAnswer listImport) {
        ContractAnswer refused = act(person, current(person, listImport), "undoing");
        assertThat(refused.textAt("status")).isEqualTo("carried-out");
        assertThat(refused.textAt("refusal.rows.0.detail")).contains("changed since");
    }

    private ContractAnswer current(SignedIn person, ContractAnswer listImport) {
        return client.get(path(listImport)).as(person).send().expect(200);
    }

    private String postcode(String id) {
        return client.get("/api/v1/organisations/" + id).send().expect(200).textAt("entry.postcode");
    }

    private ContractAnswer decide(SignedIn person, ContractAnswer listImport, int row, String decision) {
        return client.put(path(listImport) + "/rows/" + row + "/decision")
                .as(person)
                .ifMatch(listImport.version())
                .json(decision)
                .send()
                .expect(200);
    }

    private ContractAnswer rows(SignedIn person, ContractAnswer listImport, String query) {
        return client.get(path(listImport) + "/rows" + query).as(person).send().expect(200);
    }

    private static String path(ContractAnswer listImport) {
        return IMPORTS + "/" + listImport.textAt("id");
    }

    private List<Object> found() {
        return client.get("/api/v1/organisations?q=" + mark).send().expect(200).ofItems("name");
    }
}
