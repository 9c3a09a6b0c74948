package org.compacthub.consultation;

import jakarta.inject.Singleton;
import org.compacthub.store.Database;
import org.compacthub.store.Edition;

/** The edition of the calendar. */
@Singleton
class CalendarEdition extends Edition {
    CalendarEdition(Database database) {
        super(database, "calendar_edition");
    }
}
