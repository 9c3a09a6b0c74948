package org.compacthub.organisation;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what an entry is recognised as one that is there already: identifiers first, then names, postcode and website. */
public final class MatchKeys {
    /** Words that say how an organisation is set up, and not which one it is. */
    private static final Set<String> FORMS = Set.of(
            "ltd",
            "limited",
            "cic",
            "cio",
            "plc",
            "llp",
            "inc",
            "incorporated",
            "company",
            "co",
            "the",
            "charity",
            "registered",
            "charitable",
            "of",
            "for",
            "and",
            "in",
            "uk",
            "a");

    /** "Community interest company" and the like, before they fall apart into words. */
    private static final Pattern LONG_FORMS = Pattern.compile(
            "(?i)\\b(community interest company|charitable incorporated organisation|company limited by guarantee"
                    + "|limited liability partnership)\\b");

    /** What stands in brackets at the end is a form or a note: (UK), (TRUST FUNDS HELD ICW). */
    private static final Pattern NOTE = Pattern.compile("\\([^)]*\\)?\\s*$");

    private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");

    /** Hosts where many organisations have a page. */
    private static final List<String> SHARED_HOSTS = List.of(
            "facebook.com",
            "twitter.com",
            "x.com",
            "instagram.com",
            "linkedin.com",
            "youtube.com",
            "wordpress.com",
            "blogspot.com",
            "blogspot.co.uk",
            "wixsite.com",
            "weebly.com",
            "google.com",
            "btck.co.uk",
            "org.uk",
            "co.uk",
            "justgiving.com",
            "meetup.com",
            "eventbrite.co.uk",
            "tumblr.com",
            "btinternet.com",
            "gov.uk",
            "nhs.uk",
            "sch.uk");

    private MatchKeys() {}

    /** All keys of an entry; alternate and former names count as names. */
    public static Set<MatchKey> of(Profile profile) {
        Particulars more = profile.particulars();
        Set<MatchKey> keys = new LinkedHashSet<>();
        more.identifiers().forEach(identifier -> keys.add(new MatchKey(MatchKey.Kind.IDENTIFIER, identifier.orgId())));
        Stream.concat(Stream.of(profile.name()), more.otherNames().stream().map(Particulars.OtherName::name))
                .flatMap(name -> Stream.of(coreOf(name), coreOf(withoutHyphens(name))))
                .filter(core -> !core.isEmpty())
                .forEach(core -> keys.add(new MatchKey(MatchKey.Kind.NAME, core)));
        if (more.postcode() != null) {
            keys.add(new MatchKey(MatchKey.Kind.POSTCODE, more.postcode()));
        }
        if (profile.website() != null) {
            ownHost(profile.website()).ifPresent(host -> keys.add(new MatchKey(MatchKey.Kind.SITE, host)));
        }
        return keys;
    }

    /** What tells one name from another: its words without accents, capitals, legal forms, small words and notes in brackets. All words where nothing is left. */
    static String coreOf(String name) {
        String plain = LONG_FORMS.matcher(NOTE.matcher(name).replaceFirst("")).replaceAll(" ");
        Set<String> words = Words.of(plain.isBlank() ? name : plain);
        String core = words.stream().filter(word -> !FORMS.contains(word)).collect(Collectors.joining(" "));
        return core.isEmpty() ? String.join(" ", words) : core;
    }

    /** "Wildlife" for "Wild-life"; such a name is recognised by either. */
    static String withoutHyphens(String name) {
        return HYPHENS.matcher(name).replaceAll("");
    }

    /** The host without www, unless many organisations share it. */
    private static Optional<String> ownHost(URI website) {
        String host = website.getHost();
        if (host == null) {
            return Optional.empty();
        }
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
        boolean shared = SHARED_HOSTS.stream().anyMatch(each -> plain.equals(each) || isPageOn(plain, each));
        return shared ? Optional.empty() : Optional.of(plain);
    }

    /** Such as {@code xyz.wordpress.com}, which is its own; but {@code m.facebook.com} is everybody's. */
    private static boolean isPageOn(String host, String shared) {
        return host.endsWith("." + shared)
                && List.of("m", "en-gb", "uk", "sites", "docs")
                        .contains(host.substring(0, host.length() - shared.length() - 1));
    }
}
