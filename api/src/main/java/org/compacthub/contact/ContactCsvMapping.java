package org.compacthub.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.compacthub.contract.model.ContactConsent;
import org.compacthub.contract.model.ContactPurpose;
import org.compacthub.contract.model.OrganisationContact;
import org.compacthub.contract.model.Receiving;
import org.compacthub.http.Spreadsheet;

/** Contacts as a spreadsheet, each as its reader's JSON answer tells it, so that no cell says more than that. New columns are only added at the end. */
final class ContactCsvMapping {
    private static final List<String> COLUMNS = List.of(
            "organisation",
            "organisationName",
            "contact",
            "purposes",
            "name",
            "jobTitle",
            "email",
            "telephone",
            "postalAddress",
            "format",
            "otherFormat",
            "language",
            "channel",
            "accessNeeds",
            "sharing",
            "consentGivenOn");

    private ContactCsvMapping() {}

    static String header() {
        return Spreadsheet.row(COLUMNS);
    }

    static String row(OrganisationContact told) {
        Receiving receiving = Objects.requireNonNullElseGet(told.getReceiving(), Receiving::new);
        Optional<ContactConsent> consent = Optional.ofNullable(told.getConsent());
        return Spreadsheet.row(Arrays.asList(
                told.getOrganisation().getId(),
                Spreadsheet.freeText(told.getOrganisation().getName()),
                told.getId(),
                told.getPurposes().stream().map(ContactPurpose::getValue).collect(Collectors.joining("; ")),
                Spreadsheet.freeText(told.getName()),
                Spreadsheet.freeText(told.getJobTitle()),
                Spreadsheet.freeText(told.getEmail()),
                Spreadsheet.freeText(told.getTelephone()),
                Spreadsheet.freeText(told.getPostalAddress()),
                receiving.getFormat(),
                Spreadsheet.freeText(receiving.getOtherFormat()),
                receiving.getLanguage(),
                receiving.getChannel(),
                Spreadsheet.freeText(receiving.getAccessNeeds()),
                consent.map(ContactConsent::getSharing).orElse(null),
                consent.map(ContactConsent::getGivenOn).orElse(null)));
    }
}
