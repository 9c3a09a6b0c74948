package org.compacthub.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFilterTest {

    private static final String SCRIPT = "console.log('the client');\n".repeat(100);

    @TempDir
    static Path folder;

    static Path web;
    static EmbeddedServer server;
    static HttpClient client;

    @BeforeAll
    static void serve() throws IOException {
        web = Files.createDirectories(folder.resolve("dist"));
        Files.writeString(folder.resolve("secret.txt"), "outside");
        Files.createDirectories(web.resolve("consultations"));
        Files.createDirectories(web.resolve("assets"));
        Files.writeString(web.resolve("index.html"), "<h1>Calendar</h1>");
        Files.createDirectories(web.resolve("not-found"));
        Files.writeString(web.resolve("not-found/index.html"), "<h1>Page not found</h1>");
        Files.writeString(web.resolve("consultations/index.html"), "<h1>Consultation</h1>");
        Files.writeString(web.resolve("assets/main-B1c2_D3-.js"), SCRIPT);
        Files.writeString(web.resolve("assets/logo.svg"), "<svg/>");
        Files.writeString(web.resolve(".hidden"), "hidden");
        Files.createSymbolicLink(web.resolve("link.txt"), folder.resolve("secret.txt"));
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("compacthub.web", web.toString(), "compacthub.local.database", "none", "spec", "web"),
                "test");
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    /** As browsers and old scripts send it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/consultations?q=a|b",
                "/api/v1/consultations?q=%zz",
                "/api/v1/consultations/%zz",
                "/api/v1/nowhere?x={}",
                "/open-referral/v3?x=^",
                "/consultations?q=a|b"
            })
    void an_address_with_a_raw_character_in_it_is_refused_and_never_gives_the_first_page(String address)
            throws Exception {
        assertThat(raw("GET " + address + " HTTP/1.1")).startsWith("HTTP/1.1 4").doesNotContain("<h1>");
    }

    @Test
    void a_path_gives_its_file_with_its_type() throws Exception {
        var answer = get("/assets/logo.svg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("<svg/>");
        assertThat(header(answer, "content-type")).isEqualTo("image/svg+xml");
        assertThat(header(answer, "cache-control")).isEqualTo("no-cache");
        assertThat(header(answer, "etag")).matches("\"[A-Za-z0-9_-]{22}\"");
    }

    @Test
    void the_root_gives_its_page_under_a_strict_policy() throws Exception {
        var answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("<h1>Calendar</h1>");
        assertThat(header(answer, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(answer, "content-security-policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/consultations", "/consultations/", "/consultations/0198c2f4/edit", "/consultations/a%20b"})
    void a_path_below_a_screen_gives_the_screens_shell(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("<h1>Consultation</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/assets/gone-12345678.js", "/assets", "/.hidden", "/link.txt"})
    void what_is_not_there_gives_the_page_that_says_so(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).isEqualTo("<h1>Page not found</h1>");
        assertThat(header(answer, "cache-control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/assets/..%2f..%2fsecret.txt",
                "/..%5csecret.txt",
                "//../secret.txt",
                "/consultations/%2e%2e/%2e%2e/secret.txt",
                "/%00"
            })
    void no_path_leads_out_of_the_folder(String path) throws Exception {
        var answer = raw("GET " + path + " HTTP/1.1");

        assertThat(answer).doesNotContain("outside").doesNotContain("HTTP/1.1 500");
        assertThat(answer).startsWith("HTTP/1.1 40");
    }

    @Test
    void a_name_with_a_hash_may_be_kept_for_ever_and_comes_compressed() throws Exception {
        var answer = get("/assets/main-B1c2_D3-.js", "Accept-Encoding", "br, gzip");

        assertThat(header(answer, "cache-control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(answer, "content-encoding")).isEqualTo("gzip");
        assertThat(header(answer, "vary")).isEqualToIgnoringCase("accept-encoding");
        assertThat(answer.body().length).isLessThan(SCRIPT.length() / 2);
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(gzip.readAllBytes(), UTF_8)).isEqualTo(SCRIPT);
        }
    }

    @Test
    void who_does_not_take_gzip_gets_plain_bytes_under_another_tag() throws Exception {
        var plain = get("/assets/main-B1c2_D3-.js", "Accept-Encoding", "gzip;q=0");
        var compressed = get("/assets/main-B1c2_D3-.js", "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
        assertThat(text(plain)).isEqualTo(SCRIPT);
        assertThat(header(plain, "vary")).isEqualToIgnoringCase("accept-encoding");
        assertThat(header(plain, "etag")).isNotEqualTo(header(compressed, "etag"));
    }

    @Test
    void an_unchanged_file_is_not_sent_again() throws Exception {
        var first = get("/");

        var again = get("/", "If-None-Match", "W/" + header(first, "etag"));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "etag")).isEqualTo(header(first, "etag"));
    }

    @Test
    void a_file_that_was_built_anew_is_read_anew() throws Exception {
        var page = Files.writeString(web.resolve("page.html"), "old page");
        assertThat(text(get("/page.html"))).isEqualTo("old page");

        Files.writeString(page, "new page");
        Files.setLastModifiedTime(page, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(text(get("/page.html"))).isEqualTo("new page");
    }

    @Test
    void head_gives_the_length_without_the_bytes() throws Exception {
        var answer = raw("HEAD / HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("content-length: 17");
        assertThat(answer).endsWith("\r\n\r\n");
    }

    @Test
    void what_the_api_answers_is_left_to_it() throws Exception {
        assertThat(text(get("/developers-of-the-api"))).isEqualTo("the route");
        assertThat(get("/api/v1/nowhere").statusCode()).isEqualTo(404);
        assertThat(text(get("/api/v1/nowhere"))).doesNotContain("<h1>");
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a request line as it stands: a client would tidy the path first. */
    private static String raw(String line) throws IOException {
        try (var socket = new Socket("localhost", server.getPort())) {
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    @Controller
    @Requires(property = "spec", value = "web")
    static class Route {

        @Get("/developers-of-the-api")
        @Produces("text/plain")
        String answer() {
            return "the route";
        }
    }
}
