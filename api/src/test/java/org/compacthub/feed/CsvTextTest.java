package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.compacthub.consultation.ConsultationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @Test
    void a_row_says_what_json_says() throws IOException {
        CSVRecord row =
                read(written(Entry.planned().in(ConsultationStatus.OPEN))).getFirst();

        assertThat(row.toMap())
                .containsEntry("id", Entry.ID.toString())
                .containsEntry("title", "Two draft Codes")
                .containsEntry("status", "open")
                .containsEntry("leadName", "Luton Council")
                .containsEntry("opensOn", "2009-10-28")
                .containsEntry("opensFirm", "true")
                .containsEntry("closesOn", "2010-01-21")
                .containsEntry("audiences", "carers; young-people")
                .containsEntry("heldElsewhere", "")
                .containsEntry("withdrawnOn", "")
                .containsEntry("updatedAt", "2009-09-30T09:15:27.123456Z")
                .containsEntry("page", "https://hub.example.org/consultations/" + Entry.ID);
    }

    @Test
    void rows_end_as_the_standard_says_and_text_comes_back_as_it_was() throws IOException {
        String title = "Parks, \"paths\" and; places";
        String summary = "One line\nanother, with \"quotes\"";
        String text = written(Entry.planned().titled(title).summary(summary));

        assertThat(text).startsWith("id,title,summary,").endsWith("\r\n").doesNotContain("\uFEFF");
        assertThat(text.split("\r\n")).hasSize(2);
        CSVRecord row = read(text).getFirst();
        assertThat(row.get("title")).isEqualTo(title);
        assertThat(row.get("summary")).isEqualTo(summary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 161 555 0100", "-2", "@SUM(A1)", "\t=1"})
    void text_never_begins_a_formula(String text) throws IOException {
        CSVRecord row = read(written(Entry.planned().titled(text).summary(text).ledBy(text)))
                .getFirst();

        assertThat(List.of(row.get("title"), row.get("summary"), row.get("leadName")))
                .containsOnly("'" + text);
    }

    @Test
    void a_carriage_return_is_no_way_around_it() throws IOException {
        CSVRecord row =
                read(written(Entry.planned().titled("\r=1").summary("\r\n=1"))).getFirst();

        assertThat(row.get("title")).doesNotStartWith("=").doesNotContain("\r");
        assertThat(row.get("summary")).doesNotStartWith("=").doesNotContain("\r");
    }

    @Test
    void what_is_harmless_is_left_alone() throws IOException {
        CSVRecord row = read(written(Entry.planned().titled("5 = 5, a-b @ noon").summary(null)))
                .getFirst();

        assertThat(row.get("title")).isEqualTo("5 = 5, a-b @ noon");
        assertThat(row.get("summary")).isEmpty();
    }

    @Test
    void a_byte_order_mark_comes_only_when_asked() {
        assertThat(new CsvText(Entry.SETTINGS, true).begin()).startsWith("\uFEFFid,");
        assertThat(new CsvText(Entry.SETTINGS, false).begin()).startsWith("id,");
    }

    private static String written(Entry entry) {
        CsvText text = new CsvText(Entry.SETTINGS, false);
        return text.begin() + text.entry(entry.entry()) + text.end();
    }

    private static List<CSVRecord> read(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
