package org.compacthub.contact;

import java.util.List;
import org.compacthub.consultation.ConsultationId;
import org.jspecify.annotations.Nullable;

/**
 * For what somebody fetched how organisations are written to. The log outlives what it was about and is read by people who may not know of that, so the words are
 * always the same and quote nothing that somebody wrote.
 *
 * @param consultation which one, if it was for one; its title is read with the log, by those who may see it
 * @param why at most 500 characters
 */
public record Fetched(@Nullable ConsultationId consultation, String why) {
    private static final int LONGEST = 500;
    private static final String NOTICE = "To write to it about a notice";

    public static Fetched forConsultation(ConsultationId consultation) {
        return new Fetched(consultation, "To write to it about a consultation");
    }

    /** @param topics by their ids in the vocabulary */
    public static Fetched forNotice(List<String> topics) {
        if (topics.isEmpty()) {
            return new Fetched(null, NOTICE);
        }
        String why =
                NOTICE + " on: " + String.join(", ", topics.stream().sorted().toList());
        return new Fetched(null, why.substring(0, Math.min(why.length(), LONGEST)));
    }

    /** Not that there is one: CVS staff read the log too, and only those concerned know of a request. */
    public static Fetched forInformationRequest() {
        return new Fetched(null, "To write to it about a matter between the two");
    }
}
