package org.compacthub.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.testing.ContractClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every answer against the schemas that Open Referral published. They are not ours to ship, so where they are absent this test is skipped and says so. */
@MicronautTest(transactional = false)
@EnabledIf(value = "isThere", disabledReason = "Skipped: the published schemas ../shared/data/hsds/schema are absent")
class PublishedSchemaTest {
    private static final Path SCHEMAS =
            Path.of(System.getProperty("compacthub.root"), "..", "shared", "data", "hsds", "schema");
    private static final String MOUNT = "/open-referral/v3";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @Inject
    private ContractClient client;

    @Inject
    private Entries entries;

    private UUID whole;

    static boolean isThere() {
        return Files.exists(SCHEMAS.resolve("openapi.json"));
    }

    @BeforeEach
    void fill() {
        whole = entries.add("Schema Kitchen", "provider");
        entries.contact(whole, "Wilhelmina Oxenthorpe", "public");
        entries.add("Schema Advocate", "advocate");
        UUID closed = entries.add("Schema Closed", "provider");
        entries.change(closed, "Schema Closed", "provider", "closed");
    }

    @Test
    void a_schema_refuses_what_is_not_of_it() {
        assertThat(schema("compiled/organization.json")
                        .validate(node("{\"id\":\"not-a-uuid\",\"name\":7}"))
                        .size())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void organisations_are_as_published() {
        check(get("/organizations/" + whole), "compiled/organization.json");
        checkList("/organizations", "compiled/organization_list.json");
        checkList("/organizations?full=true", "compiled/organization.json");
    }

    @Test
    void services_are_as_published() {
        check(get("/services/" + ReferralIds.service(new OrganisationId(whole))), "compiled/service.json");
        checkList("/services", "compiled/service_list.json");
        checkList("/services?full=true", "compiled/service.json");
        checkList("/services?modified_after=2000-01-01T00:00:00Z", "compiled/service_list.json");
    }

    @Test
    void taxonomies_and_their_terms_are_as_published() {
        checkList("/taxonomies", "taxonomy.json");
        checkList("/taxonomy_terms", "taxonomy_term.json");
        check(get("/taxonomies/" + Taxonomy.TOPICS.id()), "taxonomy.json");
        check(get("/taxonomy_terms/" + Taxonomy.TOPICS.termId("health")), "taxonomy_term.json");
    }

    @Test
    void the_pages_of_every_list_and_the_mounts_own_page_are_as_published() {
        JsonNode document = read(SCHEMAS.resolve("openapi.json"));
        JsonSchema page = FACTORY.getSchema(document.at("/components/schemas/Page"), STRICT);
        for (String list :
                new String[] {"/organizations", "/services", "/taxonomies", "/taxonomy_terms", "/deletions"}) {
            JsonNode answer = get(list);
            assertThat(page.validate(answer)).as(list).isEmpty();
            document.at("/components/schemas/Page/properties")
                    .fieldNames()
                    .forEachRemaining(
                            field -> assertThat(answer.has(field)).as(field).isTrue());
        }
        JsonNode about = document.at("/paths/~1/get/responses/200/content/application~1json/schema");
        assertThat(FACTORY.getSchema(about, STRICT).validate(get(""))).isEmpty();
    }

    private void checkList(String list, String schema) {
        JsonNode contents =
                get(list + (list.contains("?") ? "&" : "?") + "per_page=200").path("contents");
        assertThat(contents).isNotEmpty();
        contents.forEach(each -> check(each, schema));
    }

    private static void check(JsonNode answer, String schema) {
        assertThat(schema(schema).validate(answer)).as(answer.toString()).isEmpty();
    }

    private static JsonSchema schema(String file) {
        return FACTORY.getSchema(SchemaLocation.of(SCHEMAS.resolve(file).toUri().toString()), STRICT);
    }

    private JsonNode get(String path) {
        return node(client.get(MOUNT + path).sendUnchecked().expect(200).text());
    }

    private static JsonNode node(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException fault) {
            throw new AssertionError("Not JSON: " + text, fault);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
