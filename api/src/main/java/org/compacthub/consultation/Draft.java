package org.compacthub.consultation;

import java.util.ArrayList;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** All that a lead says of a consultation: what can be typed, saved and checked before anything is published. */
public record Draft(
        Proposal proposal,
        Reach reach,
        TakingPart takingPart,
        Timetable timetable,
        Undertakings undertakings,
        Background background,
        @Nullable Embargo embargo) {

    /** What no consultation may say, whatever its Code. */
    List<FieldProblem> problems(OrganisationId lead) {
        List<FieldProblem> problems = new ArrayList<>(timetable.problems());
        if (reach.partners().contains(lead)) {
            problems.add(FieldProblem.inBody(
                    "partners", "lead-as-partner", "The lead is not its own partner. Leave it out of the partners."));
        }
        return problems;
    }

    Draft with(Timetable other) {
        return new Draft(proposal, reach, takingPart, other, undertakings, background, embargo);
    }

    Draft with(@Nullable Embargo other) {
        return new Draft(proposal, reach, takingPart, timetable, undertakings, background, other);
    }

    Draft with(Background other) {
        return new Draft(proposal, reach, takingPart, timetable, undertakings, other, embargo);
    }

    Draft with(Reach other) {
        return new Draft(proposal, other, takingPart, timetable, undertakings, background, embargo);
    }
}
