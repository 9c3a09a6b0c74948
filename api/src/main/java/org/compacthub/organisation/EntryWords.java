package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** The words by which an entry is found, in order: those of its names, of what it does, of its topics, its postcode and its register numbers. */
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
        if (!particulars.topics().isEmpty()) {
            vocabulary.terms(TermKind.TOPIC).stream()
                    .filter(term -> particulars.topics().contains(term.id()))
                    .forEach(term -> texts.add(term.name()));
        }
        return String.join(" ", texts);
    }
}
