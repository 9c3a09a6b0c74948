package org.compacthub.consultation;

/**
 * A consultation has just been announced or published for the first time, in the transaction under way. What has to be settled by then is settled by whoever
 * listens.
 */
public record ConsultationAnnounced(Consultation consultation) {}
