package org.compacthub.caller;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;

/** Gives the caller of the request that is being answered. */
@Singleton
public class CurrentCaller {
    private static final String ATTRIBUTE = "org.compacthub.caller";

    /** The caller, who is an anonymous reader where nobody has signed in and outside of a request. */
    public Caller get() {
        return ServerRequestContext.currentRequest().map(CurrentCaller::of).orElseGet(Caller::reader);
    }

    /** The caller of that request. */
    public static Caller of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Caller.class).orElseGet(Caller::reader);
    }

    /** Says who makes that request, once the credentials are checked. */
    public static void set(HttpRequest<?> request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
