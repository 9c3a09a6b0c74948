package org.compacthub.organisation;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * A strategy or standard that an organisation has adopted for how it communicates (Herefordshire 9.1.2).
 *
 * @param text what it says, in short
 * @param link where it can be read
 */
public record AdoptedPaper(
        @Nullable String text, @Nullable URI link, @Nullable LocalDate adoptedOn) {

    /** Nothing where nothing is told. */
    static @Nullable AdoptedPaper of(@Nullable String text, @Nullable URI link, @Nullable LocalDate adoptedOn) {
        return text == null && link == null && adoptedOn == null ? null : new AdoptedPaper(text, link, adoptedOn);
    }

    /** @param field where the entry has it, by its name in the contract */
    List<FieldProblem> problems(String field) {
        List<FieldProblem> problems = new ArrayList<>();
        if (text == null && link == null) {
            problems.add(FieldProblem.inBody(
                    field + "/text",
                    "text-or-link",
                    "Say in short what was adopted, or give the address of the page where it can be read."));
        }
        if (link != null && !Profile.isWebAddress(link)) {
            problems.add(FieldProblem.inBody(
                    field + "/link",
                    "web-address",
                    "Give the address with its beginning, such as https://www.example.org/strategy."));
        }
        return problems;
    }

    /** What is wrong with the day on which it is said today that it was adopted. */
    Optional<FieldProblem> lateProblem(String field, LocalDate today) {
        return Optional.ofNullable(adoptedOn)
                .filter(day -> day.isAfter(today))
                .map(late -> FieldProblem.inBody(
                                field + "/adoptedOn",
                                "in-the-future",
                                "Give the day on which it was adopted, today at the latest.")
                        .passingOn(today));
    }
}
