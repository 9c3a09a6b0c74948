package org.compacthub.organisation;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.compacthub.contract.model.OrganisationDraft;
import org.jspecify.annotations.Nullable;

/** Single fields of an entry, by their names in the contract and as its JSON. */
@Singleton
public class EntryFieldMapping {
    private static final Argument<Map<String, Object>> FIELDS = Argument.mapOf(String.class, Object.class);

    private final ObjectMapper mapper;

    EntryFieldMapping(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What the entry says in a field: a text, list or map; null where it says nothing. */
    public @Nullable Object value(Profile profile, String field) {
        return fields(profile).get(field);
    }

    /** What the entry says in each field, by the fields' names. */
    public Map<String, Object> all(Profile profile) {
        return fields(profile);
    }

    /**
     * The entry with another value in one field, which must have the field's type.
     *
     * @param value null to say nothing
     * @throws org.compacthub.problem.DomainProblem {@code VALIDATION} where the entry's own rules do not allow it
     */
    public Profile with(Profile profile, String field, @Nullable Object value) {
        Map<String, Object> fields = fields(profile);
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return profile(written(fields));
    }

    /** A whole entry as JSON. */
    public String written(Profile profile) {
        return written(ParticularsMapping.written(profile));
    }

    /** A whole entry from JSON. */
    public Profile profile(String json) {
        try {
            return ParticularsMapping.profile(mapper.readValue(json, OrganisationDraft.class));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A value as JSON. */
    public String written(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** A value from JSON. */
    public Object read(String json) {
        try {
            return Objects.requireNonNull(mapper.readValue("{\"value\":" + json + "}", FIELDS))
                    .get("value");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Map<String, Object> fields(Profile profile) {
        try {
            return new LinkedHashMap<>(Objects.requireNonNull(mapper.readValue(written(profile), FIELDS)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
