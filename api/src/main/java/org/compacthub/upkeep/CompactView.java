package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.CompactSignUp;
import org.compacthub.contract.model.CompactSignUpState;
import org.compacthub.organisation.EntryPartView;
import org.compacthub.organisation.Organisation;
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
    public void addTo(org.compacthub.contract.model.Organisation answer, Organisation organisation, Caller reader) {
        if (organisation.keeping().compactSince() != null
                && Sight.of(reader, organisation.id()).reaches(Sight.KEEPER)) {
            signing.latest(organisation.id())
                    .ifPresent(signUp -> answer.getCompact().setLatest(written(signUp)));
        }
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
