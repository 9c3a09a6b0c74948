package org.compacthub.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Holds every body against the contract before it is bound. The binding itself is lenient (it reads {@code "perhaps"} as false and a list of one as its
 * entry), stops at the first fault and does not say where that lies.
 */
@ServerFilter(
        value = {"/api/**", "/open-referral/**"},
        methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE})
class ContractBodyGuard implements Ordered {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** How the reader says that a name stands twice in one object. */
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private final Contract contract;
    private final ContractSchemas schemas;
    private final ProblemAnswers answers;

    ContractBodyGuard(Contract contract, ContractSchemas schemas, ProblemAnswers answers) {
        this.contract = contract;
        this.schemas = schemas;
        this.answers = answers;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 1;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    MutableHttpResponse<?> check(ServerHttpRequest<?> request) {
        Contract.Operation operation = contract.operationOf(request).orElse(null);
        if (operation == null || operation.body() == null) {
            return null;
        }
        try {
            requireJson(request);
            List<FieldProblem> problems = ContractProblems.inBody(
                    schemas.at(operation.body()).validate(json(bytes(request, operation.mostBytes()))));
            return problems.isEmpty() ? null : answers.answer(DomainProblem.invalid(problems));
        } catch (DomainProblem refused) {
            return answers.answer(refused);
        }
    }

    private static void requireJson(ServerHttpRequest<?> request) {
        boolean json = request.getContentType()
                .filter(type -> type.matches(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
        if (!json) {
            throw DomainProblem.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send JSON, with the header Content-Type: application/json.");
        }
    }

    /** A copy: the binding reads the body once more. */
    private static byte[] bytes(ServerHttpRequest<?> request, int most) {
        try (CloseableByteBody copy = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
                InputStream body = copy.toInputStream()) {
            byte[] read = body.readNBytes(most + 1);
            if (read.length > most) {
                throw RequestSizeGuard.tooLarge();
            }
            return read;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw DomainProblem.invalid(
                        FieldProblem.inBody("", "missing", "Send a JSON body as the contract describes it."));
            }
            return tree;
        } catch (JsonProcessingException fault) {
            throw notJson(fault);
        } catch (IOException fault) {
            throw DomainProblem.invalid(FieldProblem.inBody("", "not-json", "The body is not JSON in UTF-8."));
        }
    }

    private static DomainProblem notJson(JsonProcessingException fault) {
        Matcher twice = TWICE.matcher(fault.getOriginalMessage());
        return twice.matches()
                ? DomainProblem.invalid(FieldProblem.inBody(
                        "", "given-twice", "The body names %s twice in one object.".formatted(twice.group(1))))
                : DomainProblem.invalid(FieldProblem.inBody("", "not-json", wrongAt(fault)));
    }

    private static String wrongAt(JsonProcessingException fault) {
        String where = fault.getLocation() == null
                ? ""
                : " It breaks off or goes wrong at line %d, column %d."
                        .formatted(
                                fault.getLocation().getLineNr(),
                                fault.getLocation().getColumnNr());
        return "The body is not JSON." + where;
    }
}
