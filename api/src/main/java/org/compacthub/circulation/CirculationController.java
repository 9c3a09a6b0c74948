package org.compacthub.circulation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.UUID;
import org.compacthub.audience.AudienceId;
import org.compacthub.audience.Texts;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.contract.api.CirculationApi;
import org.compacthub.contract.model.AddresseePage;
import org.compacthub.contract.model.Circulation;
import org.compacthub.contract.model.CirculationPage;
import org.compacthub.contract.model.InformationNotice;
import org.compacthub.contract.model.InformationNoticePage;
import org.compacthub.contract.model.NewCirculation;
import org.compacthub.contract.model.NewReachReport;
import org.compacthub.contract.model.ReceivedPage;
import org.compacthub.contract.model.RecipientPage;
import org.compacthub.contract.model.SentPage;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.http.NextPage;
import org.compacthub.http.Unkept;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The log of what was sent. */
@Controller
class CirculationController implements CirculationApi {
    private final Circulations circulations;
    private final CirculationView view;
    private final AddresseesView addressees;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    CirculationController(
            Circulations circulations,
            CirculationView view,
            AddresseesView addressees,
            Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.circulations = circulations;
        this.view = view;
        this.addressees = addressees;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<Circulation> recordCirculation(NewCirculation told, @Nullable String idempotencyKey) {
        Caller caller = currentCaller.get();
        Sending sending = sending(told);
        return idempotency.once(
                idempotencyKey,
                caller,
                "recordCirculation",
                told,
                Circulation.class,
                () -> HttpResponse.created(view.recorded(circulations.record(sending, caller), caller)));
    }

    @Override
    public HttpResponse<Circulation> reportReach(
            UUID circulationId, NewReachReport told, @Nullable String idempotencyKey) {
        Caller caller = currentCaller.get();
        return idempotency.once(
                idempotencyKey,
                caller,
                "reportReach " + circulationId,
                told,
                Circulation.class,
                () -> HttpResponse.created(view.one(circulations.report(circulationId, reach(told), caller), caller)));
    }

    @Override
    public Circulation correctReachReport(
            UUID circulationId, UUID reportId, NewReachReport told, @Nullable String ifMatch) {
        Caller caller = currentCaller.get();
        long version = ETags.required(ifMatch);
        return view.one(circulations.correctReport(circulationId, reportId, version, reach(told), caller), caller);
    }

    @Override
    public Circulation withdrawReachReport(UUID circulationId, UUID reportId, @Nullable String ifMatch) {
        Caller caller = currentCaller.get();
        return view.one(circulations.withdrawReport(circulationId, reportId, ETags.required(ifMatch), caller), caller);
    }

    @Override
    public HttpResponse<RecipientPage> listRecipients(UUID circulationId, Integer limit, @Nullable String cursor) {
        RecipientPage page = view.recipients(circulationId, currentCaller.get(), limit, cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public HttpResponse<CirculationPage> listCirculation(UUID consultationId, Integer limit, @Nullable String cursor) {
        CirculationPage page = view.of(new ConsultationId(consultationId), currentCaller.get(), limit, cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public HttpResponse<AddresseePage> listAddressees(UUID consultationId, Integer limit, @Nullable String cursor) {
        AddresseePage page = addressees.page(new ConsultationId(consultationId), currentCaller.get(), limit, cursor);
        return Unkept.answer(NextPage.link(HttpResponse.ok(page), page.getNext()));
    }

    @Override
    public HttpResponse<ReceivedPage> listReceived(UUID organisationId, Integer limit, @Nullable String cursor) {
        ReceivedPage page = view.to(new OrganisationId(organisationId), currentCaller.get(), limit, cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public HttpResponse<SentPage> listSent(Integer limit, @Nullable String cursor) {
        SentPage page = view.by(currentCaller.get(), limit, cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public HttpResponse<InformationNoticePage> listInformationNotices(
            @Nullable UUID organisation, Integer limit, @Nullable String cursor) {
        InformationNoticePage page =
                view.informing(organisation == null ? null : new OrganisationId(organisation), limit, cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public InformationNotice getInformationNotice(UUID noticeId) {
        return view.informing(noticeId);
    }

    @Override
    public HttpResponse<AddresseePage> listNoticeAddressees(
            @Nullable UUID audience,
            @Nullable List<UUID> organisation,
            @Nullable List<String> topic,
            Boolean informationOnly,
            Integer limit,
            @Nullable String cursor) {
        var to = new NoticeAddressees.To(
                audience == null ? null : new AudienceId(audience),
                organisation == null
                        ? List.of()
                        : organisation.stream().map(OrganisationId::new).toList(),
                topic == null ? List.of() : topic,
                informationOnly);
        AddresseePage page = addressees.page(to, currentCaller.get(), limit, cursor);
        return Unkept.answer(NextPage.link(HttpResponse.ok(page), page.getNext()));
    }

    private static @Nullable Notice notice(NewCirculation told) {
        String title = Texts.optional(told.getNotice());
        boolean informs = Boolean.TRUE.equals(told.getInformationOnly());
        List<String> topics = told.getTopics() == null ? List.of() : told.getTopics();
        String reason = Texts.optional(told.getShortNotice());
        if (title == null && (informs || !topics.isEmpty() || told.getActionFrom() != null || reason != null)) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "notice",
                    "of-a-notice",
                    "Topics, and from when action is required, are said of a notice: give its title."));
        }
        return title == null ? null : new Notice(title, topics, informs, told.getActionFrom(), reason);
    }

    private static Reach reach(NewReachReport told) {
        return new Reach(
                told.getOrganisations(), told.getPeople(), told.getReportedOn(), Texts.optional(told.getCost()));
    }

    private static Sending sending(NewCirculation told) {
        return new Sending(
                told.getConsultation() == null ? null : new ConsultationId(told.getConsultation()),
                notice(told),
                WireNames.constant(Route.class, told.getRoute().getValue()),
                told.getThrough() == null ? null : new OrganisationId(told.getThrough()),
                told.getAudience() == null ? null : new AudienceId(told.getAudience()),
                told.getOrganisations() == null
                        ? List.of()
                        : told.getOrganisations().stream()
                                .map(OrganisationId::new)
                                .toList(),
                Texts.optional(told.getWords()),
                told.getSentOn());
    }
}
