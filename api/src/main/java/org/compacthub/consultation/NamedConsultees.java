package org.compacthub.consultation;

/**
 * Asked before a consultation is held against the Code: does a list say who is consulted. The feature that keeps the lists provides one as a bean, since it
 * knows consultations and is not known here.
 */
public interface NamedConsultees {
    /** Whether there is anybody on that consultation's list. */
    boolean areNamed(ConsultationId consultation);
}
