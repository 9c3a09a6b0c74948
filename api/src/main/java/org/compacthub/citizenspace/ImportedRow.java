package org.compacthub.citizenspace;

import java.util.ArrayList;
import java.util.List;
import org.compacthub.consultation.Reception;

/**
 * What came of one row of the list.
 *
 * @param reading what the row says
 * @param reception what becomes of it
 * @param notMet how many clauses the entry falls short of
 */
record ImportedRow(ActivityReading reading, Reception reception, int notMet) {

    /** What was mended or left out, and why the entry stays as it is where the site can't change it. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(reading.notes());
        if (reception instanceof Reception.Unchanged unchanged && unchanged.ended() != null) {
            notes.add(unchanged.ended());
        }
        return notes;
    }
}
