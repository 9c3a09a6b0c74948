package org.compacthub.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compacthub.consultation.CalendarEntry;
import org.jdom2.Element;
import org.jdom2.output.XMLOutputter;

/**
 * The latest changes as Atom (RFC 4287).
 *
 * @param topics the names of topics by their ids
 * @param filter what the feed holds in words, empty for all of it
 */
record AtomText(FeedSettings settings, Map<String, String> topics, FilterQuery query, String filter) {
    static final String FILE = "consultations.atom";

    /**
     * @param entries newest first
     * @param without when a feed without entries was last otherwise
     */
    String of(List<CalendarEntry> entries, Instant without) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(settings.tag("consultations" + query.asSuffix()));
        feed.setTitle(settings.name() + ": consultations" + (filter.isEmpty() ? "" : " (" + filter + ")"));
        feed.setUpdated(Date.from(entries.stream()
                .map(CalendarEntry::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(without)));
        feed.setAuthors(List.of(person(settings.name())));
        Generator generator = new Generator();
        generator.setValue("Compact Hub");
        feed.setGenerator(generator);
        feed.setOtherLinks(List.of(link("self", settings.feed(FILE, query), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", settings.calendar(query), "text/html")));
        feed.setEntries(entries.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed, false);
        } catch (FeedException fault) {
            throw new IllegalStateException("The feed can't be written", fault);
        }
    }

    private Entry entry(CalendarEntry from) {
        Entry entry = new Entry();
        entry.setId(settings.tag("consultation/" + from.id()));
        entry.setTitle(Wording.title(from));
        entry.setUpdated(Date.from(from.changedAt()));
        entry.setPublished(Date.from(from.createdAt()));
        entry.setAuthors(List.of(person(PlainText.line(from.leadName()))));
        entry.setAlternateLinks(List.of(link("alternate", settings.page(from.id()), "text/html")));
        entry.setCategories(from.topics().stream().map(this::category).toList());
        entry.setContents(List.of(content(Wording.lines(from))));
        return entry;
    }

    /** A paragraph for each line, escaped by the XML writer and then once more as the content of the feed. */
    private static Content content(List<String> lines) {
        XMLOutputter writer = new XMLOutputter();
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(lines.stream()
                .flatMap(String::lines)
                .map(line -> writer.outputString(new Element("p").setText(line)))
                .collect(Collectors.joining("\n")));
        return content;
    }

    private Category category(String topic) {
        Category category = new Category();
        category.setTerm(topic);
        category.setLabel(topics.getOrDefault(topic, topic));
        return category;
    }

    private static Link link(String relation, URI address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address.toString());
        return link;
    }

    private static SyndPerson person(String name) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }
}
