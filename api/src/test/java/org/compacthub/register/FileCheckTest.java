package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCheckTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"comma, ','", "semicolon, ';'"})
    void the_delimiter_is_found_out(String name, String sign) throws IOException {
        Layout layout = layout("name" + sign + "website\r\nÆ" + sign + "x.example\r\n", StandardCharsets.UTF_8);
        assertThat(layout.delimiter()).isEqualTo(name);
        assertThat(layout.header()).containsExactly("name", "website");
        assertThat(layout.charset()).isEqualTo("UTF-8");
        assertThat(layout.columns()).containsEntry("name", "name").containsEntry("website", "website");
    }

    @Test
    void tabs_a_mark_at_the_beginning_and_windows_characters_are_read() throws IOException {
        assertThat(layout("name\tward\nA club\tOrdsall\n", StandardCharsets.UTF_8)
                        .delimiter())
                .isEqualTo("tab");
        assertThat(layout("\uFEFFname,url\nA club,x\n", StandardCharsets.UTF_8).header())
                .containsExactly("name", "url");
        assertThat(layout("name\nCafé\n", Charset.forName("windows-1252")).charset())
                .isEqualTo("windows-1252");
    }

    @Test
    void known_lists_are_recognised_and_others_get_a_suggestion() throws IOException {
        Layout charities = layout(
                "registered_charity_number,charity_name,charity_type,charity_contact_web\n1,A,B,C\n",
                StandardCharsets.UTF_8);
        assertThat(charities.knownAs()).isEqualTo("charity-register");
        assertThat(charities.kind()).isEqualTo("charity");
        assertThat(charities.columns()).doesNotContainKey("charity_type");
        Layout other = layout("Organisation,Charity No.,Favourite colour\nA,B,C\n", StandardCharsets.UTF_8);
        assertThat(other.knownAs()).isEqualTo("other");
        assertThat(other.columns())
                .hasSize(2)
                .containsEntry("Organisation", "name")
                .containsEntry("Charity No.", "charityNumber");
    }

    @Test
    void what_can_not_be_read_is_refused_with_what_would_pass() {
        refused("", "empty");
        refused("\n\n", "empty");
        refused("name,website\n", "no-rows");
        refused("name,name\nA,B\n", "header-twice");
        refused("name,website\n\"A\"x,B\n", "not-csv");
        refused("name,website\n\"A,B\n", "not-csv");
        refused("na\0me\nA\n", "not-text");
        refused("name\n\"" + "x".repeat(3_000_000) + "\"\n", "not-csv");
        refused("name\n" + "a\n".repeat(FileCheck.MOST_ROWS + 1), "too-many-rows");
    }

    @Test
    void a_workbook_is_named_as_such_with_how_to_get_csv_from_it() throws IOException {
        for (String beginning : new String[] {"PK\3\4\0\0", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"}) {
            assertThatThrownBy(() -> layout(beginning + "name,website\n", StandardCharsets.ISO_8859_1))
                    .isInstanceOfSatisfying(
                            DomainProblem.class,
                            problem -> assertThat(problem.detail()).contains("workbook", "CSV UTF-8"));
        }
        assertThat(layout("PK,name\nA,B\n", StandardCharsets.UTF_8).header()).containsExactly("PK", "name");
    }

    private void refused(String text, String code) {
        assertThatThrownBy(() -> layout(text, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem ->
                                assertThat(problem.fields().getFirst().code()).isEqualTo(code));
    }

    private Layout layout(String text, Charset charset) throws IOException {
        return FileCheck.layout(Files.write(folder.resolve("list.csv"), text.getBytes(charset)));
    }
}
