package org.compacthub.organisation;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The register as one file, made a page at a time, so that its length makes no difference to the memory that it takes. */
@Singleton
class RegisterExportPages {
    private static final int AT_ONCE = 500;

    private final OrganisationSearch search;
    private final OrganisationView view;
    private final ObjectMapper mapper;

    RegisterExportPages(OrganisationSearch search, OrganisationView view, ObjectMapper mapper) {
        this.search = search;
        this.view = view;
        this.mapper = mapper;
    }

    Supplier<@Nullable String> csv(OrganisationFilter filter, boolean bom, Caller reader) {
        return pieces(filter, (bom ? "\uFEFF" : "") + EntryCsvMapping.header(), "", page -> rows(page, reader), "");
    }

    Supplier<@Nullable String> json(OrganisationFilter filter, Caller reader) {
        return pieces(
                filter,
                "{\"items\":[",
                ",",
                page -> view.all(page, reader).stream().map(this::written).toList(),
                "]}");
    }

    private List<String> rows(List<Organisation> page, Caller reader) {
        Iterator<org.compacthub.contract.model.Organisation> told =
                view.all(page, reader).iterator();
        return page.stream()
                .map(entry -> EntryCsvMapping.row(entry.seenWith(Sight.of(reader, entry.id())), told.next()))
                .toList();
    }

    private Supplier<@Nullable String> pieces(
            OrganisationFilter filter,
            String begin,
            String between,
            Function<List<Organisation>, List<String>> written,
            String end) {
        return new Supplier<>() {
            private Optional<OrganisationId> last = Optional.empty();
            private boolean begun;
            private boolean ended;

            @Override
            public @Nullable String get() {
                if (ended) {
                    return null;
                }
                List<Organisation> page = search.page(filter.byName(), new OrganisationFilter.Part(last, AT_ONCE));
                StringBuilder piece = new StringBuilder(begun ? "" : begin);
                for (String entry : written.apply(page)) {
                    if (begun) {
                        piece.append(between);
                    }
                    piece.append(entry);
                    begun = true;
                }
                begun = true;
                ended = page.size() < AT_ONCE;
                last = page.isEmpty() ? last : Optional.of(page.getLast().id());
                return ended ? piece.append(end).toString() : piece.toString();
            }
        };
    }

    private String written(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
