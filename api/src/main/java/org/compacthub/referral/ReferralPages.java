package org.compacthub.referral;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.compacthub.contract.model.ReferralDeletion;
import org.compacthub.contract.model.ReferralDeletionPage;
import org.compacthub.contract.model.ReferralDeletionReason;
import org.compacthub.contract.model.ReferralEntity;
import org.compacthub.contract.model.ReferralOrganizationPage;
import org.compacthub.contract.model.ReferralServicePage;
import org.compacthub.contract.model.ReferralTaxonomyPage;
import org.compacthub.contract.model.ReferralTaxonomyTermPage;
import org.compacthub.referral.PageOf.Numbered;

/** Pages by their numbers, as Open Referral UK asks for them. */
final class ReferralPages {
    private ReferralPages() {}

    static ReferralOrganizationPage organizations(Numbered<Shown> found, ReferralMapping mapping, boolean full) {
        return page(found, shown -> mapping.organization(shown, full), ReferralOrganizationPage::new);
    }

    static ReferralServicePage services(Numbered<Shown> found, ReferralMapping mapping, boolean full) {
        return page(found, shown -> mapping.service(shown, full), ReferralServicePage::new);
    }

    static ReferralTaxonomyPage taxonomies(Numbered<Taxonomy> found) {
        return page(found, ReferralMapping::taxonomy, ReferralTaxonomyPage::new);
    }

    static ReferralTaxonomyTermPage terms(Numbered<TermBook.Entry> found) {
        return page(found, ReferralMapping::term, ReferralTaxonomyTermPage::new);
    }

    static ReferralDeletionPage deletions(Numbered<Departure> found) {
        return page(found, ReferralPages::deletion, ReferralDeletionPage::new);
    }

    private static ReferralDeletion deletion(Departure departure) {
        return new ReferralDeletion(
                departure.entity().id(departure.organisation()),
                ReferralEntity.valueOf(departure.entity().name()),
                ReferralDeletionReason.valueOf(departure.reason().name()),
                departure.leftAt().atOffset(ZoneOffset.UTC));
    }

    private static <A, B, P> P page(Numbered<A> found, Function<A, B> meaning, Maker<B, P> maker) {
        List<B> contents = found.contents().stream().map(meaning).toList();
        return maker.make(
                found.total(),
                found.pages(),
                found.page().number(),
                contents.size(),
                found.page().number() == 1,
                found.last(),
                contents.isEmpty(),
                contents);
    }

    @FunctionalInterface
    private interface Maker<B, P> {
        P make(
                Long totalItems,
                Long totalPages,
                Integer pageNumber,
                Integer size,
                Boolean firstPage,
                Boolean lastPage,
                Boolean empty,
                List<B> contents);
    }
}
