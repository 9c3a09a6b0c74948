package org.compacthub.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import org.jspecify.annotations.Nullable;

/** Serves the contract as it stands. It describes the operations and is none of them. */
@Controller("/openapi.yaml")
class ContractController {
    private final Contract contract;
    private final String tag;

    ContractController(Contract contract) {
        this.contract = contract;
        this.tag = "W/\"" + Integer.toHexString(contract.text().hashCode()) + "\"";
    }

    @Get
    @Produces("application/yaml; charset=utf-8")
    HttpResponse<String> contract(@Header("If-None-Match") @Nullable String ifNoneMatch) {
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<String>notModified().header(HttpHeaders.ETAG, tag);
        }
        return HttpResponse.ok(contract.text())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
