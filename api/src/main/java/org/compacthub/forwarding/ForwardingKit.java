package org.compacthub.forwarding;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.DocumentFormat;
import org.compacthub.consultation.PeriodWords;
import org.compacthub.consultation.TakingPart;
import org.compacthub.consultation.TakingPart.NamedContact;
import org.compacthub.consultation.TakingPart.WayToRespond;
import org.compacthub.consultation.Timetable;
import org.compacthub.feed.PlainText;
import org.compacthub.time.Days;

/**
 * A consultation in the words in which it is passed on.
 *
 * @param lead the name of who leads it
 * @param partners the names of those who run it with the lead
 * @param address its page
 */
record ForwardingKit(Consultation consultation, String lead, List<String> partners, URI address, LocalDate today) {

    Call call() {
        return Call.of(consultation, today);
    }

    /** For a message or a post, at most {@link ShortText#MOST} characters; none while it is not public. */
    Optional<String> shortText() {
        return switch (call()) {
            case NOT_PUBLIC -> Optional.empty();
            case COMING -> Optional.of(shortText("Coming up: ", opening()));
            case OPEN -> Optional.of(shortText("Have your say: ", answerBy()));
            case INFORMATION -> Optional.of(shortText("For your information: ", closing()));
            case CLOSED -> Optional.of(shortText("Closed: ", Optional.of("Answers are no longer taken.")));
            case WITHDRAWN -> Optional.of(shortText("Withdrawn: ", Optional.of("No answers are needed.")));
        };
    }

    /** For a newsletter or an email, in paragraphs; none while it is not public. */
    Optional<String> longText() {
        if (call() == Call.NOT_PUBLIC) {
            return Optional.empty();
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(title());
        summary().ifPresent(paragraphs::add);
        paragraphs.add(Stream.concat(Stream.of(ledBy()), period().stream()).collect(Collectors.joining(" ")));
        if (call() == Call.CLOSED) {
            paragraphs.add("Answers are no longer taken. What comes of it is told here: " + address);
            return Optional.of(String.join("\n\n", paragraphs));
        }
        if (!howToAnswer().isEmpty()) {
            String heading = call() == Call.OPEN ? "How to answer:" : "How to answer once it opens:";
            paragraphs.add(heading + "\n"
                    + howToAnswer().stream().map(way -> "- " + way).collect(Collectors.joining("\n")));
        }
        if (takesAnswers()) {
            formats().ifPresent(paragraphs::add);
            questions().ifPresent(paragraphs::add);
        }
        paragraphs.add("All about it: " + address);
        return Optional.of(String.join("\n\n", paragraphs));
    }

    /** Its days in a sentence, once there is one to tell. */
    Optional<String> period() {
        return switch (call()) {
            case NOT_PUBLIC, COMING, INFORMATION -> join(opening(), closing());
            case OPEN -> openUntil();
            case CLOSED -> closed();
            case WITHDRAWN -> withdrawn();
        };
    }

    /** The ways to answer, each a line; none where answers are not taken any more. */
    List<String> howToAnswer() {
        if (!takesAnswers()) {
            return List.of();
        }
        TakingPart takingPart = consultation.draft().takingPart();
        List<String> lines = new ArrayList<>();
        if (takingPart.heldElsewhere() != null) {
            lines.add("It is held at " + PlainText.line(takingPart.heldElsewhere()));
        }
        takingPart.waysToRespond().stream().map(ForwardingKit::line).forEach(lines::add);
        return lines;
    }

    String title() {
        return PlainText.line(consultation.draft().proposal().title()).strip();
    }

    Optional<String> summary() {
        return Optional.ofNullable(consultation.draft().proposal().summary())
                .map(text -> PlainText.of(text).strip());
    }

    private String shortText(String opening, Optional<String> rest) {
        return ShortText.of(
                opening, title(), PlainText.line(lead).strip(), rest.stream().toList(), address.toString());
    }

    private boolean takesAnswers() {
        return call() == Call.OPEN || (call() == Call.COMING && !Call.informs(consultation));
    }

    private String ledBy() {
        String by = "Led by " + PlainText.line(lead);
        return partners.isEmpty()
                ? by + "."
                : by + " with " + partners.stream().map(PlainText::line).collect(Collectors.joining(", ")) + ".";
    }

    private Optional<String> opening() {
        return PeriodWords.opening(dates().opensOn(), dates().opensFirm());
    }

    private Optional<String> closing() {
        return PeriodWords.closing(dates().closesOn(), dates().closesFirm());
    }

    private Optional<String> answerBy() {
        return PeriodWords.of(
                dates().closesOn(),
                dates().closesFirm() ? "Answer by the end of %s." : "It is expected to close on %s.");
    }

    private Optional<String> openUntil() {
        return PeriodWords.of(
                dates().closesOn(),
                dates().closesFirm() ? "Open until the end of %s." : "Open now. It is expected to close on %s.");
    }

    private Optional<String> closed() {
        return PeriodWords.of(dates().closesOn(), "It closed at the end of %s.");
    }

    private Optional<String> withdrawn() {
        return Optional.ofNullable(consultation.history().withdrawal())
                .map(withdrawal -> "It was withdrawn on %s.".formatted(Days.written(withdrawal.on())));
    }

    private Optional<String> formats() {
        List<DocumentFormat> formats = consultation.draft().takingPart().formats();
        return formats.isEmpty()
                ? Optional.empty()
                : Optional.of("You can have it as: "
                        + formats.stream().map(DocumentFormat::words).collect(Collectors.joining("; ")) + ".");
    }

    private Optional<String> questions() {
        NamedContact contact = consultation.draft().takingPart().contact();
        if (contact == null) {
            return Optional.empty();
        }
        String whom = Stream.of(
                        contact.name(), contact.role(), contact.email(), contact.telephone(), contact.postalAddress())
                .filter(Objects::nonNull)
                .map(part -> PlainText.line(part).strip())
                .collect(Collectors.joining(", "));
        return whom.isEmpty() ? Optional.empty() : Optional.of("Questions, or another format: " + whom + ".");
    }

    private Timetable dates() {
        return consultation.draft().timetable();
    }

    private static String line(WayToRespond way) {
        String detail = Stream.of(way.url(), way.where(), way.why())
                .filter(Objects::nonNull)
                .map(part -> PlainText.line(part).strip())
                .collect(Collectors.joining("; "));
        return detail.isEmpty() ? way.method().words() : way.method().words() + ": " + detail;
    }

    private static Optional<String> join(Optional<String> one, Optional<String> other) {
        String both = Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
}
