package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Background.Related;
import org.compacthub.store.Database;
import org.compacthub.time.London;

/**
 * The links from one consultation to others. A link would tell that there is a consultation that its reader may not know of yet, so that reader neither sees nor
 * makes it, and keeps it unseen when changing what is around it.
 */
@Singleton
class RelatedLinks {
    private final Consultations consultations;
    private final Database database;
    private final InstantSource clock;

    RelatedLinks(Consultations consultations, Database database, InstantSource clock) {
        this.consultations = consultations;
        this.database = database;
        this.clock = clock;
    }

    /** Those of some consultations that the caller may know of. */
    List<Consultation> seen(Collection<ConsultationId> ids, Caller caller) {
        LocalDate today = London.today(clock);
        return database.read(() -> consultations.all(ids)).stream()
                .filter(found -> ConsultationAccess.maySee(caller, found, today))
                .toList();
    }

    /** The ids of those. */
    Set<ConsultationId> known(List<ConsultationId> ids, Caller caller) {
        return seen(ids, caller).stream().map(Consultation::id).collect(Collectors.toSet());
    }

    /** The links of a consultation that the caller sees. Those who share in it see all: they wrote them. */
    List<Related> shown(Consultation consultation, Caller caller) {
        List<Related> all = consultation.draft().background().related();
        if (ConsultationAccess.sharesIn(caller, consultation)) {
            return all;
        }
        Set<ConsultationId> known = known(ids(all), caller);
        return all.stream()
                .filter(link -> link.consultation() == null || known.contains(link.consultation()))
                .toList();
    }

    /** A draft that somebody wrote over a consultation, with the links that they did not see. */
    Draft withUnseen(Draft written, Consultation before, Caller caller) {
        Background background = written.background();
        List<Related> unseen = new ArrayList<>(before.draft().background().related());
        unseen.removeAll(shown(before, caller));
        unseen.removeAll(background.related());
        if (unseen.isEmpty()) {
            return written;
        }
        List<Related> links = new ArrayList<>(background.related());
        links.addAll(unseen);
        return written.with(new Background(background.evidence(), links, background.earlierWork()));
    }

    static List<ConsultationId> ids(List<Related> links) {
        return links.stream()
                .map(Related::consultation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
