package org.compacthub.merge;

/**
 * How much refers to an organisation.
 *
 * @param people those with an account who may act for it
 * @param consultations that it leads or shares in
 * @param consulted those whose list of consultees it is on
 * @param audiences that it keeps or is picked for
 * @param sent what it has on record as sent round, notices included
 * @param supportOffers what it offered to support consultations
 * @param barriers to information that it reported or was asked to remove
 * @param mergedBefore entries that were merged into it before
 */
record BroughtAlong(
        int contacts,
        int people,
        int consultations,
        int consulted,
        int audiences,
        int interests,
        int meetingPlaces,
        int knowledgeNotes,
        int sent,
        int supportOffers,
        int barriers,
        int mergedBefore) {}
