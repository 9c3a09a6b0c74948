package org.compacthub.code;

/** A check that software makes. Each kind is one small value that says what it makes of the facts. */
sealed interface ComputedCheck extends Check
        permits WindowCheck,
                NoticeCheck,
                NotElectronicOnlyCheck,
                VarietyOfWaysCheck,
                ContentCheck,
                DeparturesCheck,
                OrderOfDatesCheck,
                HolidaysCheck,
                CommitteeCycleCheck,
                OverConsultationCheck,
                FeedbackDueDateCheck,
                FeedbackGivenCheck,
                PlanningCheck,
                AftermathCheck {

    @Override
    default CheckedBy by() {
        return CheckedBy.SOFTWARE;
    }

    Verdict judge(Circumstances circumstances);

    /** Whether falling short stands in the way of publishing; what can only be done afterwards does not. */
    default boolean gatesPublication() {
        return true;
    }

    /** Whether it concerns only exercises that ask for answers, and so not mere informing. */
    default boolean concernsAnswers() {
        return true;
    }
}
