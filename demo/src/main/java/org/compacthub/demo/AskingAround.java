package org.compacthub.demo;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.compacthub.audience.AudienceDraft;
import org.compacthub.audience.AudienceId;
import org.compacthub.audience.Audiences;
import org.compacthub.audience.Consultees;
import org.compacthub.audience.Suggestions;
import org.compacthub.caller.Caller;
import org.compacthub.circulation.Circulations;
import org.compacthub.circulation.Notice;
import org.compacthub.circulation.Sending;
import org.compacthub.support.SupportOffers;
import org.jspecify.annotations.Nullable;

/** Does what the file of audiences tells by the verbs that people do it with. */
@Singleton
class AskingAround {
    private final Audiences audiences;
    private final Consultees consultees;
    private final Suggestions suggestions;
    private final SupportOffers offers;
    private final Circulations circulations;

    AskingAround(
            Audiences audiences,
            Consultees consultees,
            Suggestions suggestions,
            SupportOffers offers,
            Circulations circulations) {
        this.audiences = audiences;
        this.consultees = consultees;
        this.suggestions = suggestions;
        this.offers = offers;
        this.circulations = circulations;
    }

    /** @param callers who acts for whom, by the keys of the people */
    void tell(Asked asked, Function<String, Caller> callers) {
        Map<String, AudienceId> saved = new HashMap<>();
        asked.audiences()
                .forEach(each -> saved.put(
                        each.key(),
                        audiences
                                .add(
                                        new AudienceDraft(each.name(), each.filter(), each.organisations()),
                                        callers.apply(each.person()))
                                .id()));
        asked.lists()
                .forEach(each -> consultees.set(
                        each.consultation(),
                        0,
                        new Consultees.Wanted(
                                each.audiences().stream()
                                        .map(key -> known(saved, key))
                                        .toList(),
                                each.organisations(),
                                null),
                        callers.apply(each.person())));
        asked.suggestions()
                .forEach(each -> suggestions.suggest(
                        each.consultation(),
                        each.organisation(),
                        each.name(),
                        each.reason(),
                        callers.apply(each.person())));
        asked.offers()
                .forEach(each -> offers.offer(
                        each.consultation(), Set.copyOf(each.kinds()), each.text(), callers.apply(each.person())));
        asked.circulations().forEach(each -> circulations.record(sending(each, saved), callers.apply(each.person())));
        asked.notices().forEach(each -> circulations.record(telling(each, saved), callers.apply(each.person())));
    }

    private static Sending telling(Asked.Told told, Map<String, AudienceId> saved) {
        @Nullable AudienceId audience = told.audience() == null ? null : known(saved, told.audience());
        return new Sending(
                null,
                new Notice(told.title(), told.topics(), true, told.actionFrom(), null),
                told.route(),
                null,
                audience,
                List.of(),
                told.words(),
                told.on());
    }

    private static Sending sending(Asked.Sent sent, Map<String, AudienceId> saved) {
        @Nullable AudienceId audience = sent.audience() == null ? null : known(saved, sent.audience());
        return new Sending(
                sent.consultation(), null, sent.route(), sent.through(), audience, List.of(), sent.words(), sent.on());
    }

    private static AudienceId known(Map<String, AudienceId> saved, String key) {
        AudienceId id = saved.get(key);
        if (id == null) {
            throw new IllegalArgumentException("There is no audience '%s'".formatted(key));
        }
        return id;
    }
}
