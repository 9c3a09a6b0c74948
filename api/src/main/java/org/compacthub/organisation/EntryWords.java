package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The words by which an entry is found, in order: those of its names, of what it does, of its topics, of those to whom it is a gateway, its postcode and its
 * register numbers.
 */
@Singleton
class EntryWords {
    private final Vocabulary vocabulary;

    EntryWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param inName 1 for a word of the names, 0 for another */
    record EntryWord(String word, int inName) {}

    List<EntryWord> of(Profile profile) {
        Set<String> named = ofNames(profile);
        Set<String> words = new TreeSet<>(named);
        words.addAll(Words.findable(deeds(profile.particulars())));
        return words.stream()
                .map(word -> new EntryWord(word, named.contains(word) ? 1 : 0))
                .toList();
    }

    static Set<String> ofNames(Profile profile) {
        return new TreeSet<>(Words.findable(names(profile)));
    }

    private static String names(Profile profile) {
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(profile.name(), profile.shortName() == null ? "" : profile.shortName()),
                                profile.particulars().otherNames().stream().map(Particulars.OtherName::name))
                        .toList());
    }

    private String deeds(Particulars particulars) {
        List<String> texts = new ArrayList<>(particulars.expertise());
        if (particulars.description() != null) {
            texts.add(particulars.description());
        }
        if (particulars.postcode() != null) {
            texts.add(particulars.postcode());
            texts.add(particulars.postcode().replace(" ", ""));
        }
        particulars.identifiers().forEach(identifier -> texts.addAll(IdentifierScheme.waysToWrite(identifier.value())));
        addNames(TermKind.TOPIC, particulars.topics(), texts);
        addGateway(particulars.gateway(), texts);
        return String.join(" ", texts);
    }

    /** Not what only partners know: a search tells everybody who has a word. */
    private void addGateway(@Nullable Gateway gateway, List<String> texts) {
        if (gateway != null) {
            addNames(TermKind.AUDIENCE, gateway.communities(), texts);
            if (gateway.note() != null) {
                texts.add(gateway.note());
            }
        }
    }

    private void addNames(TermKind kind, List<String> ids, List<String> texts) {
        if (!ids.isEmpty()) {
            vocabulary.terms(kind).stream()
                    .filter(term -> ids.contains(term.id()))
                    .forEach(term -> texts.add(term.name()));
        }
    }
}
