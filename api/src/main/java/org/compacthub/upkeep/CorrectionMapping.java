package org.compacthub.upkeep;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.compacthub.contract.model.CorrectionState;
import org.compacthub.contract.model.DisputedValue;
import org.compacthub.contract.model.PublicField;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.organisation.FieldSource;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Corrections as the contract shows them. */
final class CorrectionMapping {
    private CorrectionMapping() {}

    static org.compacthub.contract.model.Correction whole(
            Correction correction, EntryFieldMapping fields, Map<OrganisationId, Organisation> named) {
        return new org.compacthub.contract.model.Correction(
                        correction.id(),
                        PublicField.fromValue(correction.field()),
                        correction.reason(),
                        CorrectionState.valueOf(correction.state().name()),
                        OrganisationMapping.reference(named.get(correction.proposer())),
                        London.dayOf(correction.proposedAt()))
                .value(correction.value().map(fields::read).orElse(null))
                .settledOn(correction.settledAt().map(London::dayOf).orElse(null))
                .settledBecause(correction.settledBecause().orElse(null));
    }

    static DisputedValue proposed(
            Correction correction,
            EntryFieldMapping fields,
            Map<OrganisationId, Organisation> named,
            boolean withReason) {
        return new DisputedValue(London.dayOf(correction.proposedAt()))
                .value(correction.value().map(fields::read).orElse(null))
                .by(OrganisationMapping.reference(named.get(correction.proposer())))
                .reason(withReason ? correction.reason() : null);
    }

    /**
     * @param source where the field says something
     * @param otherwise since when it says nothing, at least
     */
    static DisputedValue current(
            @Nullable Object value,
            Optional<FieldSource> source,
            Instant otherwise,
            Map<OrganisationId, Organisation> named) {
        return new DisputedValue(
                        London.dayOf(source.map(FieldSource::suppliedAt).orElse(otherwise)))
                .value(value)
                .by(source.flatMap(each -> each.supplier().organisation())
                        .map(named::get)
                        .map(OrganisationMapping::reference)
                        .orElse(null))
                .how(source.flatMap(each -> each.supplier().how()).orElse(null));
    }
}
