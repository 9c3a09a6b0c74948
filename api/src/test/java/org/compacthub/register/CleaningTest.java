package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"Café", "St Oswin’s “Soup” – run", "Ælfgifu", "£5 a week", "Dŵr"})
    void text_read_in_the_wrong_way_once_or_twice_is_mended(String meant) {
        assertThat(Mojibake.mended(wrongly(meant))).isEqualTo(meant);
        assertThat(Mojibake.mended(wrongly(wrongly(meant)))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"• Walks • Rides", "St Oswin’s “Soup” – run", "Café", "Dŵr £5 a week…", "CAFÉ – À LA CARTE"})
    void text_read_in_an_old_code_page_is_mended(String meant) {
        for (String page : new String[] {"IBM850", "IBM437"}) {
            String broken = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName(page));
            assertThat(Mojibake.mended(broken)).as(page).isEqualTo(meant);
        }
    }

    @Test
    void text_that_was_put_into_capitals_after_that_is_mended_where_only_one_character_can_be_meant() {
        assertThat(Mojibake.mended("ÔÇÓ RUN WORKSHOPS.ÔÇÓ PRODUCE FILMS")).isEqualTo("• RUN WORKSHOPS.• PRODUCE FILMS");
        assertThat(Mojibake.mended("WE WALK ÔÇÔ DAILY")).isEqualTo("WE WALK – DAILY");
        // An apostrophe or a long dash.
        assertThat(Mojibake.mended("CHILDRENÔÇÖS CLUB")).isEqualTo("CHILDRENÔÇÖS CLUB");
        assertThat(Mojibake.mended("ÔÇÓ Walks")).as("no capitals throughout").isEqualTo("ÔÇÓ Walks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HÔTEL", "Hôtel Ô Ça", "ÔÇ", "ΓΕΙΑ", "┬", "├── one", "├® and ──", "RÔÇÈ"})
    void text_that_only_looks_a_little_like_that_stays(String right) {
        assertThat(Mojibake.mended(right)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café",
                "Âge",
                "Ã",
                "São João",
                "naïve Ærø",
                "Plain",
                "",
                "£é",
                "CAFÉ À LA CARTE",
                "Zürich – Genève"
            })
    void text_that_is_right_stays(String right) {
        assertThat(Mojibake.mended(right)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE CHESHIRE WILDLIFE TRUST LIMITED | The Cheshire Wildlife Trust Limited",
                "MANCHESTER YMCA | Manchester YMCA",
                "NHS AND CARE VOLUNTEERS (UK) CIC | NHS and Care Volunteers (UK) CIC",
                "HENRY VIII SCHOOL OF MUSIC AND THE ARTS | Henry VIII School of Music and the Arts",
                "MCDONALD HOUSE | McDonald House",
                "O'NEILL AND O’BRIEN'S FUND | O'Neill and O’Brien's Fund",
                "ST PETER'S CHURCH | St Peter's Church",
                "17TH SALE SCOUT GROUP | 17th Sale Scout Group",
                "1ST DAVYHULME SCOUT GROUP | 1st Davyhulme Scout Group",
                "M6 THEATRE COMPANY LTD | M6 Theatre Company Ltd",
                "MANCHESTER BATTALION THE BOYS' BRIGADE | Manchester Battalion the Boys' Brigade",
                "FRIENDS OF THE PARK | Friends of the Park",
                "DR EVANS' CHARITY | Dr Evans' Charity",
                "YMCA | YMCA",
                "Cheshire ,North Wales & Wirrel | Cheshire ,North Wales & Wirrel",
                "EMMAÜS SALFORD | Emmaüs Salford",
                "CASH $1 FUND | Cash $1 Fund"
            })
    void a_shouted_name_is_calmed(String shouted, String calm) {
        assertThat(Shouting.calmed(shouted)).isEqualTo(calm);
        assertThat(Shouting.calmed(calm)).as("once is enough").isEqualTo(calm);
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, https://www.example.org",
        "example.org/about, https://example.org/about",
        "http://www.Example.org/, http://www.example.org/",
        "HTTPS://EXAMPLE.ORG/Path, https://example.org/Path",
        "http//:www.example.org.uk, http://www.example.org.uk",
        "http:/example.org, http://example.org",
        "http:example.org, http://example.org",
        "https://http-guide.example, https://http-guide.example"
    })
    void a_website_gets_its_beginning(String written, String whole) {
        assertThat(WebsiteText.whole(written)).contains(whole);
        assertThat(WebsiteText.whole(whole)).as("once is enough").contains(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "an address",
                "javascript:alert(1)",
                "https://user@example.org",
                "someone@example.org",
                "http://",
                "ftp://x.org",
                "n/a",
                "https://localhost"
            })
    void what_is_no_website_is_none(String written) {
        assertThat(WebsiteText.whole(written)).isEmpty();
    }

    @Test
    void spaces_are_single_and_unseen_signs_go() {
        assertThat(Spaces.line("  Friends \u00A0 of\tthe\r\nPark\u200B ")).isEqualTo("Friends of the Park");
        assertThat(Spaces.text(" One \r\n\r\n\r\n\r\n two\u0000  three ")).isEqualTo("One\n\ntwo three");
    }

    private static String wrongly(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder read = new StringBuilder();
        for (byte each : bytes) {
            String character = new String(new byte[] {each}, WINDOWS);
            read.append(character.equals("\uFFFD") ? String.valueOf((char) (each & 0xff)) : character);
        }
        return read.toString();
    }
}
