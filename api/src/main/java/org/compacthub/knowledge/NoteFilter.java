package org.compacthub.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;

/**
 * Which notes are looked for.
 *
 * @param q as it was typed; absent where all words will do
 * @param topics any of them; all where it is empty, as with the kinds
 */
record NoteFilter(
        Optional<String> q, List<String> topics, Set<Note.Kind> kinds, Optional<OrganisationId> organisation) {

    NoteFilter {
        topics = List.copyOf(topics);
        kinds = Set.copyOf(kinds);
    }
}
