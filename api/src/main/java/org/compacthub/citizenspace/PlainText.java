package org.compacthub.citizenspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** HTML as text: paragraphs parted by an empty line, a line for each entry of a list, the address of a link behind its words. */
final class PlainText {
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "figure",
            "hr",
            "address",
            "form",
            "fieldset");
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "caption", "figcaption");
    private static final String UNSEEN = "style, script, template, noscript, head, meta, link, title, iframe, object";

    private PlainText() {}

    /** The text, or null where there is none to read. */
    static @Nullable String of(@Nullable String html) {
        if (html == null) {
            return null;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(UNSEEN).remove();
        Writer writer = new Writer();
        NodeTraversor.traverse(writer, body);
        return Characters.readable(writer.text.toString());
    }

    private static final class Writer implements NodeVisitor {
        private static final int NOT_NUMBERED = 0;
        private static final int LONGEST_ADDRESS = 1_000;

        private final StringBuilder text = new StringBuilder();
        /** The number of the next entry of each list around, the innermost first. */
        private final Deque<Integer> numbers = new ArrayDeque<>();
        /** Lists within a list, and paragraphs of an entry, take no empty line. */
        private int entriesAround;
        /** Whether the mark of an entry was written last, on whose line its words begin. */
        private boolean isAtMark;
        /** Where the words of each link around begin. */
        private final Deque<Integer> links = new ArrayDeque<>();

        private int lineBreaks;
        private boolean isSpaceDue;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element);
            }
        }

        private void begin(Element element) {
            breaksAround(element);
            switch (element.normalName()) {
                case "br" -> breakLine(Math.min(lineBreaks + 1, 2));
                case "ol" -> numbers.push(1);
                case "ul" -> numbers.push(NOT_NUMBERED);
                case "li" -> {
                    append(mark());
                    isAtMark = true;
                    entriesAround++;
                }
                case "a" -> links.push(text.length());
                case "td", "th" -> isSpaceDue = true;
                case "img" -> append(element.attr("alt"));
                default -> {}
            }
        }

        private void end(Element element) {
            switch (element.normalName()) {
                case "a" -> address(element, links.pop());
                case "ol", "ul" -> numbers.pop();
                case "li" -> {
                    isAtMark = false;
                    entriesAround--;
                }
                default -> {}
            }
            breaksAround(element);
        }

        private void breaksAround(Element element) {
            boolean isParagraph = PARAGRAPHS.contains(element.normalName());
            if (isParagraph && entriesAround == 0) {
                breakLine(2);
            } else if (isParagraph || LINES.contains(element.normalName())) {
                breakLine(1);
            }
        }

        private String mark() {
            int number = numbers.isEmpty() ? NOT_NUMBERED : numbers.pop();
            if (number == NOT_NUMBERED) {
                numbers.push(NOT_NUMBERED);
                return "- ";
            }
            numbers.push(number + 1);
            return number + ". ";
        }

        private void address(Element link, int start) {
            String address = link.attr("href").strip();
            boolean isOfTheWeb = address.startsWith("https://") || address.startsWith("http://");
            if (isOfTheWeb && text.length() > start && !saysAlready(address, start)) {
                append(" (" + address + ")");
            }
        }

        /** Looks at short words only: whole passages within a link are not the address, and would be read over and over. */
        private boolean saysAlready(String address, int start) {
            return text.length() - start < 2 * LONGEST_ADDRESS && text.indexOf(address, start) >= 0;
        }

        private void breakLine(int count) {
            if (isAtMark) {
                isSpaceDue = true;
            } else {
                lineBreaks = Math.max(lineBreaks, count);
                isSpaceDue = false;
            }
        }

        private void append(String words) {
            for (int index = 0; index < words.length(); ) {
                int character = words.codePointAt(index);
                index += Character.charCount(character);
                if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                    isSpaceDue = true;
                } else {
                    separate();
                    text.appendCodePoint(character);
                }
            }
        }

        private void separate() {
            if (!text.isEmpty()) {
                if (lineBreaks > 0) {
                    text.repeat('\n', lineBreaks);
                } else if (isSpaceDue) {
                    text.append(' ');
                }
            }
            lineBreaks = 0;
            isSpaceDue = false;
            isAtMark = false;
        }
    }
}
