package org.compacthub.organisation;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The particulars as the database keeps them: JSON of the domain's own records. A field that an older document lacks reads as absent. */
@Singleton
@SerdeImport(Particulars.class)
@SerdeImport(Particulars.OtherName.class)
@SerdeImport(Particulars.QualityMark.class)
@SerdeImport(Particulars.Capacity.class)
@SerdeImport(Particulars.Coverage.class)
@SerdeImport(Particulars.ComingChange.class)
@SerdeImport(Identifier.class)
@SerdeImport(Gateway.class)
@SerdeImport(PartnerProfile.class)
@SerdeImport(AdoptedPaper.class)
class ParticularsDocument {
    private final ObjectMapper mapper;

    ParticularsDocument(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    Particulars read(@Nullable String json) {
        if (json == null) {
            return Particulars.NONE;
        }
        try {
            return mapper.readValue(json, Particulars.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
