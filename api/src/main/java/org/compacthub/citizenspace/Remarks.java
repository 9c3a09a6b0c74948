package org.compacthub.citizenspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found while an activity was read: reasons to refuse it, and notes of what was mended or left out. */
final class Remarks {
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Refuses the activity for a field of it; the first reason for a field is the one that is told. */
    void refuse(String field, String why) {
        refusals.putIfAbsent(field, field + " " + why);
    }

    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    List<String> refusals() {
        return List.copyOf(refusals.values());
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
