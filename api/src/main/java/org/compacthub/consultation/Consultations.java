package org.compacthub.consultation;

import java.util.Optional;

/** All consultations, one by one. Lists are {@link Calendar}'s. */
public interface Consultations {
    Optional<Consultation> find(ConsultationId id);

    /** The one that was brought in under this reference. */
    Optional<Consultation> findBySource(String source);

    /** Adds a new one. */
    void add(Consultation consultation);

    /**
     * Keeps the next version.
     *
     * @throws org.compacthub.problem.DomainProblem {@code STALE} if the version before it is not the current one any more
     */
    void save(Consultation consultation);
}
