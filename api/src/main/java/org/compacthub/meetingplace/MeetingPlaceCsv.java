package org.compacthub.meetingplace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Places as a spreadsheet (RFC 4180), to send by or to print. These columns; new ones are only added at the end. */
final class MeetingPlaceCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "address",
            "postcode",
            "areas",
            "communities",
            "topics",
            "posters",
            "leaflets",
            "handIn",
            "note",
            "keeper",
            "confirmedOn");

    private MeetingPlaceCsv() {}

    static String of(Collection<MeetingPlace> places, Map<OrganisationId, Organisation> keepers, boolean bom) {
        StringBuilder file = new StringBuilder(bom ? "\uFEFF" : "");
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (MeetingPlace place : places) {
                printer.printRecord(cells(place, keepers.get(place.keeper())));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return file.toString();
    }

    private static List<@Nullable Object> cells(MeetingPlace place, @Nullable Organisation keeper) {
        MeetingPlaceDraft draft = place.draft();
        return Arrays.asList(
                place.id().value(),
                harmless(draft.name()),
                harmless(draft.address()),
                draft.postcode(),
                String.join("; ", draft.areas()),
                String.join("; ", draft.communities()),
                String.join("; ", draft.topics()),
                draft.takes().posters(),
                draft.takes().leaflets(),
                harmless(draft.handIn()),
                harmless(draft.note()),
                harmless(keeper == null ? null : keeper.name()),
                place.confirmedOn());
    }

    /** So that a spreadsheet never takes it for a formula. */
    private static String harmless(@Nullable String text) {
        String written = Objects.requireNonNullElse(text, "");
        return !written.isEmpty() && "=+-@\t\r".indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
    }
}
