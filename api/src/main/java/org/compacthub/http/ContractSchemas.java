package org.compacthub.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract's schemas, to hold requests against. An object takes the fields that its schema names and no others, though the contract does not say
 * {@code additionalProperties: false} for each: clients of what we answer ignore what they don't know, and we never do.
 */
@Singleton
class ContractSchemas {
    private static final String DOCUMENT = "https://contract.invalid/openapi";

    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig settings =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    ContractSchemas(Contract contract) {
        ObjectNode document = new ObjectMapper().valueToTree(contract.document());
        document.at("/components/schemas").forEach(ContractSchemas::close);
        refine(document);
        JsonMetaSchema meanings = JsonMetaSchema.builder(OpenApi30.getInstance())
                .formats(RequestFormats.all())
                .build();
        this.factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder -> builder.metaSchema(meanings)
                        .defaultMetaSchemaIri(meanings.getIri())
                        .schemaLoaders(loaders -> loaders.schemas(Map.of(DOCUMENT, document.toString()))));
    }

    /** The schema at a JSON Pointer into the contract. */
    JsonSchema at(String pointer) {
        return known.computeIfAbsent(
                pointer, place -> factory.getSchema(SchemaLocation.of(DOCUMENT + "#" + place), settings));
    }

    /** A text of which the contract says no more is one that can be shown. */
    private static void refine(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("type").asText().equals("string")
                && !object.has("format")
                && !object.has("enum")
                && !object.has("pattern")) {
            object.put("format", RequestFormats.TEXT);
        }
        schema.forEach(ContractSchemas::refine);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.has("properties") && !object.has("additionalProperties")) {
                object.set("additionalProperties", BooleanNode.FALSE);
            }
            object.forEach(ContractSchemas::close);
        }
    }
}
