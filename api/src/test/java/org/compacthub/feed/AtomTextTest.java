package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.compacthub.consultation.CalendarFilter;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class AtomTextTest {
    private static final Instant DAY_BEGAN = Instant.parse("2010-02-01T00:00:00Z");

    @Test
    void the_feed_says_what_it_is_and_where_it_is() throws Exception {
        Feed feed = read(written(Entry.planned()));

        assertThat(feed.getId()).isEqualTo("tag:hub.example.org,2026:consultations");
        assertThat(feed.getTitle()).isEqualTo("Salford consultations: consultations (topic Housing)");
        assertThat(feed.getUpdated()).isEqualTo(Instant.parse("2009-09-30T09:15:27Z"));
        assertThat(feed.getOtherLinks().getFirst().getRel()).isEqualTo("self");
        assertThat(feed.getOtherLinks().getFirst().getHref())
                .isEqualTo("https://hub.example.org/api/v1/consultations.atom");
        assertThat(feed.getAlternateLinks().getFirst().getHref()).isEqualTo("https://hub.example.org/");
        assertThat(feed.getAuthors().getFirst().getName()).isEqualTo("Salford consultations");
    }

    @Test
    void an_entry_keeps_its_id_and_links_its_page() throws Exception {
        var entry = read(written(Entry.planned())).getEntries().getFirst();

        assertThat(entry.getId()).isEqualTo("tag:hub.example.org,2026:consultation/" + Entry.ID);
        assertThat(entry.getAlternateLinks().getFirst().getHref())
                .isEqualTo("https://hub.example.org/consultations/" + Entry.ID);
        assertThat(entry.getUpdated()).isEqualTo(Instant.parse("2009-09-30T09:15:27Z"));
        assertThat(entry.getPublished()).isEqualTo(Instant.parse("2009-08-03T08:00:00Z"));
        assertThat(entry.getAuthors().getFirst().getName()).isEqualTo("Luton Council");
        assertThat(entry.getCategories().getFirst().getTerm()).isEqualTo("voluntary-sector");
        assertThat(entry.getCategories().getFirst().getLabel()).isEqualTo("Voluntary sector");
    }

    @Test
    void what_people_typed_is_text_and_never_markup() throws Exception {
        String nasty = "<script>alert(\"1\")</script> & ]]> 'x' \u0000\u0008\uFFFE\uD800 end";
        String written = written(Entry.planned().titled(nasty).summary(nasty).ledBy(nasty));
        var entry = read(written).getEntries().getFirst();

        assertThat(entry.getTitle()).isEqualTo("<script>alert(\"1\")</script> & ]]> 'x' end");
        Content content = entry.getContents().getFirst();
        assertThat(content.getType()).isEqualTo("html");
        assertThat(content.getValue())
                .startsWith("<p>&lt;script&gt;alert(\"1\")&lt;/script&gt; &amp; ]]&gt; 'x' end</p> <p>Led by ")
                .contains("<p>It opens on Wednesday 28 October 2009. It closes at the end of Thursday 21 January"
                        + " 2010.</p>");
        assertThat(written).doesNotContain("<script", "<p>");
    }

    @Test
    void a_withdrawn_one_says_so() throws Exception {
        var entry = read(written(Entry.planned().withdrawn(LocalDate.of(2009, 12, 24))))
                .getEntries()
                .getFirst();

        assertThat(entry.getTitle()).isEqualTo("Withdrawn: Two draft Codes");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("<p>It opened on Wednesday 28 October 2009.</p>")
                .contains("<p>It was withdrawn on Thursday 24 December 2009.</p>")
                .doesNotContain("It closes");
    }

    @Test
    void a_feed_without_entries_is_still_one() throws Exception {
        Feed feed = read(written());

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isEqualTo(DAY_BEGAN);
    }

    private static String written(Entry... entries) {
        return new AtomText(
                        Entry.SETTINGS,
                        Map.of("voluntary-sector", "Voluntary sector"),
                        FilterQuery.of(CalendarFilter.ALL),
                        "topic Housing")
                .of(Arrays.stream(entries).map(Entry::entry).toList(), DAY_BEGAN);
    }

    private static Feed read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }
}
