package org.compacthub.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All consultations, one by one. Lists are {@link Calendar}'s. */
public interface Consultations {
    Optional<Consultation> find(ConsultationId id);

    /** Those that there are, in no order. */
    List<Consultation> all(Collection<ConsultationId> ids);

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

    /**
     * Adds new ones and keeps the next version of others, together.
     *
     * @throws org.compacthub.problem.DomainProblem as {@link #save}
     */
    void keep(List<Consultation> added, List<Consultation> changed);
}
