package org.compacthub.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.compacthub.consultation.CalendarFilter;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A filter as the query of an address, always written the same way: what asks for the same is the same. */
record FilterQuery(String written) {

    static FilterQuery of(CalendarFilter filter) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", filter.text());
        add(
                parts,
                "status",
                filter.statuses().stream().map(ConsultationStatus::wireName).toList());
        add(
                parts,
                "organisation",
                filter.organisations().stream().map(OrganisationId::value).toList());
        add(parts, "topic", filter.topics());
        add(parts, "audience", filter.audiences());
        add(parts, "area", filter.areas());
        add(parts, "from", filter.from());
        add(parts, "to", filter.to());
        add(parts, "updated-since", filter.updatedSince());
        return new FilterQuery(String.join("&", parts));
    }

    /** The same with one more parameter. */
    FilterQuery with(String name, Object value) {
        String more = name + "=" + encoded(value.toString());
        return new FilterQuery(written.isEmpty() ? more : written + "&" + more);
    }

    /** What comes after the path of an address; nothing where nothing is asked. */
    String asSuffix() {
        return written.isEmpty() ? "" : "?" + written;
    }

    private static void add(List<String> parts, String name, Collection<?> values) {
        values.stream()
                .map(Object::toString)
                .distinct()
                .sorted()
                .forEach(value -> parts.add(name + "=" + encoded(value)));
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        add(parts, name, Stream.ofNullable(value).toList());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
