package org.compacthub.meetingplace;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.compacthub.http.Spreadsheet;
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
        StringBuilder file = new StringBuilder(bom ? Spreadsheet.BOM : "").append(Spreadsheet.row(COLUMNS));
        for (MeetingPlace place : places) {
            file.append(Spreadsheet.row(cells(place, keepers.get(place.keeper()))));
        }
        return file.toString();
    }

    private static List<@Nullable Object> cells(MeetingPlace place, @Nullable Organisation keeper) {
        MeetingPlaceDraft draft = place.draft();
        return Arrays.asList(
                place.id().value(),
                Spreadsheet.freeText(draft.name()),
                Spreadsheet.freeText(draft.address()),
                draft.postcode(),
                String.join("; ", draft.areas()),
                String.join("; ", draft.communities()),
                String.join("; ", draft.topics()),
                draft.takes().posters(),
                draft.takes().leaflets(),
                Spreadsheet.freeText(draft.handIn()),
                Spreadsheet.freeText(draft.note()),
                Spreadsheet.freeText(keeper == null ? null : keeper.name()),
                place.confirmedOn());
    }
}
