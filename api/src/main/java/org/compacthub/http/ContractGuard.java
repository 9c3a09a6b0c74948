package org.compacthub.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the contract does not name for the operation, single ones that are given twice, and values that their schemas do not allow. A
 * filter that is misspelt and ignored would answer another question than the one asked. Stands behind the question who may call at all.
 */
@ServerFilter({"/api/**", "/open-referral/**"})
class ContractGuard implements Ordered {
    private final Contract contract;
    private final ContractSchemas schemas;
    private final ProblemAnswers answers;

    ContractGuard(Contract contract, ContractSchemas schemas, ProblemAnswers answers) {
        this.contract = contract;
        this.schemas = schemas;
        this.answers = answers;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> check(HttpRequest<?> request) {
        if (request.getParameters().isEmpty()) {
            return null;
        }
        Contract.Operation operation = contract.operationOf(request).orElse(null);
        if (operation == null) {
            return null;
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (Map.Entry<String, List<String>> given : request.getParameters()) {
            problems.addAll(problems(given.getKey(), given.getValue(), operation));
        }
        return problems.isEmpty() ? null : answers.answer(DomainProblem.invalid(problems));
    }

    private List<FieldProblem> problems(String name, List<String> values, Contract.Operation operation) {
        Contract.Parameter parameter = operation.queryParameters().get(name);
        if (parameter == null) {
            return List.of(FieldProblem.inParameter(name, "unknown-parameter", knownOnes(operation)));
        }
        if (values.size() > 1 && !parameter.many()) {
            return List.of(FieldProblem.inParameter(name, "given-twice", "Give this parameter once."));
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (String value : values) {
            problems.addAll(ContractProblems.inParameter(
                    name, schemas.at(parameter.schema()).validate(value(parameter.type(), value))));
        }
        return problems;
    }

    /** The value as JSON of its type; what can't be read as that stays a text, which the schema then refuses. */
    private static JsonNode value(String type, String text) {
        if (type.equals("boolean") && Set.of("true", "false").contains(text)) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        if (type.equals("integer") && text.matches("-?\\d{1,18}")) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        return TextNode.valueOf(text);
    }

    private static String knownOnes(Contract.Operation operation) {
        Set<String> names = new TreeSet<>(operation.queryParameters().keySet());
        return names.isEmpty()
                ? "This address takes no query parameters."
                : "This address takes " + String.join(", ", names) + ".";
    }
}
