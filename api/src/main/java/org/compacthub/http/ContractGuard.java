package org.compacthub.http;

import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the contract does not name for the operation, and single ones that are given twice. A misspelt filter that is ignored
 * would answer another question than the one asked.
 */
@ServerFilter("/api/**")
class ContractGuard {
    private final Contract contract;
    private final ProblemAnswers answers;

    ContractGuard(Contract contract, ProblemAnswers answers) {
        this.contract = contract;
        this.answers = answers;
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> check(HttpRequest<?> request) {
        if (request.getParameters().isEmpty()) {
            return null;
        }
        Optional<String> template = BasicHttpAttributes.getUriTemplate(request);
        if (template.isEmpty()) {
            return null;
        }
        Contract.Operation operation =
                contract.operation(request.getMethodName(), template.get()).orElse(null);
        if (operation == null) {
            return null;
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (Map.Entry<String, List<String>> given : request.getParameters()) {
            String name = given.getKey();
            if (!operation.queryParameters().containsKey(name)) {
                problems.add(FieldProblem.inParameter(name, "unknown-parameter", knownOnes(operation)));
            } else if (given.getValue().size() > 1
                    && !operation.queryParameters().get(name)) {
                problems.add(FieldProblem.inParameter(name, "given-twice", "Give this parameter once."));
            }
        }
        return problems.isEmpty() ? null : answers.answer(DomainProblem.invalid(problems));
    }

    private static String knownOnes(Contract.Operation operation) {
        Set<String> names = new TreeSet<>(operation.queryParameters().keySet());
        return names.isEmpty()
                ? "This address takes no query parameters."
                : "This address takes " + String.join(", ", names) + ".";
    }
}
