package org.compacthub.interest;

import org.compacthub.consultation.ConsultationId;

/** What a wish is about. */
public sealed interface Matter {
    /** One consultation. */
    record OfConsultation(ConsultationId consultation) implements Matter {}

    /** Whatever is on a topic of the vocabulary. */
    record OfTopic(String topic) implements Matter {}
}
