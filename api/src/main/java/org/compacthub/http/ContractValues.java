package org.compacthub.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.problem.FieldProblem;

/** Holds single values against what the contract says of a field, where a request carries a value of which the field decides the type. */
@Singleton
public class ContractValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContractSchemas schemas;

    ContractValues(ContractSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * What is wrong with a value.
     *
     * @param schema the name of a schema of the contract
     * @param field one of that schema's properties
     * @param value the value as JSON
     * @param place where the request has the value, from the top of its body
     */
    public List<FieldProblem> problems(String schema, String field, String value, String place) {
        String pointer = "/components/schemas/" + schema + "/properties/" + field;
        try {
            return ContractProblems.inBody(schemas.at(pointer).validate(JSON.readTree(value))).stream()
                    .map(problem -> problem.below(place))
                    .toList();
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("Not JSON", fault);
        }
    }
}
