package org.compacthub.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Profile;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation shares.
 *
 * @param version rises by one with each change, from 0
 * @param organisation whose it is
 * @param changedOn the day of the last change, or that on which it was shared
 */
public record Note(
        NoteId id,
        long version,
        OrganisationId organisation,
        Content content,
        LocalDate sharedOn,
        LocalDate changedOn) {

    /** Repeated as a CHECK in the database. */
    public enum Kind {
        NOTE,
        EXPERIENCE,
        EXPERTISE
    }

    /** Who reads it; partners are all who have signed in. Repeated as a CHECK in the database. */
    public enum Readers {
        EVERYBODY,
        PARTNERS
    }

    /**
     * What it says.
     *
     * @param text plain; an empty line begins a paragraph
     * @param topics of the vocabulary
     * @param link more of it, elsewhere on the web
     */
    public record Content(
            Kind kind,
            String title,
            String text,
            List<String> topics,
            @Nullable URI link,
            Readers shownTo) {

        /**
         * @throws DomainProblem {@code VALIDATION} where the link is none that a browser may follow
         */
        public Content {
            topics = topics.stream().distinct().toList();
            if (link != null && !Profile.isWebAddress(link)) {
                throw DomainProblem.invalid(FieldProblem.inBody(
                        "link", "web-address", "Give the link with its beginning, such as https://www.example.org."));
            }
        }

        Content about(List<String> kept) {
            return new Content(kind, title, text, kept, link, shownTo);
        }
    }

    boolean isShownTo(Caller reader) {
        return switch (content.shownTo()) {
            case EVERYBODY -> true;
            case PARTNERS -> reader.signedIn();
        };
    }

    boolean isKeptBy(Caller caller) {
        return keepsAll(caller) || caller.actsFor(organisation);
    }

    /** Whether somebody shares for others, and keeps what others share. */
    static boolean keepsAll(Caller caller) {
        return caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR);
    }

    /**
     * The same with other content.
     *
     * @param read the version that they have read
     * @throws DomainProblem {@code STALE}
     */
    Note changed(long read, Content next, LocalDate today) {
        requireCurrent(read);
        return new Note(id, version + 1, organisation, next, sharedOn, today);
    }

    /**
     * @throws DomainProblem {@code STALE}
     */
    void requireCurrent(long read) {
        if (version != read) {
            throw DomainProblem.stale(version);
        }
    }

    Note with(Content whole) {
        return new Note(id, version, organisation, whole, sharedOn, changedOn);
    }

    /** Never what it says, which may be for partners alone: such a text ends in logs. */
    @Override
    public String toString() {
        return "Note[" + id.value() + "]";
    }
}
