package org.compacthub.organisation;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A public register that gives organisations numbers, by its code in the org-id list (org-id.guide). */
public enum IdentifierScheme {
    GB_CHC(
            "[1-9]\\d{5,6}(-\\d{1,3})?",
            "six or seven digits, such as 1234567; a linked charity has -1 or the like behind them",
            "https://register-of-charities.charitycommission.gov.uk/charity-details/?regid=%s&subid=%s"),
    GB_SC(
            "SC\\d{6}",
            "SC and six digits, such as SC012345",
            "https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=%s"),
    GB_NIC(
            "1\\d{5}",
            "six digits that begin with 1, such as 100123",
            "https://www.charitycommissionni.org.uk/charity-details/?regId=%s&subId=%s"),
    GB_COH(
            "\\d{8}|[A-Z]{2}\\d{6}|[A-Z]{2}\\d{5}[A-Z]|R\\d{7}",
            "eight digits, or two letters and six digits, such as 01234567 or CE012345",
            "https://find-and-update.company-information.service.gov.uk/company/%s"),
    GB_MPR(
            "[A-Z]{0,2}\\d{2,6}[A-Z]?",
            "two to six digits, perhaps with letters around them, such as 12345R",
            "https://mutuals.fca.org.uk/Search/Society/%s"),
    GB_UKPRN("1\\d{7}", "eight digits that begin with 1, such as 10001234", null),
    GB_EDU(
            "\\d{6}",
            "six digits, such as 123456",
            "https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/%s"),
    GB_NHS("[A-Z0-9]{3,6}", "three to six letters and digits, such as RM3", null),
    GB_LAE("[A-Z]{3}", "three letters, such as SLF", null);

    private static final Pattern SHORT_COMPANY_NUMBER = Pattern.compile("\\d{5,7}");
    private static final Pattern NORTHERN_IRISH_PREFIX = Pattern.compile("^NIC(?=\\d)");

    private static final Pattern NUMBER = Pattern.compile("(?i)[A-Z]{0,2}\\d{5,8}[A-Z]?");
    private static final Pattern LEADING_NOUGHTS = Pattern.compile("(?<=^[A-Za-z]{0,2})0+(?=\\d)");

    private static final Pattern CODES = Pattern.compile(
            Arrays.stream(values())
                    .map(IdentifierScheme::code)
                    .collect(Collectors.joining("|", "\\b(?:", ")[- ](?=[A-Z]{0,3}\\d)")),
            Pattern.CASE_INSENSITIVE);

    private final Pattern form;
    private final String formInWords;
    private final @Nullable String page;

    IdentifierScheme(String form, String formInWords, @Nullable String page) {
        this.form = Pattern.compile(form);
        this.formInWords = formInWords;
        this.page = page;
    }

    /** The register's code, such as {@code GB-CHC}. */
    public String code() {
        return name().replace('_', '-');
    }

    /**
     * The register with that code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static IdentifierScheme of(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no register " + code));
    }

    /** The text without the codes that stand before numbers in it: {@code GB-CHC-210843} as {@code 210843}, which is how it is found. */
    static String withoutCodes(String text) {
        return CODES.matcher(text).replaceAll("");
    }

    /**
     * A text that is nothing but a number, without the spaces and leading noughts with which some write it; any other text as it is. Short numbers are left, which
     * may be those of a house or a year.
     */
    static String asNumber(String text) {
        String value = text.replaceAll("\\s+", "");
        return NUMBER.matcher(value).matches() ? LEADING_NOUGHTS.matcher(value).replaceFirst("") : text;
    }

    /** The ways in which a number is looked for: as the register writes it, and without the noughts before its first other digit. */
    static List<String> waysToWrite(String value) {
        return List.of(value, LEADING_NOUGHTS.matcher(value).replaceFirst(""));
    }

    /** What a number of this register looks like, in words. */
    public String formInWords() {
        return formInWords;
    }

    /** The number as the register writes it, if it has the register's form: without spaces, in capitals, with the noughts that people leave out. */
    public Optional<String> normalised(String written) {
        String value = written.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        String whole = switch (this) {
            case GB_COH ->
                SHORT_COMPANY_NUMBER.matcher(value).matches() ? "0".repeat(8 - value.length()) + value : value;
            case GB_NIC -> NORTHERN_IRISH_PREFIX.matcher(value).replaceFirst("");
            case GB_CHC, GB_SC, GB_MPR, GB_UKPRN, GB_EDU, GB_NHS, GB_LAE -> value;
        };
        return form.matcher(whole).matches() ? Optional.of(whole) : Optional.empty();
    }

    /** Where the register shows an organisation, if it has such pages; those of charities have one for each linked charity. */
    Optional<URI> page(String value) {
        String[] parts = value.split("-", 2);
        String linked = parts.length == 2 ? parts[1] : "0";
        return Optional.ofNullable(page).map(pattern -> URI.create(pattern.formatted(parts[0], linked)));
    }
}
