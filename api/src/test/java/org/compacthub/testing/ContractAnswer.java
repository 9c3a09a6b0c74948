package org.compacthub.testing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the server answered. */
public final class ContractAnswer {
    private final HttpResponse<String> answer;
    private final JsonMapper json;

    ContractAnswer(HttpResponse<String> answer, JsonMapper json) {
        this.answer = answer;
        this.json = json;
    }

    public int status() {
        return answer.statusCode();
    }

    public Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    public List<String> headers(String name) {
        return answer.headers().allValues(name);
    }

    public String text() {
        return answer.body();
    }

    /** Fails unless the status is this one. */
    public ContractAnswer expect(int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError("%s %s gave %d, not %d: %s"
                    .formatted(
                            answer.request().method(),
                            answer.request().uri(),
                            answer.statusCode(),
                            status,
                            answer.body()));
        }
        return this;
    }

    /** The body as a JSON object. */
    public Map<String, Object> json() {
        return read(Argument.mapOf(String.class, Object.class));
    }

    /** A member of the body, such as {@code organisation.name} or {@code items.0.id}, or null. */
    public Object at(String place) {
        Object value = json();
        for (String step : place.split("\\.")) {
            value = switch (value) {
                case Map<?, ?> object -> object.get(step);
                case List<?> list -> Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : null;
                case null, default -> null;
            };
        }
        return value;
    }

    public String textAt(String place) {
        return Objects.toString(at(place), "");
    }

    /** One member of each of the page's items. */
    public List<Object> ofItems(String member) {
        return ofEach("items", member);
    }

    /** One member of each of a list's objects. */
    public List<Object> ofEach(String list, String member) {
        return ((List<?>) Objects.requireNonNull(at(list)))
                .stream().<Object>map(item -> ((Map<?, ?>) item).get(member)).toList();
    }

    /** The version in the ETag, which may also mark what is shown of it. */
    public long version() {
        return Long.parseLong(header("ETag").orElseThrow().replace("\"", "").split("-")[0]);
    }

    /** The body as a value of the contract. */
    public <T> T read(Argument<T> type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (IOException fault) {
            throw new AssertionError("Not JSON: " + answer.body(), fault);
        }
    }
}
