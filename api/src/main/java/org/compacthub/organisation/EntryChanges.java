package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.compacthub.audit.FieldChange;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** What differs between two entries, field by field, by the names that the fields have in the contract. */
@Singleton
class EntryChanges {
    private static final Map<String, String> NOTHING = Map.of();

    private final ParticularsDocument document;

    EntryChanges(ParticularsDocument document) {
        this.document = document;
    }

    /** The fields that differ; before there was anything, all that say something. */
    List<FieldChange> between(@Nullable Profile before, Profile after) {
        Map<String, String> old = before == null ? NOTHING : fields(before);
        Map<String, String> current = fields(after);
        return Stream.concat(current.keySet().stream(), old.keySet().stream())
                .distinct()
                .map(field -> FieldChange.of(field, old.get(field), current.get(field)))
                .filter(FieldChange::differs)
                .toList();
    }

    /** The fields in which an entry says something, in the contract's order. */
    Set<String> told(Profile profile) {
        return fields(profile).keySet();
    }

    private Map<String, String> fields(Profile profile) {
        Particulars more = profile.particulars();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", profile.name());
        fields.put("shortName", profile.shortName());
        fields.put("otherNames", more.otherNames());
        fields.put("sector", profile.sector().wireName());
        fields.put("kind", more.kind() == null ? null : WireNames.of(more.kind()));
        fields.put("website", profile.website());
        fields.put("description", more.description());
        fields.put("roles", more.roles().stream().map(WireNames::of).toList());
        fields.put(
                "identifiers",
                more.identifiers().stream().map(Identifier::orgId).toList());
        fields.put("address", more.address());
        fields.put("postcode", more.postcode());
        fields.put("topics", more.topics());
        fields.put("communities", more.communities());
        fields.put("areas", more.areas());
        fields.put("expertise", more.expertise());
        fields.put("qualityMarks", more.qualityMarks());
        fields.put("parent", more.parent() == null ? null : more.parent().value());
        fields.put("coverage", more.coverage());
        fields.put("gateway", more.gateway());
        fields.put("communicationStrategy", more.communicationStrategy());
        fields.put("serviceStandard", more.serviceStandard());
        fields.put("standing", WireNames.of(more.standing()));
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            String text = text(value);
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        });
        addConfided(more, texts);
        return texts;
    }

    /** The trail has readers who may not know what these say, only that they changed. */
    private static void addConfided(Particulars more, Map<String, String> texts) {
        if (more.capacity() != null) {
            texts.put(
                    "capacity",
                    "told, version " + Integer.toHexString(more.capacity().hashCode()));
        }
        if (more.partnerProfile() != null) {
            texts.put(
                    "partnerProfile",
                    "told, version " + Integer.toHexString(more.partnerProfile().hashCode()));
        }
        if (more.comingChange() != null) {
            texts.put(
                    "comingChange",
                    "told, version " + Integer.toHexString(more.comingChange().hashCode()));
        }
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.isEmpty() ? "" : document.write(list);
            case Record confided -> document.write(confided);
            default -> Objects.toString(value);
        };
    }
}
