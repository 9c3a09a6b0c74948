package org.compacthub.consultation;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.audit.FieldChange;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The draft as the database keeps it: JSON of the domain's own records, apart from the contract's, so that the one can change without the other. A field
 * that an older document lacks reads as absent.
 */
@Singleton
@SerdeImport(Draft.class)
@SerdeImport(Proposal.class)
@SerdeImport(Proposal.OpenMatter.class)
@SerdeImport(Proposal.FixedMatter.class)
@SerdeImport(Proposal.Cycle.class)
@SerdeImport(Reach.class)
@SerdeImport(TakingPart.class)
@SerdeImport(TakingPart.WayToRespond.class)
@SerdeImport(TakingPart.NamedContact.class)
@SerdeImport(Timetable.class)
@SerdeImport(Undertakings.class)
@SerdeImport(Background.class)
@SerdeImport(Background.Reference.class)
@SerdeImport(Background.Related.class)
@SerdeImport(Background.EarlierWork.class)
@SerdeImport(Embargo.class)
@SerdeImport(ConsultationId.class)
@SerdeImport(OrganisationId.class)
@SerdeImport(PersonId.class)
class DraftDocument {
    private final ObjectMapper mapper;

    DraftDocument(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Draft draft) {
        try {
            return mapper.writeValueAsString(draft);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Draft read(String json) {
        try {
            return mapper.readValue(json, Draft.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The fields that differ, by the names that they have in the contract; before there was anything, all of them. */
    List<FieldChange> differences(@Nullable Draft before, Draft after) {
        Map<String, String> old = before == null ? Map.of() : fields(before);
        Map<String, String> current = fields(after);
        List<FieldChange> changes = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(current.keySet());
        names.addAll(old.keySet());
        for (String name : names) {
            FieldChange change = FieldChange.of(name, old.get(name), current.get(name));
            if (change.differs()) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Each field of each part, as text; an embargo as a whole. */
    private Map<String, String> fields(Draft draft) {
        try {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> part :
                    mapper.writeValueToTree(draft).entries()) {
                if (part.getKey().equals("embargo")) {
                    fields.put("embargo", text(part.getValue()));
                } else {
                    for (Map.Entry<String, JsonNode> field : part.getValue().entries()) {
                        fields.put(field.getKey(), text(field.getValue()));
                    }
                }
            }
            fields.values().removeIf(text -> text.equals("[]") || text.equals("false"));
            return fields;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String text(JsonNode value) throws IOException {
        return value.isValueNode() ? value.coerceStringValue() : mapper.writeValueAsString(value);
    }
}
