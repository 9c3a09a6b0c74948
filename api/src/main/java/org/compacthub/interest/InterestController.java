package org.compacthub.interest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.contract.api.InterestsApi;
import org.compacthub.contract.model.InterestAspect;
import org.compacthub.contract.model.InterestList;
import org.compacthub.contract.model.NewInterest;

/** The wishes of the organisation acted for, and those in a consultation. */
@Controller
class InterestController implements InterestsApi {
    private final Interests interests;
    private final InterestView view;
    private final CurrentCaller currentCaller;

    InterestController(Interests interests, InterestView view, CurrentCaller currentCaller) {
        this.interests = interests;
        this.view = view;
        this.currentCaller = currentCaller;
    }

    @Override
    public org.compacthub.contract.model.Interest setInterest(UUID consultationId, NewInterest wanted) {
        Wish wish = Wish.of(wanted.getWish().getValue());
        return view.one(interests.set(new ConsultationId(consultationId), wish, currentCaller.get()));
    }

    @Override
    public HttpResponse<Void> clearInterest(UUID consultationId) {
        interests.clear(new ConsultationId(consultationId), currentCaller.get());
        return HttpResponse.noContent();
    }

    @Override
    public org.compacthub.contract.model.Interest setStandingInterest(
            InterestAspect aspect, String term, NewInterest wanted) {
        Wish wish = Wish.of(wanted.getWish().getValue());
        return view.one(interests.set(matter(aspect, term), wish, currentCaller.get()));
    }

    @Override
    public HttpResponse<Void> clearStandingInterest(InterestAspect aspect, String term) {
        interests.clear(matter(aspect, term), currentCaller.get());
        return HttpResponse.noContent();
    }

    @Override
    public InterestList listInterests() {
        return list(interests.own(currentCaller.get()));
    }

    @Override
    public InterestList listConsultationInterests(UUID consultationId) {
        return list(interests.in(new ConsultationId(consultationId), currentCaller.get()));
    }

    private static Matter.Standing matter(InterestAspect aspect, String term) {
        return new Matter.Standing(Aspect.inPath(aspect.getValue()), term);
    }

    private InterestList list(List<Interest> found) {
        return new InterestList(view.all(found));
    }
}
