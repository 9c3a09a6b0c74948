package org.compacthub.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the contract does not allow: each is refused with its place and with what would pass. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputHttpTest {
    private static final String LIST = "/api/v1/consultations";

    @Inject
    private ContractClient client;

    @Inject
    private EmbeddedServer server;

    @Inject
    private TestPeople people;

    private SignedIn officer;

    @BeforeAll
    void people() {
        officer = people.with(Role.OFFICER);
    }

    @ParameterizedTest(name = "?{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stauts=open | stauts | unknown-parameter | This address takes",
                "from=2027-01-01&from=2027-01-02 | from | given-twice | once",
                "status=opened | status | unknown-value | idea, heads-up, planned, open",
                "status=open&status=OPEN | status | unknown-value | idea",
                "status=open,planned | status | unknown-value | idea",
                "organisation=1 | organisation | format | 0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f",
                "topic=Housing | topic | pattern | pattern",
                "topic=no-such-topic | topic | unknown-term | /api/v1/vocabulary",
                "area=no-such-area | area | unknown-term | /api/v1/vocabulary",
                "topic= | topic | pattern | pattern",
                "from=2027-02-30 | from | format | 2027-03-01",
                "from=0001-01-01 | from | format | from 1900 to 2999",
                "to=9999-12-31 | to | format | from 1900 to 2999",
                "to=%2B12345-01-01 | to | format | from 1900 to 2999",
                "updated-since=yesterday | updated-since | format | 2027-03-01T09:30:00Z",
                "updated-since=-999999999-01-01T00:00:00Z | updated-since | format | from 1900 to 2999",
                "sort=title | sort | unknown-value | opens-on",
                "limit=0 | limit | range | 1 or more",
                "limit=201 | limit | range | 200 or less",
                "limit=99999999999999999999 | limit | wrong-type | whole number",
                "limit=ten | limit | wrong-type | whole number",
                "count=perhaps | count | wrong-type | true or false",
                "q= | q | length | at least 1",
                "q=%00 | q | format | control characters",
                "from=2027-02-02&to=2027-02-01 | to | ends-before-beginning | Tuesday 2 February 2027",
                "cursor=garbage | cursor | foreign-cursor | without it",
                "cursor=%F0%9F%8C%B3 | cursor | foreign-cursor | without it",
            })
    void a_query_that_means_nothing_is_refused_and_never_ignored(
            String query, String parameter, String code, String passes) {
        ContractAnswer refused =
                client.get(LIST + "?" + query.strip()).sendWrong().expect(400);
        assertThat(refused.at("errors.0.parameter")).isEqualTo(parameter);
        assertThat(refused.at("errors.0.code")).isEqualTo(code);
        assertThat(refused.textAt("errors.0.detail")).contains(passes);
        assertThat(refused.at("code")).isEqualTo("validation");
    }

    @Test
    void words_of_more_than_200_letters_are_refused_and_200_are_answered() {
        client.get(LIST + "?q=" + "a".repeat(200)).send().expect(200);
        ContractAnswer refused =
                client.get(LIST + "?q=" + "a".repeat(201)).sendWrong().expect(400);
        assertThat(refused.textAt("errors.0.detail")).isEqualTo("Give at most 200 characters. It has 201.");
    }

    @ParameterizedTest(name = "[{index}] {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tilte\":\"Parks\",\"title\":\"Parks\"} | #/tilte | unknown-field",
                "{} | #/title | missing",
                "{\"title\":null} | #/title | wrong-type",
                "{\"title\":7} | #/title | wrong-type",
                "{\"title\":[\"Parks\"]} | #/title | wrong-type",
                "{\"title\":\"ab\"} | #/title | length",
                "{\"title\":\"a\\u0007bc\"} | #/title | format",
                "{\"title\":\"a\\ud800bc\"} | #/title | format",
                "{\"title\":\"a\\uffffbc\"} | #/title | format",
                "{\"title\":\"Parks\",\"opensFirm\":\"true\"} | #/opensFirm | wrong-type",
                "{\"title\":\"Parks\",\"opensOn\":\"2027-02-30\"} | #/opensOn | format",
                "{\"title\":\"Parks\",\"toldOn\":\"0001-01-01\"} | #/toldOn | format",
                "{\"title\":\"Parks\",\"participation\":\"listening\"} | #/participation | unknown-value",
                "{\"title\":\"Parks\",\"topics\":\"housing\"} | #/topics | wrong-type",
                "{\"title\":\"Parks\",\"topics\":[\"Housing\"]} | #/topics/0 | pattern",
                "{\"title\":\"Parks\",\"partners\":[\"1\"]} | #/partners/0 | format",
                "{\"title\":\"Parks\",\"contact\":{\"fax\":\"1\"}} | #/contact/fax | unknown-field",
                "{\"title\":\"Parks\",\"contact\":{\"email\":\"nobody\"}} | #/contact/email | format",
                "{\"title\":\"Parks\",\"waysToRespond\":[{\"method\":\"letter\"},{\"method\":\"owl\"}]} |"
                        + " #/waysToRespond/1/method | unknown-value",
                "{\"title\":\"Parks\",\"waysToRespond\":[{\"method\":\"letter\",\"a/b\":1}]} | #/waysToRespond/0/a~1b"
                        + " | unknown-field",
                "{\"title\":\"Parks\",\"embargo\":{\"releaseOn\":\"2027-01-01\"}} | #/embargo/people | missing",
                "[] | #/ | wrong-type",
                "null | #/ | wrong-type",
                "7 | #/ | wrong-type",
                "{\"title\": | #/ | not-json",
                "{\"title\":\"Parks\",\"title\":\"Twice\"} | #/ | given-twice",
                "{\"title\":\"Parks\"} and more | #/ | not-json",
                "` ` | #/ | missing",
            })
    void a_body_that_breaks_the_contract_is_refused_at_its_place(String body, String pointer, String code) {
        ContractAnswer refused =
                client.post(LIST).as(officer).json(body).sendWrong().expect(400);
        assertThat(refused.at("errors.0.pointer"))
                .isEqualTo(pointer.equals("#/") ? refused.at("errors.0.pointer") : pointer);
        assertThat(refused.textAt("errors.0.pointer")).startsWith("#");
        assertThat(refused.at("errors.0.code")).isEqualTo(code);
        assertThat(refused.textAt("errors.0.detail")).isNotBlank();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        ContractAnswer refused = client.post(LIST)
                .as(officer)
                .json("{\"title\":\"a\",\"opensFirm\":1,\"fax\":2}")
                .sendWrong()
                .expect(400);
        assertThat(refused.textAt("detail")).isEqualTo("3 fields need attention");
    }

    @Test
    void signs_of_every_alphabet_are_kept() {
        String title = "Parks \uD83C\uDF33 ‏עברית‏ 中文 é \\n2";
        ContractAnswer made = client.post(LIST)
                .as(officer)
                .json("{\"title\":\"%s\"}".formatted(title))
                .send()
                .expect(201);
        assertThat(made.at("draft.title")).isEqualTo(title.replace("\\n", "\n"));
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_too_large() {
        ContractAnswer refused = client.post(LIST)
                .as(officer)
                .json("{\"title\":\"" + "a".repeat(1_100_000) + "\"}")
                .sendWrong()
                .expect(413);
        assertThat(refused.at("code")).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"contact\":"})
    void a_body_as_deep_as_a_well_is_refused(String level) {
        client.post(LIST).as(officer).json(level.repeat(20_000)).sendWrong().expect(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded"
            })
    void only_json_is_read(String type) {
        ContractAnswer refused = client.post(LIST)
                .as(officer)
                .header("Content-Type", type)
                .text("{\"title\":\"Parks\"}")
                .sendWrong()
                .expect(415);
        assertThat(refused.at("code")).isEqualTo("unsupported-media-type");
    }

    @Test
    void a_format_that_is_not_on_offer_is_refused() {
        assertThat(client.get(LIST)
                        .header("Accept", "image/png")
                        .sendWrong()
                        .expect(406)
                        .at("code"))
                .isEqualTo("not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /api/v1/consultations", "PATCH, /api/v1/consultations", "PUT, /api/v1/programme"})
    void a_method_that_an_address_does_not_know_is_refused_with_those_that_it_knows(String method, String path) {
        String answer = raw(
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405").contains("application/problem+json", "\"method-not-allowed\"");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("\r\nallow: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/consultations/x/y/z", "/api/v2/consultations", "/api"})
    void an_address_that_is_not_there_is_a_problem_too(String path) {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json", "\"not-found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7g"})
    void what_is_no_identifier_is_refused_with_one_that_would_pass(String id) {
        ContractAnswer refused = client.get(LIST + "/" + id).sendWrong().expect(400);
        assertThat(refused.at("errors.0.parameter")).isEqualTo("consultationId");
        assertThat(refused.textAt("errors.0.detail")).contains("0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/consultations?q=%zz HTTP/1.1, 400",
        "GET /api/v1/consultations?q=% HTTP/1.1, 400",
        "GET /api/v1/consultations/%zz HTTP/1.1, 400",
        "GET /api/v1/../v1/consultations?x HTTP/1.1, 404",
        "GET //api//v1//consultations HTTP/1.1, 404",
        "GET /api/v1/consultations?q=a|b^{} HTTP/1.1, 400",
        "FROG /api/v1/consultations HTTP/1.1, 405",
        "GET /api/v1/consultations?x=y HTTP/1.0, 400",
        "TRACE /api/v1/consultations HTTP/1.1, 405",
        "OPTIONS /api/v1/consultations HTTP/1.1, 405",
    })
    void a_line_that_no_client_of_ours_would_send_is_refused_and_never_by_a_fault(String line, String status) {
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + " .*").contains("application/problem+json");
        assertThat(answer).doesNotContain("Exception", "org.compacthub", "io.micronaut");
    }

    @Test
    void what_is_asked_for_in_no_alphabet_is_not_found() {
        String answer =
                raw("GET /api/v1/consultations?q=%C3%28 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("{\"items\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "Idempotency-Key, short, 8 to 200 characters",
        "Idempotency-Key, LONG, 8 to 200 characters",
        "If-Match, LONG, at most 200"
    })
    void a_header_that_the_contract_does_not_allow_is_refused_by_its_name(String header, String value, String passes) {
        String sent = value.equals("LONG") ? "x".repeat(201) : value;
        ContractAnswer refused = (header.equals("If-Match")
                        ? client.put(LIST + "/0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f")
                        : client.post(LIST))
                .as(officer)
                .header(header, sent)
                .json("{\"title\":\"Parks\"}")
                .sendWrong()
                .expect(400);
        assertThat(refused.at("errors.0.parameter")).isEqualTo(header);
        assertThat(refused.textAt("errors.0.detail")).contains(passes);
    }

    @Test
    void a_header_larger_than_any_is_refused() {
        String answer = raw("GET /api/v1/consultations HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000)
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        byte[] body = {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xC3, '(', (byte) 0xFF, '"', '}'};
        String head = "POST /api/v1/consultations HTTP/1.1\r\nHost: localhost:" + server.getPort() + "\r\nCookie: "
                + officer.cookies()
                + "\r\nOrigin: " + client.origin() + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\nConnection: close\r\n\r\n";
        assertThat(raw(head, body)).startsWith("HTTP/1.1 400").contains("not-json");
    }

    private String raw(String request) {
        return raw(request, new byte[0]);
    }

    private String raw(String head, byte[] body) {
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new AssertionError("No answer to " + head.lines().findFirst().orElse(""), fault);
        }
    }
}
