package org.compacthub.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import java.time.ZoneOffset;
import java.util.Optional;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.SessionApi;
import org.compacthub.contract.model.ActingFor;
import org.compacthub.contract.model.PasswordChange;
import org.compacthub.contract.model.Session;
import org.compacthub.limit.ClientAddress;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;

@Controller
class SessionController implements SessionApi {
    private final SignIn signIn;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final SessionCookies cookies;
    private final PasswordChanges passwordChanges;
    private final AccountViews views;
    private final ClientAddress addresses;
    private final CurrentCaller caller;

    SessionController(
            SignIn signIn,
            Sessions sessions,
            AccessTokens tokens,
            SessionCookies cookies,
            PasswordChanges passwordChanges,
            AccountViews views,
            ClientAddress addresses,
            CurrentCaller caller) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.cookies = cookies;
        this.passwordChanges = passwordChanges;
        this.views = views;
        this.addresses = addresses;
        this.caller = caller;
    }

    @Override
    public Session getSession() {
        Caller now = caller.get();
        Optional<AccessClaims> session = currentSession();
        if (!now.signedIn()) {
            return AccountMapping.nobody();
        }
        Session answer = views.session(
                now.person().orElseThrow(), new Membership(now.organisation().orElseThrow(), now.role()));
        session.ifPresent(claims -> answer.setExpiresAt(claims.expiresAt().atOffset(ZoneOffset.UTC)));
        return answer;
    }

    @Override
    public HttpResponse<Session> signIn(org.compacthub.contract.model.SignIn given) {
        Sessions.Granted granted = signIn.signIn(given.getEmail(), given.getPassword(), addresses.of(request()));
        cookies.refresh(request()).ifPresent(sessions::endOf);
        return started(granted);
    }

    @Override
    public HttpResponse<Session> refreshSession() {
        Sessions.Renewal renewal =
                cookies.refresh(request()).map(sessions::renew).orElseGet(Sessions.Renewal.Refused::new);
        return switch (renewal) {
            case Sessions.Renewal.Renewed renewed -> started(renewed.granted());
            case Sessions.Renewal.Refused refused -> throw Sessions.ended();
            case Sessions.Renewal.Reused reused -> throw Sessions.ended();
        };
    }

    @Override
    public HttpResponse<Void> signOut() {
        cookies.access(request())
                .flatMap(tokens::read)
                .map(AccessClaims::family)
                .ifPresent(sessions::end);
        cookies.refresh(request()).ifPresent(sessions::endOf);
        return cookies.clear(HttpResponse.noContent());
    }

    @Override
    public HttpResponse<Session> actFor(ActingFor given) {
        AccessClaims session = currentSession().orElseThrow(Sessions::ended);
        MembershipWanted wanted = AccountMapping.wanted(given);
        Membership membership = views.membership(session.person(), wanted)
                .orElseThrow(() -> DomainProblem.invalid(FieldProblem.inBody(
                        "organisation",
                        "not-a-membership",
                        "You do not act for this organisation in this role. Choose one of your memberships.")));
        return started(sessions.actFor(session, membership));
    }

    @Override
    public HttpResponse<Void> changePassword(PasswordChange given) {
        AccessClaims session = currentSession().orElseThrow(Sessions::ended);
        passwordChanges.change(
                session, caller.get(), given.getCurrent(), given.getReplacement(), addresses.of(request()));
        return HttpResponse.noContent();
    }

    private HttpResponse<Session> started(Sessions.Granted granted) {
        AccessClaims claims = granted.claims();
        Session answer = views.session(claims.person(), claims.membership());
        answer.setExpiresAt(claims.expiresAt().atOffset(ZoneOffset.UTC));
        return cookies.set(HttpResponse.ok(answer), tokens.sign(claims), Optional.ofNullable(granted.refreshToken()));
    }

    private static Optional<AccessClaims> currentSession() {
        return request().getUserPrincipal(CallerAuthentication.class).flatMap(CallerAuthentication::currentSession);
    }

    private static HttpRequest<?> request() {
        return ServerRequestContext.currentRequest().orElseThrow();
    }
}
