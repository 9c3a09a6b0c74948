package org.compacthub.organisation;

import java.util.List;
import org.compacthub.caller.Caller;

/** A part of an organisation's answer that another feature keeps. A feature provides one as a bean. */
public interface EntryPartView {
    /**
     * An answer about to be given.
     *
     * @param entry whole
     * @param answer so far
     */
    record Answer(Organisation entry, org.compacthub.contract.model.Organisation answer) {}

    /**
     * Adds the part to answers about to be given, of which an export makes many at once.
     *
     * @param reader who will read them
     */
    void addTo(List<Answer> answers, Caller reader);
}
