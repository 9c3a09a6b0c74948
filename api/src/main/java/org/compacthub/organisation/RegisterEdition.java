package org.compacthub.organisation;

import jakarta.inject.Singleton;
import org.compacthub.store.Database;
import org.compacthub.store.Edition;

/** The edition of the register. */
@Singleton
class RegisterEdition extends Edition {
    RegisterEdition(Database database) {
        super(database, "register_edition");
    }
}
