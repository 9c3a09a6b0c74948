package org.compacthub.contact;

import java.util.Optional;
import java.util.Set;
import org.compacthub.organisation.Words;

/**
 * A name by which a person is looked for, as far as it is known: "lucian p" finds Lucian Parr.
 *
 * @param words each begins a word of the person's name
 */
public record PersonName(Set<String> words) {
    private static final int LETTERS_THAT_TELL = 2;

    public PersonName {
        words = Set.copyOf(words);
    }

    /** The name that a text is, if it is one: a letter alone begins too many. */
    public static Optional<PersonName> of(String text) {
        Set<String> words = Words.of(text);
        return words.stream().anyMatch(PersonName::tells) ? Optional.of(new PersonName(words)) : Optional.empty();
    }

    /** Whether a contact is kept with that name. */
    boolean isIn(String kept) {
        Set<String> named = Words.findable(kept);
        return words.stream().allMatch(word -> named.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static boolean tells(String word) {
        return word.codePoints().filter(Character::isLetter).count() >= LETTERS_THAT_TELL;
    }

    /** Never what it holds: such a text ends in logs. */
    @Override
    public String toString() {
        return "PersonName[]";
    }
}
