package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.compacthub.contract.model.SuggestionStatus;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.WireNames;

/** Suggestions as the contract shows them, with the names of those whom they speak of. */
@Singleton
class SuggestionView {
    private final Organisations organisations;

    SuggestionView(Organisations organisations) {
        this.organisations = organisations;
    }

    org.compacthub.contract.model.Suggestion one(Suggestion suggestion) {
        return all(List.of(suggestion)).getFirst();
    }

    List<org.compacthub.contract.model.Suggestion> all(List<Suggestion> suggestions) {
        Map<OrganisationId, Organisation> named = organisations.all(suggestions.stream()
                .flatMap(suggestion -> Stream.of(suggestion.organisation(), suggestion.by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return suggestions.stream()
                .map(suggestion -> written(suggestion, named))
                .toList();
    }

    private static org.compacthub.contract.model.Suggestion written(
            Suggestion suggestion, Map<OrganisationId, Organisation> named) {
        var written = new org.compacthub.contract.model.Suggestion(
                        suggestion.id(),
                        suggestion.reason(),
                        SuggestionStatus.fromValue(WireNames.of(suggestion.status())),
                        suggestion.at().atOffset(ZoneOffset.UTC))
                .name(suggestion.name())
                .answer(suggestion.answer());
        if (suggestion.organisation() != null) {
            written.organisation(OrganisationMapping.reference(named.get(suggestion.organisation())));
        }
        if (suggestion.by() != null) {
            written.suggestedBy(OrganisationMapping.reference(named.get(suggestion.by())));
        }
        return suggestion.answeredAt() == null
                ? written
                : written.answeredAt(suggestion.answeredAt().atOffset(ZoneOffset.UTC));
    }
}
