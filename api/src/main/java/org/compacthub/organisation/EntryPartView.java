package org.compacthub.organisation;

import org.compacthub.caller.Caller;

/** A part of an organisation's answer that another feature keeps. A feature provides one as a bean. */
public interface EntryPartView {
    /**
     * Adds the part to an answer about to be given.
     *
     * @param answer the answer so far
     * @param organisation the entry, whole
     * @param reader who will read it
     */
    void addTo(org.compacthub.contract.model.Organisation answer, Organisation organisation, Caller reader);
}
