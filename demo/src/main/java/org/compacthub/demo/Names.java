package org.compacthub.demo;

import java.util.Map;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/** Which ids the keys of the files stand for. */
record Names(
        Map<String, OrganisationId> organisations,
        Map<String, PersonId> people,
        Map<String, ConsultationId> consultations) {

    Names {
        organisations = Map.copyOf(organisations);
        people = Map.copyOf(people);
        consultations = Map.copyOf(consultations);
    }

    OrganisationId organisation(String key) {
        return known(organisations, key, "organisation");
    }

    PersonId person(String key) {
        return known(people, key, "person");
    }

    ConsultationId consultation(String key) {
        return known(consultations, key, "consultation");
    }

    private static <T> T known(Map<String, T> ids, String key, String kind) {
        T id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("There is no %s '%s'".formatted(kind, key));
        }
        return id;
    }
}
