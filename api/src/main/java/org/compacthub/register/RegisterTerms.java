package org.compacthub.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.compacthub.organisation.EntryField;
import org.compacthub.store.WireNames;
import org.compacthub.vocabulary.Term;

/** Finds terms of the vocabulary, and constants, by how people write them. */
final class RegisterTerms {
    private final Map<String, String> ids = new HashMap<>();

    RegisterTerms(Collection<Term> vocabulary) {
        for (Term term : vocabulary) {
            ids.put(key(term.kind().name(), term.name()), term.id());
        }
        for (Term term : vocabulary) {
            ids.put(key(term.kind().name(), term.id()), term.id());
        }
    }

    /** The id of a topic, community or area by its id or name. */
    Optional<String> id(EntryField field, String written) {
        String kind = switch (field) {
            case TOPICS -> "TOPIC";
            case COMMUNITIES -> "AUDIENCE";
            default -> "AREA";
        };
        return Optional.ofNullable(ids.get(key(kind, written)));
    }

    /** The wire name of the constant that is written so, with spaces or hyphens and in whatever case. */
    static <E extends Enum<E>> Optional<String> constant(Class<E> type, String written) {
        String name = written.strip().toLowerCase(Locale.UK).replaceAll("[\\s_-]+", "-");
        for (E constant : type.getEnumConstants()) {
            if (WireNames.of(constant).equals(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String key(String kind, String written) {
        return kind + " " + written.strip().toLowerCase(Locale.UK);
    }
}
