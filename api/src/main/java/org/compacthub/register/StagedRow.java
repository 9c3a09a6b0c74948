package org.compacthub.register;

import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import and what would come or came of it.
 *
 * @param organisation the entry that it is or became
 * @param organisationVersion the entry's version that the preview saw, then the one that the import made, or that brought back what the import had made
 * @param foundVersion the version that the import changed; absent before it was carried out and where it added the entry
 */
record StagedRow(
        int number,
        RowKind kind,
        @Nullable Decision decision,
        @Nullable OrganisationId organisation,
        @Nullable Long organisationVersion,
        @Nullable Long foundVersion,
        RowDocument document) {

    CleanRow clean() {
        return new CleanRow(
                number, document.id(), CleanRow.read(document.texts()), document.mended(), java.util.List.of(), null);
    }

    StagedRow of(OrganisationId entry, long version, @Nullable Long found) {
        return new StagedRow(number, kind, decision, entry, version, found, document);
    }

    /** With what was remarked when the row was read, which the cleaned row does not know any more. */
    StagedRow remarkedAs(StagedRow previewed) {
        return saying(document.noting(previewed.document));
    }

    StagedRow remarking(String remark) {
        return saying(document.remarking(remark));
    }

    StagedRow alsoLike(Resemblance another) {
        return saying(document.alsoLike(another));
    }

    private StagedRow saying(RowDocument other) {
        return new StagedRow(number, kind, decision, organisation, organisationVersion, foundVersion, other);
    }
}
