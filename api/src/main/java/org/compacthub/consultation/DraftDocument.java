package org.compacthub.consultation;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/**
 * The draft as the database keeps it: JSON of the domain's own records, apart from the contract's, so that the one can change without the other. A field
 * that an older document lacks reads as absent.
 */
@Singleton
@SerdeImport(Draft.class)
@SerdeImport(Proposal.class)
@SerdeImport(Proposal.OpenMatter.class)
@SerdeImport(Proposal.FixedMatter.class)
@SerdeImport(Proposal.Cycle.class)
@SerdeImport(Reach.class)
@SerdeImport(TakingPart.class)
@SerdeImport(TakingPart.WayToRespond.class)
@SerdeImport(TakingPart.NamedContact.class)
@SerdeImport(Timetable.class)
@SerdeImport(Undertakings.class)
@SerdeImport(Background.class)
@SerdeImport(Background.Reference.class)
@SerdeImport(Background.Related.class)
@SerdeImport(Background.EarlierWork.class)
@SerdeImport(Embargo.class)
@SerdeImport(ConsultationId.class)
@SerdeImport(OrganisationId.class)
@SerdeImport(PersonId.class)
class DraftDocument {
    private final ObjectMapper mapper;

    DraftDocument(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Draft draft) {
        try {
            return mapper.writeValueAsString(draft);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Draft read(String json) {
        try {
            return mapper.readValue(json, Draft.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
