package org.compacthub.contact;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a contact tells of a person: each only where the purpose needs it, and at least one way to reach them.
 *
 * @param email in lower case, as an account's
 */
public record Details(
        @Nullable String name,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postalAddress,
        Receiving receiving) {

    public Details {
        name = Texts.orNull(name);
        jobTitle = Texts.orNull(jobTitle);
        telephone = Texts.orNull(telephone);
        postalAddress = Texts.orNull(postalAddress);
        email = Texts.orNull(email);
        email = email == null ? null : email.toLowerCase(java.util.Locale.ROOT);
    }

    /** Where the channel leads, if it leads anywhere. */
    Optional<String> address(Channel channel) {
        return Optional.ofNullable(
                switch (channel) {
                    case EMAIL -> email;
                    case POST -> postalAddress;
                    case TELEPHONE, TEXT_MESSAGE -> telephone;
                });
    }

    /** The channel that the person prefers; without a preference, the one that costs least. */
    Optional<Channel> channel() {
        return Stream.concat(
                        Stream.ofNullable(receiving.channel()),
                        Stream.of(Channel.EMAIL, Channel.POST, Channel.TELEPHONE))
                .filter(channel -> address(channel).isPresent())
                .findFirst();
    }

    /** Whether a text tells something of the person. Job titles are common words, so they do not count. */
    boolean isToldIn(String text) {
        boolean named = name != null && Plain.tells(text, name);
        boolean numbered = telephone != null && Plain.tellsNumber(text, telephone);
        return named || numbered || Arrays.stream(text.split("\\s+")).anyMatch(word -> word.indexOf('@') > 0);
    }

    Details withoutAccessNeeds() {
        return new Details(name, jobTitle, email, telephone, postalAddress, receiving.withoutAccessNeeds());
    }

    /** Never what it holds: such a text ends in logs. */
    @Override
    public String toString() {
        return "Details[]";
    }
}
