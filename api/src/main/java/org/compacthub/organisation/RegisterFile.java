package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.compacthub.http.PieceStream;
import org.compacthub.http.Spreadsheet;
import org.compacthub.id.OrganisationId;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Something of each organisation as one file, made a page at a time, so that its length makes no difference to the memory that it takes. */
@Singleton
public class RegisterFile {
    private static final int AT_ONCE = 500;
    private static final MediaType SPREADSHEET = MediaType.of("text/csv;charset=utf-8;header=present");

    private final OrganisationSearch search;
    private final ObjectMapper mapper;
    private final InstantSource clock;

    RegisterFile(OrganisationSearch search, ObjectMapper mapper, InstantSource clock) {
        this.search = search;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Organisations by name as a spreadsheet.
     *
     * @param name of the file, before the day
     * @param header with its line's end
     * @param bom whether it begins with a byte-order mark
     * @param rows what some organisations give, each row with its line's end
     */
    public <T> MutableHttpResponse<T> csv(
            String name,
            OrganisationFilter filter,
            String header,
            boolean bom,
            Function<List<Organisation>, List<String>> rows) {
        return answer(pieces(filter, (bom ? Spreadsheet.BOM : "") + header, "", rows, ""), SPREADSHEET, name, "csv");
    }

    /** The same as JSON, an object with the list {@code items}. */
    public <T> MutableHttpResponse<T> json(
            String name, OrganisationFilter filter, Function<List<Organisation>, Stream<?>> items) {
        return answer(
                pieces(
                        filter,
                        "{\"items\":[",
                        ",",
                        page -> items.apply(page).map(this::written).toList(),
                        "]}"),
                MediaType.APPLICATION_JSON_TYPE,
                name,
                "json");
    }

    /** The contract knows the file as a whole; what is handed on is a stream of it, which the server takes as well. */
    @SuppressWarnings("unchecked")
    private <T> MutableHttpResponse<T> answer(
            Supplier<@Nullable String> file, MediaType type, String name, String ending) {
        MutableHttpResponse<?> answer = HttpResponse.ok(new PieceStream(file, false))
                .contentType(type)
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.%s\"".formatted(name, London.today(clock), ending));
        return (MutableHttpResponse<T>) answer;
    }

    private Supplier<@Nullable String> pieces(
            OrganisationFilter filter,
            String begin,
            String between,
            Function<List<Organisation>, List<String>> written,
            String end) {
        return new Supplier<>() {
            private Optional<OrganisationId> last = Optional.empty();
            private String before = "";
            private boolean begun;
            private boolean ended;

            @Override
            public @Nullable String get() {
                if (ended) {
                    return null;
                }
                List<Organisation> page = search.page(filter.byName(), new OrganisationFilter.Part(last, AT_ONCE));
                StringBuilder piece = new StringBuilder(begun ? "" : begin);
                begun = true;
                // A page of organisations may give nothing, so what is between two stands before the second, and not
                // before a page.
                for (String entry : written.apply(page)) {
                    piece.append(before).append(entry);
                    before = between;
                }
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
