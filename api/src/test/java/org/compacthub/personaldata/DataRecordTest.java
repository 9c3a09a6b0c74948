package org.compacthub.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.compacthub.account.AccountData;
import org.compacthub.register.ImportPeriod;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.upkeep.AskerData;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DataRecordTest {
    private static final Pattern PERHAPS_PERSONAL = Pattern.compile(
            "name|mail|phone|postal|address|title|person|label|said|author|document|entry|fields|body|words|text|note|why|reason|comment|answer|question");

    /** Columns that sound as if they were about somebody, and why they are not. */
    private static final Map<String, String> ABOUT_NOBODY = Map.ofEntries(
            Map.entry("organisation.name", "an organisation's"),
            Map.entry("organisation.short_name", "an organisation's"),
            Map.entry("organisation_merge.merged_name", "an organisation's"),
            Map.entry("organisation_brought_in.document", "what a list said of an organisation"),
            Map.entry("organisation_word.in_name", "whether a word is one of an organisation's name"),
            Map.entry("consultation.title", "a consultation's"),
            Map.entry("consultation.lead_name", "an organisation's"),
            Map.entry("consultation_reason.reason", "why a clause is not kept; published"),
            Map.entry("consultation_date_change.reason", "why dates moved; published"),
            Map.entry("consultation_progress.note", "how a consultation gets on; published"),
            Map.entry("term.name", "a term's"),
            Map.entry("audience.name", "an audience's"),
            Map.entry("circulation.audience_name", "an audience's"),
            Map.entry("circulation.words", "what was sent to organisations"),
            Map.entry("consultee_note.note", "a public body's word on its list"),
            Map.entry(
                    "correction.reason",
                    "how a fact about an organisation is known; partners are told to leave people out"),
            Map.entry("information_concern.comment_by", "the last day for an organisation's comment"),
            Map.entry("information_concern.comment_sensitive", "whether a comment is sensitive"),
            Map.entry("approach_request.answer_by", "the last day for an answer"),
            Map.entry("approach_request.question", "a public body's question to organisations"),
            Map.entry("referral_departure.reason", "why an entry left the mount"),
            Map.entry("meeting_place.name", "a place's"),
            Map.entry("meeting_place.address", "a place's"),
            Map.entry("meeting_place.note", "how a place takes posters"),
            Map.entry("knowledge_note.title", "shared for everybody"),
            Map.entry("knowledge_note.text", "shared for everybody"),
            Map.entry("support_offer.text", "an organisation's offer"),
            Map.entry("support_offer.answer", "a public body's answer to it"));

    @Inject
    private DataRecord data;

    @Inject
    private AccountData accounts;

    @Inject
    private ImportPeriod imports;

    @Inject
    private Database database;

    @Inject
    private ContractClient client;

    @Test
    void every_column_that_may_be_about_somebody_is_in_the_record_or_said_to_be_about_nobody() {
        Set<String> recorded = data.uses().stream()
                .flatMap(use -> use.columns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> columns = columns();
        assertThat(columns).as("the record names columns that are there").containsAll(recorded);
        assertThat(columns).as("so do the exceptions").containsAll(ABOUT_NOBODY.keySet());
        assertThat(columns.stream()
                        .filter(column -> PERHAPS_PERSONAL
                                .matcher(column.substring(column.indexOf('.') + 1))
                                .find())
                        .filter(column -> !recorded.contains(column) && !ABOUT_NOBODY.containsKey(column))
                        .toList())
                .isEmpty();
    }

    @Test
    void everybody_reads_it_with_the_periods_that_the_jobs_keep() {
        ContractAnswer read = client.get("/api/v1/personal-data-record").send().expect(200);
        assertThat(read.ofItems("id"))
                .contains("accounts", "contacts", "askers")
                .doesNotHaveDuplicates();
        Map<Object, Object> kept = data.uses().stream().collect(Collectors.toMap(DataUse::id, DataUse::kept));
        assertThat(kept.get("askers")).asString().contains(AskerData.KEPT.toDays() + " days");
        assertThat(kept.get("keys")).asString().contains(accounts.keysKept().toDays() + " days");
        assertThat(kept.get("lists")).asString().contains(imports.days() + " days");
        assertThat(read.ofItems("basis")).contains("consent", "public-task");
    }

    @Test
    void periods_are_told_in_days_or_hours() {
        assertThat(DataRecord.words(Duration.ofDays(30))).isEqualTo("30 days");
        assertThat(DataRecord.words(Duration.ofHours(24))).isEqualTo("24 hours");
    }

    /** All that hold text, but ids of what is no person, as table.column. */
    private List<String> columns() {
        return database.read(() -> database.query("""
            SELECT LOWER(CONCAT(table_name, '.', column_name)) AS found FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name NOT LIKE 'flyway%'
            AND (column_name NOT LIKE '%\\_id' OR column_name = 'author_id' OR column_name LIKE '%person%')
            AND column_name NOT LIKE '%\\_at' AND column_name NOT LIKE '%\\_on'
            """, List.of(), row -> row.getString("found")));
    }
}
