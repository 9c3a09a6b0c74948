package org.compacthub.register;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, once it is cleaned.
 *
 * @param number counted from 1 below the header
 * @param id the entry that it names, as our own exports do
 * @param texts only fields in which it says something
 * @param mended what is taken otherwise than the list has it
 * @param remarks what was left out
 * @param refusal why it can't be an entry
 */
record CleanRow(
        int number,
        @Nullable UUID id,
        Map<EntryField, String> texts,
        List<Mending> mended,
        List<String> remarks,
        @Nullable String refusal) {

    CleanRow {
        texts = texts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(texts));
        mended = List.copyOf(mended);
        remarks = List.copyOf(remarks);
    }

    List<Identifier> identifiers() {
        return EntryTexts.several(texts.getOrDefault(EntryField.IDENTIFIERS, "")).stream()
                .map(EntryTexts::identifier)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same row, which can't be taken where there is a reason. */
    CleanRow refusedFor(Optional<String> reason) {
        return reason.isEmpty() ? this : new CleanRow(number, id, texts, mended, remarks, reason.get());
    }

    String name() {
        return texts.getOrDefault(EntryField.NAME, "");
    }

    /** The same texts by the names of their fields, as they are kept. */
    static Map<String, String> kept(Map<EntryField, String> texts) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (EntryField field : EntryField.values()) {
            if (texts.containsKey(field)) {
                kept.put(field.wireName(), texts.get(field));
            }
        }
        return kept;
    }

    static Map<EntryField, String> read(Map<String, String> kept) {
        Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
        kept.forEach((name, text) -> EntryField.of(name).ifPresent(field -> texts.put(field, text)));
        return texts;
    }
}
