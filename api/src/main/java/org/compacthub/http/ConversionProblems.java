package org.compacthub.http;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.problem.FieldProblem;

/** Says which value could not be read as its type, and what would pass. The framework's messages name Java types and are never passed on. */
final class ConversionProblems {
    private ConversionProblems() {}

    static FieldProblem of(ConversionErrorException refused) {
        Argument<?> argument = refused.getArgument();
        if (argument.isAnnotationPresent(Body.class)) {
            return FieldProblem.inBody("", "unreadable", "This can't be read as the contract describes it.");
        }
        return FieldProblem.inParameter(name(argument), "unknown-value", "Give " + expected(argument) + ".");
    }

    static FieldProblem missing(UnsatisfiedRouteException refused) {
        Argument<?> argument = refused.getArgument();
        if (argument.isAnnotationPresent(Body.class)) {
            return FieldProblem.inBody("", "missing", "Send a JSON body as the contract describes it.");
        }
        return FieldProblem.inParameter(name(argument), "missing", "Give " + expected(argument) + ".");
    }

    private static String name(Argument<?> argument) {
        AnnotationMetadata metadata = argument.getAnnotationMetadata();
        Optional<String> bound = metadata.stringValue(Bindable.class).filter(name -> !name.isEmpty());
        return bound.orElseGet(() -> ParameterNames.ofArgument(argument.getName()));
    }

    private static String expected(Argument<?> argument) {
        Class<?> type =
                argument.getFirstTypeVariable().<Class<?>>map(Argument::getType).orElseGet(argument::getType);
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == UUID.class) {
            return "an identifier such as 0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f";
        }
        if (type == LocalDate.class) {
            return "a date such as 2027-03-01";
        }
        if (type == OffsetDateTime.class) {
            return "a moment such as 2027-03-01T09:30:00Z";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return "a value of the type that the contract names";
    }
}
