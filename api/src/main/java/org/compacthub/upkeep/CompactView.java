package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.CompactSignUp;
import org.compacthub.contract.model.CompactSignUpState;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryPartView;
import org.compacthub.organisation.Sight;
import org.compacthub.time.London;

/** What became of an organisation's latest sign-up, for those who keep its entry. */
@Singleton
class CompactView implements EntryPartView {
    private final Signing signing;

    CompactView(Signing signing) {
        this.signing = signing;
    }

    @Override
    public void addTo(List<Answer> answers, Caller reader) {
        Map<OrganisationId, Answer> told = answers.stream()
                .filter(each -> each.entry().keeping().compactSince() != null
                        && Sight.of(reader, each.entry().id()).reaches(Sight.KEEPER))
                .collect(Collectors.toMap(each -> each.entry().id(), Function.identity()));
        signing.latest(told.keySet())
                .forEach((id, signUp) -> told.get(id).answer().getCompact().setLatest(written(signUp)));
    }

    private static CompactSignUp written(SignUp signUp) {
        return new CompactSignUp(
                        signUp.jobTitle(),
                        signUp.signedOn(),
                        London.dayOf(signUp.appliedAt()),
                        CompactSignUpState.valueOf(signUp.state().name()))
                .settledOn(signUp.settledAt().map(London::dayOf).orElse(null))
                .reason(signUp.reason().orElse(null));
    }
}
