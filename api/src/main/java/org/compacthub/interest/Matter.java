package org.compacthub.interest;

import org.compacthub.consultation.ConsultationId;

/** What a wish is about. */
public sealed interface Matter {
    /** One consultation. */
    record OfConsultation(ConsultationId consultation) implements Matter {}

    /** Whatever has this topic, area, level or format. */
    record Standing(Aspect aspect, String term) implements Matter {}
}
