package org.compacthub.contractfuzz;

import static org.compacthub.contractfuzz.ContractModel.list;
import static org.compacthub.contractfuzz.ContractModel.map;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values that a schema allows, nearly allows, and does not allow at all, the same ones for the same seed. */
final class Garbage {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "word of mouth",
            "null",
            "true",
            "-1",
            "1e400",
            "%",
            "_",
            "'",
            "\"",
            "\\",
            "';--",
            "+ - * \" ( ) ~ < > @",
            "<script>alert(1)</script>",
            "${jndi:x}",
            "../../etc/passwd",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "\r\nX: y",
            "\u202Eabc",
            "\uFEFF",
            "\uD800",
            "a\uDFFFb",
            "\uD83D\uDE00",
            "\uD83D\uDE00".repeat(150),
            "e\u0301",
            "\u0958".repeat(120),
            "\u1E9E\u0130\u0131",
            "\u4E2D\u6587",
            "\u200B",
            "x".repeat(90),
            "x".repeat(255),
            "x".repeat(256),
            "é".repeat(5000),
            "x".repeat(30000),
            "NaN",
            "application/json",
            "*",
            "W/\"1\"",
            "\"999999999999999999\"",
            "\"99999999999999999999\"");
    private static final List<String> DATES = List.of(
            "2027-03-01",
            "2027-02-29",
            "2027-02-30",
            "2028-02-29",
            "0000-01-01",
            "0001-01-01",
            "1000-01-01",
            "1899-12-31",
            "1900-01-01",
            "2999-12-31",
            "3000-01-01",
            "9999-12-31",
            "10000-01-01",
            "+12345-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "-0001-01-01",
            "2027-3-1",
            "01/03/2027",
            "2027-03-01T00:00:00Z",
            "2027-13-01",
            "tomorrow",
            "");
    private static final List<String> MOMENTS = List.of(
            "2027-03-01T09:00:00Z",
            "2027-03-28T01:30:00+01:00",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "2027-03-01T09:00:00+18:00",
            "2027-03-01",
            "2027-03-01T25:00:00Z",
            "now");
    private static final List<String> ADDRESSES = List.of(
            "https://example.org/a",
            "http://example.org:99999/",
            "https://[::1",
            "https://exa mple.org",
            "javascript:alert(1)",
            "https:",
            "//example.org",
            "https://" + "a".repeat(2000) + ".example.org",
            "https://example.org/" + "é".repeat(400),
            "https://example.org/%zz",
            "mailto:a@example.org");
    private static final List<String> IDS = List.of(
            "0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f",
            "0198C2F4-5A7B-7C3D-9E1F-2A3B4C5D6E7F",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "not-an-id",
            "0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f ",
            "");

    private final ContractModel contract;
    private final Random random;
    private final List<String> knownIds;

    /** @param knownIds of records that are there */
    Garbage(ContractModel contract, long seed, List<String> knownIds) {
        this.contract = contract;
        this.random = new Random(seed);
        this.knownIds = knownIds;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String text() {
        return oneOf(TEXTS);
    }

    /** A value of the schema, in which about one thing in so many is wrong. */
    @Nullable
    Object value(Map<String, Object> reference, int wrongOneIn) {
        if (oneIn(wrongOneIn)) {
            return wrong(0);
        }
        Map<String, Object> schema = contract.resolved(reference);
        if (schema.get("enum") instanceof List<?> constants) {
            return oneIn(wrongOneIn) ? text() : constants.get(random.nextInt(constants.size()));
        }
        return switch ((String) schema.getOrDefault("type", "object")) {
            case "string" -> string(schema, wrongOneIn);
            case "integer" -> oneIn(3) ? oneOf(List.of(0, -1, 1, 200, 201, Integer.MAX_VALUE)) : below(300);
            case "boolean" -> random.nextBoolean();
            case "array" -> array(schema, wrongOneIn);
            default -> object(schema, wrongOneIn);
        };
    }

    private String string(Map<String, Object> schema, int wrongOneIn) {
        boolean odd = oneIn(wrongOneIn);
        return switch ((String) schema.getOrDefault("format", "")) {
            case "date" ->
                odd ? oneOf(DATES) : "20%02d-%02d-%02d".formatted(20 + below(15), 1 + below(12), 1 + below(28));
            case "date-time" -> oneOf(MOMENTS);
            case "uuid" -> odd || knownIds.isEmpty() ? oneOf(IDS) : oneOf(knownIds);
            case "uri" -> odd ? oneOf(ADDRESSES) : "https://example.org/" + below(1000);
            case "email" -> odd ? text() : "person%d@example.org".formatted(below(100000));
            default -> {
                if (odd) {
                    yield text();
                }
                if (schema.containsKey("pattern")) {
                    yield oneOf(List.of("housing", "health", "residents", "salford", "no-such-term"));
                }
                int least = (int) schema.getOrDefault("minLength", 0);
                yield "Words about the parks and the libraries".repeat(1 + least / 30);
            }
        };
    }

    private List<@Nullable Object> array(Map<String, Object> schema, int wrongOneIn) {
        int size = oneIn(wrongOneIn) ? 60 : below(3);
        List<@Nullable Object> values = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            values.add(value(map(schema.get("items")), wrongOneIn));
        }
        return values;
    }

    private Map<String, @Nullable Object> object(Map<String, Object> schema, int wrongOneIn) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        List<?> required = list(schema.get("required"));
        map(schema.get("properties")).forEach((name, property) -> {
            boolean given = required.contains(name) ? !oneIn(wrongOneIn * 4) : oneIn(3);
            if (given) {
                object.put(name, value(map(property), wrongOneIn));
            }
        });
        if (oneIn(wrongOneIn)) {
            object.put(oneOf(List.of("unknown", "", "id", "__proto__", "a/b~c", "\u0000", "é")), wrong(0));
        }
        return object;
    }

    private @Nullable Object wrong(int depth) {
        return switch (below(depth > 3 ? 6 : 10)) {
            case 0 -> null;
            case 1 -> text();
            case 2 -> -1;
            case 3 -> new BigInteger("9".repeat(40));
            case 4 -> 1.5;
            case 5 -> true;
            case 6 -> List.of();
            case 7 -> Map.of();
            case 8 -> Collections.singletonList(wrong(depth + 1));
            default -> Collections.singletonMap("title", wrong(depth + 1));
        };
    }

    /** What is not JSON, or not JSON that anybody would send. */
    String brokenBody() {
        return oneOf(List.of(
                "",
                " ",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "1",
                "{",
                "{\"title\":",
                "{\"title\":\"Parks\",}",
                "{\"title\":\"Parks\",\"title\":\"Twice\"}",
                "{'title':'Parks'}",
                "{\"title\":\"\\ud800\"}",
                "{\"title\":\"\\u0000\\u0000\\u0000\"}",
                "{\"title\":\"Parks\"} trailing",
                "\uFEFF{\"title\":\"Parks\"}",
                "NaN",
                "[".repeat(20000),
                "{\"a\":".repeat(5000) + "1" + "}".repeat(5000),
                "{\"contact\":" + "[".repeat(3000) + "]".repeat(3000) + ",\"title\":\"Parks\"}",
                "{\"title\":" + "9".repeat(5000) + "}",
                "{\"title\":1e999999}",
                "<title>Parks</title>"));
    }
}
