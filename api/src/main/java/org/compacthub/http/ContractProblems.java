package org.compacthub.http;

import com.networknt.schema.ValidationMessage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.compacthub.problem.FieldProblem;

/** Says in plain words where a request departs from the contract's schemas, and what would pass. */
final class ContractProblems {
    /** More than anybody reads at once. */
    private static final int SHOWN = 50;

    private ContractProblems() {}

    static List<FieldProblem> inBody(Collection<ValidationMessage> messages) {
        return messages.stream()
                .map(message -> FieldProblem.inBody(field(message), code(message), sentence(message)))
                .sorted(Comparator.comparing(problem -> problem.place().toString()))
                .limit(SHOWN)
                .toList();
    }

    static List<FieldProblem> inParameter(String name, Collection<ValidationMessage> messages) {
        return messages.stream()
                .map(message -> FieldProblem.inParameter(name, code(message), sentence(message)))
                .toList();
    }

    private static String field(ValidationMessage message) {
        StringBuilder field = new StringBuilder();
        for (int index = 0; index < message.getInstanceLocation().getNameCount(); index++) {
            append(field, message.getInstanceLocation().getName(index));
        }
        if (message.getProperty() != null) {
            append(field, message.getProperty());
        }
        return field.toString();
    }

    /** Escaped as RFC 6901, section 3 asks. */
    private static void append(StringBuilder pointer, String name) {
        if (!pointer.isEmpty()) {
            pointer.append('/');
        }
        pointer.append(name.replace("~", "~0").replace("/", "~1"));
    }

    private static String code(ValidationMessage message) {
        return switch (message.getType()) {
            case "required" -> "missing";
            case "additionalProperties" -> "unknown-field";
            case "enum" -> "unknown-value";
            case "type" -> "wrong-type";
            case "minLength", "maxLength", "minItems", "maxItems" -> "length";
            case "minimum", "maximum" -> "range";
            case "format" -> "format";
            case "pattern" -> "pattern";
            default -> "invalid";
        };
    }

    private static String counted(Object number, String one, String many) {
        return number + " " + (String.valueOf(number).equals("1") ? one : many);
    }

    private static String sentence(ValidationMessage message) {
        return switch (message.getType()) {
            case "required" -> "This is needed.";
            case "additionalProperties" ->
                "The contract knows no field of this name here. Check its spelling, or leave it out.";
            case "enum" -> "Give one of these: " + values(message) + ".";
            case "type" ->
                "Give " + type(message.getSchemaNode().asText())
                        + (message.getInstanceNode().isNull() ? ", or leave it out." : ".");
            case "minLength" -> "Give at least " + counted(limit(message), "character", "characters") + ".";
            case "maxLength" ->
                "Give at most %s characters. It has %d."
                        .formatted(
                                limit(message),
                                message.getInstanceNode().asText().length());
            case "minItems" -> "Give at least " + counted(limit(message), "entry", "entries") + ".";
            case "maxItems" ->
                "Give at most %s entries. It has %d."
                        .formatted(limit(message), message.getInstanceNode().size());
            case "minimum" -> "Give " + limit(message) + " or more.";
            case "maximum" -> "Give " + limit(message) + " or less.";
            case "format" -> "Give " + format(message.getSchemaNode().asText()) + ".";
            case "pattern" ->
                "It does not fit the pattern " + message.getSchemaNode().asText() + ".";
            default -> "The contract does not allow this value.";
        };
    }

    private static String years() {
        return "from " + RequestFormats.FIRST_YEAR + " to " + RequestFormats.LAST_YEAR;
    }

    private static String limit(ValidationMessage message) {
        return message.getSchemaNode().asText();
    }

    private static String values(ValidationMessage message) {
        return String.join(
                ", ",
                StreamSupport.stream(message.getSchemaNode().spliterator(), false)
                        .map(value -> value.asText())
                        .toList());
    }

    private static String type(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "array" -> "a list";
            case "object" -> "an object";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> "a value of the type " + type;
        };
    }

    private static String format(String format) {
        return switch (format) {
            case "date" -> "a date that exists, such as 2027-03-01, " + years();
            case "date-time" -> "a moment such as 2027-03-01T09:30:00Z, " + years();
            case RequestFormats.TEXT -> "a text without control characters and halves of characters";
            case "uuid" -> "an identifier such as 0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f";
            case "email" -> "an email address, such as name@example.org";
            case "uri" -> "a web address, such as https://www.example.org/page";
            default -> "a value in the format " + format;
        };
    }
}
