package org.compacthub.citizenspace;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.consultation.Background;
import org.jspecify.annotations.Nullable;

/** What an activity builds on: its documents and links, and the activities that it names. */
record BackgroundReader(Activity activity, Remarks remarks) {
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_EVIDENCE = 100;
    private static final int MOST_RELATED = 50;

    Background background() {
        List<Link> evidence = new ArrayList<>(links("supporting_documents"));
        evidence.addAll(links("related_links"));
        List<Link> related = links("related_consultations");
        return new Background(
                most(MOST_EVIDENCE, evidence, "supporting_documents and related_links").stream()
                        .map(link -> new Background.Reference(link.title(), link.address()))
                        .toList(),
                most(MOST_RELATED, related, "related_consultations").stream()
                        .map(link -> new Background.Related(null, link.title(), link.address()))
                        .toList(),
                null);
    }

    private record Link(String title, @Nullable String address) {}

    private List<Link> links(String field) {
        List<Link> links = new ArrayList<>();
        for (Activity entry : activity.list(field)) {
            String typed = entry.line("url");
            Optional<String> address = WebAddress.of(typed).map(URI::toString);
            if (typed != null && address.isEmpty()) {
                remarks.note(
                        "An entry of %s has an address that is none of the web, which is left out.".formatted(field));
            }
            String title = entry.line("title");
            if (title != null || address.isPresent()) {
                links.add(new Link(
                        Shortened.to(LONGEST_TITLE, title == null ? address.orElseThrow() : title),
                        address.orElse(null)));
            } else {
                remarks.note("An entry of %s has neither a title nor an address and is left out.".formatted(field));
            }
        }
        return links;
    }

    private List<Link> most(int limit, List<Link> links, String fields) {
        if (links.size() <= limit) {
            return links;
        }
        remarks.note("%s have more than %d entries, the most that the calendar takes; the others are left out."
                .formatted(fields, limit));
        return links.subList(0, limit);
    }
}
