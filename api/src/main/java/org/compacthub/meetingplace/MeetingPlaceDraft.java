package org.compacthub.meetingplace;

import java.util.ArrayList;
import java.util.List;
import org.compacthub.organisation.Postcode;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a place.
 *
 * @param areas terms of the vocabulary, as are communities and topics: those of the groups that meet there
 * @param takes what can be left there
 * @param handIn where and to whom, by function, it is handed
 */
public record MeetingPlaceDraft(
        String name,
        String address,
        @Nullable String postcode,
        List<String> areas,
        List<String> communities,
        List<String> topics,
        Takes takes,
        @Nullable String handIn,
        @Nullable String note) {

    /**
     * How many of each can be left; null for none.
     */
    public record Takes(@Nullable Integer posters, @Nullable Integer leaflets) {}

    /**
     * @throws DomainProblem {@code VALIDATION}
     */
    public MeetingPlaceDraft {
        // On one line, as lists and cursors have it.
        name = name.strip().replaceAll("\\s+", " ");
        areas = areas.stream().distinct().sorted().toList();
        communities = communities.stream().distinct().sorted().toList();
        topics = topics.stream().distinct().sorted().toList();
        List<FieldProblem> problems = new ArrayList<>();
        if (takes.posters() == null && takes.leaflets() == null) {
            problems.add(FieldProblem.inBody(
                    "posters", "takes-nothing", "Say how many posters or leaflets it takes, one at least."));
        }
        if (postcode != null) {
            String written = postcode;
            postcode = Postcode.normalised(written).orElse(written);
            if (Postcode.normalised(written).isEmpty()) {
                problems.add(FieldProblem.inBody("postcode", "postcode", "Give a whole UK postcode, such as M5 4WT."));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
