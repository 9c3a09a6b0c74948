package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.compacthub.contract.model.FieldSourceList;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.FieldSource;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Sources as the contract shows them, with the names of those who supplied and confirmed. */
@Singleton
class SourcesView {
    private final Organisations organisations;

    SourcesView(Organisations organisations) {
        this.organisations = organisations;
    }

    FieldSourceList of(List<FieldSource> sources) {
        Map<OrganisationId, Organisation> named = organisations.all(sources.stream()
                .flatMap(source ->
                        Stream.concat(source.supplier().organisation().stream(), source.confirmedBy().stream()))
                .distinct()
                .toList());
        return new FieldSourceList(
                sources.stream().map(source -> written(source, named)).toList());
    }

    private static org.compacthub.contract.model.FieldSource written(
            FieldSource source, Map<OrganisationId, Organisation> named) {
        return new org.compacthub.contract.model.FieldSource(
                        source.field(),
                        source.suppliedAt().atOffset(ZoneOffset.UTC),
                        source.confirmedAt().atOffset(ZoneOffset.UTC))
                .suppliedBy(reference(source.supplier().organisation(), named))
                .suppliedHow(source.supplier().how().orElse(null))
                .confirmedBy(reference(source.confirmedBy(), named));
    }

    private static @Nullable OrganisationRef reference(
            Optional<OrganisationId> id, Map<OrganisationId, Organisation> named) {
        return id.map(named::get).map(OrganisationMapping::reference).orElse(null);
    }
}
