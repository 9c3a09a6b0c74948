package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class UnderWayTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private UnderWay underWay;

    @Inject
    private ListImportRows imports;

    @Inject
    private ProgressRows progress;

    @Inject
    private Database database;

    @Inject
    private InstantSource clock;

    @Inject
    private Ids ids;

    private String mark;
    private SignedIn staff;
    private ContractAnswer previewed;

    @BeforeEach
    void preview() {
        mark = "q" + ids.next().toString().substring(24);
        staff = people.with(Role.CVS);
        ContractAnswer uploaded = client.post(ImportSteps.IMPORTS)
                .as(staff)
                .body("name,postcode\nHeron club %s,M5 4WT\nTern club %s,M6 5FW\n".formatted(mark, mark), "text/csv")
                .send()
                .expect(201);
        previewed = act(uploaded, "preview");
    }

    @Test
    void while_a_work_goes_on_everybody_sees_how_far_it_is_and_nobody_else_takes_the_import_in_hand() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        CountDownLatch isHalfWay = new CountDownLatch(1);
        underWay.start(
                begin(ImportStatus.CARRYING_OUT),
                (begun, done) -> {
                    done.accept(1);
                    isHalfWay.countDown();
                    waitFor(mayEnd);
                },
                ImportStatus.CARRIED_OUT);
        waitFor(isHalfWay);
        underWay.tell();
        ContractAnswer meanwhile = read();
        assertThat(meanwhile.textAt("status")).isEqualTo("carrying-out");
        assertThat(meanwhile.at("progress.rowsDone")).isEqualTo(1);
        assertThat(meanwhile.at("progress.rowsInAll")).isEqualTo(2);
        for (ContractAnswer seen : new ContractAnswer[] {previewed, meanwhile}) {
            assertThat(refused(seen, "completion")).contains("being brought into the register just now");
            assertThat(refused(seen, "preview")).contains("being brought into the register just now");
            assertThat(refused(seen, "giving-up")).contains("being brought into the register just now");
        }
        mayEnd.countDown();
        ContractAnswer done = new ImportSteps(client).ended(staff, meanwhile);
        assertThat(done.textAt("status")).isEqualTo("carried-out");
        assertThat(done.at("progress")).isNull();
    }

    @Test
    void what_ends_in_a_fault_tells_nothing_of_it_and_can_be_asked_for_again() {
        underWay.start(
                begin(ImportStatus.CARRYING_OUT),
                (begun, done) -> {
                    throw new IllegalStateException("jdbc:secret");
                },
                ImportStatus.CARRIED_OUT);
        ContractAnswer ended = new ImportSteps(client).ended(staff, read());
        assertThat(ended.textAt("status")).isEqualTo("previewed");
        assertThat(ended.textAt("refusal.detail")).contains("nothing of it was done");
        assertThat(ended.text()).doesNotContain("secret");
        ContractAnswer done = act(ended, "completion");
        assertThat(done.textAt("status")).isEqualTo("carried-out");
        assertThat(done.at("refusal")).isNull();
    }

    @Test
    void a_work_whose_server_is_silent_has_come_to_nothing_and_can_be_asked_for_again() {
        leave(ImportStatus.CARRYING_OUT);
        ContractAnswer left = read();
        assertThat(left.textAt("status")).isEqualTo("previewed");
        assertThat(left.textAt("refusal.detail")).contains("broke off");
        ContractAnswer done = act(left, "completion");
        assertThat(done.textAt("status")).isEqualTo("carried-out");
        assertThat(names()).hasSize(2);

        leave(ImportStatus.UNDOING);
        assertThat(read().textAt("status")).isEqualTo("carried-out");
        assertThat(act(read(), "undoing").textAt("status")).isEqualTo("undone");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_work_that_was_taken_for_ended_changes_nothing_any_more() {
        ListImport lost = begin(ImportStatus.CARRYING_OUT).get();
        leave(ImportStatus.CARRYING_OUT);
        act(read(), "giving-up");
        assertThatExceptionOfType(DomainProblem.class)
                .isThrownBy(() -> database.write(() -> {
                    imports.changeFrom(lost, lost.to(ImportStatus.CARRIED_OUT));
                    return true;
                }))
                .withMessageContaining("in hand meanwhile");
        assertThat(read().textAt("status")).isEqualTo("given-up");
    }

    @Test
    void what_the_register_got_since_the_preview_is_told_with_the_row_that_it_concerns() {
        String number = String.valueOf(6_000_000 + Math.floorMod(ids.next().hashCode(), 1_000_000));
        String list = "name,charityNumber,postcode\nStork club %s,%s,M5 4WT\n".formatted(mark, number);
        ContractAnswer first = act(upload(list), "preview");
        ContractAnswer second = act(upload(list), "preview");
        act(first, "completion");
        ContractAnswer refused = act(second, "completion");
        assertThat(refused.textAt("status")).isEqualTo("previewed");
        assertThat(refused.textAt("refusal.detail")).contains("row 1", "Make the preview again");
        assertThat(refused.textAt("refusal.rows.0.name")).isEqualTo("Stork club " + mark);
        assertThat(act(refused, "preview").at("counts.unchanged")).isEqualTo(1);
    }

    private Supplier<ListImport> begin(ImportStatus status) {
        UUID id = UUID.fromString(previewed.textAt("id"));
        return () -> database.read(() -> imports.find(id)).orElseThrow().to(status);
    }

    /** As a server leaves it that is killed. */
    private void leave(ImportStatus status) {
        database.write(() -> {
            ListImport begun = begin(status).get();
            imports.change(begun);
            progress.tell(begun.id(), 1, clock.instant().minus(Duration.ofMinutes(1)));
            return true;
        });
    }

    private ContractAnswer upload(String list) {
        return client.post(ImportSteps.IMPORTS)
                .as(staff)
                .body(list, "text/csv")
                .send()
                .expect(201);
    }

    private ContractAnswer read() {
        return client.get(ImportSteps.path(previewed)).as(staff).send().expect(200);
    }

    private ContractAnswer act(ContractAnswer listImport, String step) {
        return new ImportSteps(client).act(staff, listImport, step);
    }

    private String refused(ContractAnswer listImport, String step) {
        return client.post(ImportSteps.path(listImport) + "/" + step)
                .as(staff)
                .ifMatch(listImport.version())
                .send()
                .expect(409)
                .textAt("detail");
    }

    private List<Object> names() {
        return client.get("/api/v1/organisations?q=" + mark).send().expect(200).ofItems("name");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
