package org.compacthub.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is being put together. */
public final class ContractRequest {
    private final ContractClient client;
    private final String method;
    private final String path;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private @Nullable String body;

    ContractRequest(ContractClient client, String method, String path) {
        this.client = client;
        this.method = method;
        this.path = path;
    }

    /** Sends the session's cookies, from a page of the site itself. */
    public ContractRequest as(SignedIn person) {
        return header("Cookie", person.cookies()).header("Origin", client.origin());
    }

    /** Sends an API key, as a program does. */
    public ContractRequest withKey(String key) {
        return header("Authorization", "Bearer " + key);
    }

    public ContractRequest header(String name, String value) {
        headers.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
        return this;
    }

    public ContractRequest ifMatch(long version) {
        return header("If-Match", "\"" + version + "\"");
    }

    public ContractRequest json(String text) {
        return body(text, "application/json");
    }

    public ContractRequest body(String text, String type) {
        body = text;
        return header("Content-Type", type);
    }

    /** A body of a type that its own header names. */
    public ContractRequest text(String text) {
        body = text;
        return this;
    }

    /** Sends what the contract allows; anything else fails the test before it says anything about the server. */
    public ContractAnswer send() {
        return client.send(this, true);
    }

    /** Sends what the contract does not allow, to see it refused. Only the answer is held against the contract. */
    public ContractAnswer sendWrong() {
        return client.send(this, false);
    }

    /** Sends what the contract says nothing of, such as a method that it has not. */
    public ContractAnswer sendUnchecked() {
        return client.exchange(this);
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    @Nullable
    String body() {
        return body;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
