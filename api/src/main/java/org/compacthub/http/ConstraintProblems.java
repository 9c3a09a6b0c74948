package org.compacthub.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compacthub.problem.FieldProblem;

/** Says broken constraints of the contract in its own names: what the limit is, and so what would pass. */
final class ConstraintProblems {
    private ConstraintProblems() {}

    static FieldProblem of(ConstraintViolation<?> violation) {
        List<String> steps = steps(violation.getPropertyPath());
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        String rule = descriptor == null
                ? "Invalid"
                : descriptor.getAnnotation().annotationType().getSimpleName();
        Map<String, Object> limits = descriptor == null ? Map.of() : descriptor.getAttributes();
        // The first step is the operation, the second its argument. What lies below that is a field of the body.
        if (steps.size() <= 2) {
            return FieldProblem.inParameter(
                    ParameterNames.ofArgument(steps.getLast()), code(rule), sentence(rule, limits, violation));
        }
        if (isIndex(steps.get(2)) && steps.size() == 3) {
            return FieldProblem.inParameter(
                    ParameterNames.ofArgument(steps.get(1)), code(rule), sentence(rule, limits, violation));
        }
        return FieldProblem.inBody(
                String.join("/", steps.subList(2, steps.size())), code(rule), sentence(rule, limits, violation));
    }

    private static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                steps.add(name);
            }
        }
        return steps;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }

    private static String code(String rule) {
        return switch (rule) {
            case "NotNull", "NotBlank", "NotEmpty" -> "missing";
            case "Size" -> "length";
            case "Min", "Max", "DecimalMin", "DecimalMax" -> "range";
            case "Pattern" -> "pattern";
            case "Email" -> "email";
            default -> "invalid";
        };
    }

    private static String sentence(String rule, Map<String, Object> limits, ConstraintViolation<?> violation) {
        return switch (rule) {
            case "NotNull", "NotBlank", "NotEmpty" -> "This is needed.";
            case "Size" -> sizeSentence(limits, violation.getInvalidValue());
            case "Min" -> "Give %s or more.".formatted(limits.get("value"));
            case "Max" -> "Give %s or less.".formatted(limits.get("value"));
            case "Pattern" -> "It does not fit the pattern %s.".formatted(limits.get("regexp"));
            case "Email" -> "Give an email address, such as name@example.org.";
            default -> "The contract does not allow this value.";
        };
    }

    private static String sizeSentence(Map<String, Object> limits, Object value) {
        String things = value instanceof CharSequence ? "characters" : "entries";
        int least = limits.get("min") instanceof Integer number ? number : 0;
        int most = limits.get("max") instanceof Integer number ? number : Integer.MAX_VALUE;
        String given = value instanceof CharSequence text
                ? " It has " + text.length() + "."
                : value instanceof java.util.Collection<?> many ? " It has " + many.size() + "." : "";
        if (most == Integer.MAX_VALUE) {
            return "Give at least %d %s.%s".formatted(least, things, given);
        }
        if (least == 0) {
            return "Give at most %d %s.%s".formatted(most, things, given);
        }
        return "Give %d to %d %s.%s".formatted(least, most, things, given);
    }
}
