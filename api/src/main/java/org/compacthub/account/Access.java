package org.compacthub.account;

import static org.compacthub.caller.Role.ADMINISTRATOR;
import static org.compacthub.caller.Role.CVS;
import static org.compacthub.caller.Role.MEMBER;
import static org.compacthub.caller.Role.OFFICER;
import static org.compacthub.caller.Role.STEWARD;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;

/**
 * The one table that says who may call what. What is not in it nobody may call. Which records a caller may then see or change is for each feature
 * to say. A test compares it with {@code x-roles} and {@code security} of the contract and with the running server.
 */
public final class Access {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> SIGNED_IN = EnumSet.of(MEMBER, OFFICER, CVS, STEWARD, ADMINISTRATOR);
    private static final Set<Role> PARTNERS = EnumSet.of(MEMBER, OFFICER, CVS, ADMINISTRATOR);
    private static final Set<Role> PROPOSERS = EnumSet.of(MEMBER, OFFICER);
    private static final Set<Role> PLANNING_STAFF = EnumSet.of(OFFICER, CVS, ADMINISTRATOR);
    private static final Set<Role> AUTHORITIES = EnumSet.of(OFFICER, ADMINISTRATOR);
    private static final Set<Role> DIRECTORY_KEEPERS = EnumSet.of(CVS, ADMINISTRATOR);
    private static final Set<Role> OVERSEERS = EnumSet.of(STEWARD, ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);

    private static final Map<String, Rule> RULES = table();

    private Access() {}

    /**
     * Who may call an operation.
     *
     * @param roles in which role
     * @param programs whether with an API key as well
     */
    public record Rule(Set<Role> roles, boolean programs) {
        public Rule {
            roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        }
    }

    private static Map<String, Rule> table() {
        Map<String, Rule> rules = new TreeMap<>();
        withKeys(
                rules,
                EVERYBODY,
                "listConsultations",
                "getConsultation",
                "getFindings",
                "getForwardingKit",
                "getProgramme",
                "getVocabulary");
        withKeys(rules, EVERYBODY, "exportConsultationsCsv", "exportConsultationsCalendar", "exportConsultationsAtom");
        withKeys(rules, EVERYBODY, "listCodes", "getCode", "listOrganisations", "getOrganisation", "getSession");
        withKeys(rules, EVERYBODY, "getOpenReferral", "listReferralOrganizations", "getReferralOrganization");
        withKeys(rules, EVERYBODY, "listReferralServices", "getReferralService", "listReferralDeletions");
        withKeys(rules, EVERYBODY, "listReferralTaxonomies", "getReferralTaxonomy");
        withKeys(rules, EVERYBODY, "listReferralTaxonomyTerms", "getReferralTaxonomyTerm");
        withKeys(rules, PARTNERS, "createConsultation", "changeConsultation", "announceConsultation");
        withKeys(rules, PARTNERS, "publishConsultation", "changeDates", "recordProgress", "withdrawConsultation");
        withKeys(rules, PARTNERS, "setInterest", "clearInterest", "listConsultationInterests", "listInterests");
        withKeys(rules, PARTNERS, "setStandingInterest", "clearStandingInterest", "changeOrganisation");
        withKeys(rules, SIGNED_IN, "checkConsultation", "listConsultationChanges");
        withKeys(rules, PLANNING_STAFF, "importConsultations");
        withKeys(rules, PLANNING_STAFF, "createOrganisation");
        withKeys(rules, EVERYBODY, "exportOrganisationsCsv", "exportOrganisationsJson");
        withKeys(rules, EVERYBODY, "exportContactsCsv", "exportContactsJson");
        withKeys(rules, PLANNING_STAFF, "uploadRegisterImport", "getRegisterImport", "setRegisterImportMapping");
        withKeys(rules, PLANNING_STAFF, "previewRegisterImport", "listRegisterImportRows", "decideRegisterImportRow");
        withKeys(rules, PLANNING_STAFF, "listRegisterImports");
        withKeys(rules, PLANNING_STAFF, "carryOutRegisterImport", "undoRegisterImport", "giveUpRegisterImport");
        withKeys(rules, OVERSEERS, "listChanges");
        withKeys(rules, SIGNED_IN, "getEntrySources", "listOrganisationChanges");
        withKeys(rules, EVERYBODY, "requestEntry");
        withKeys(rules, DIRECTORY_KEEPERS, "listEntryRequests", "acceptEntryRequest", "declineEntryRequest");
        withKeys(rules, PARTNERS, "confirmEntry");
        withKeys(rules, DIRECTORY_KEEPERS, "listConfirmationsDue", "listComingChanges", "listCorrectionsWaiting");
        withKeys(rules, PROPOSERS, "proposeCorrection");
        withKeys(rules, PARTNERS, "listCorrections", "settleCorrection", "withdrawCorrection");
        withKeys(rules, EVERYBODY, "listSignatories", "getPersonalDataRecord");
        withKeys(rules, PARTNERS, "intendToSign", "applyToSign", "withdrawSignature");
        withKeys(rules, DIRECTORY_KEEPERS, "confirmSignature", "declineSignature", "lapseSignature");
        withKeys(rules, EVERYBODY, "listConsultees", "suggestConsultee");
        withKeys(rules, SIGNED_IN, "listAudiences", "getAudience", "listMembers");
        withKeys(rules, SIGNED_IN, "getAudienceCoverage", "getConsultationCoverage", "suggestInfrastructure");
        withKeys(rules, SIGNED_IN, "getAudienceLoad", "getConsultationLoad");
        withKeys(rules, EnumSet.of(CVS, STEWARD, ADMINISTRATOR), "getRegisterCoverage");
        withKeys(rules, EVERYBODY, "listInfrastructureMembers", "listCoveringBodies");
        withKeys(rules, EVERYBODY, "listCirculation", "listInformationNotices", "getInformationNotice");
        withKeys(rules, SIGNED_IN, "listReceived", "listSent", "listRecipients");
        withKeys(
                rules,
                PARTNERS,
                "recordCirculation",
                "reportReach",
                "correctReachReport",
                "withdrawReachReport",
                "listAddressees",
                "listNoticeAddressees");
        withKeys(rules, SIGNED_IN, "listSupportOffers");
        withKeys(rules, PARTNERS, "offerSupport", "withdrawSupportOffer", "answerSupportOffer");
        withKeys(rules, PARTNERS, "createAudience", "changeAudience", "deleteAudience");
        withKeys(rules, EVERYBODY, "listMeetingPlaces", "getMeetingPlace", "exportMeetingPlacesCsv");
        withKeys(rules, PARTNERS, "addMeetingPlace", "changeMeetingPlace", "removeMeetingPlace");
        withKeys(rules, PARTNERS, "setConsultees", "listSuggestions", "answerSuggestion");
        withKeys(rules, EVERYBODY, "listContacts", "getContact");
        withKeys(rules, PARTNERS, "addContact", "changeContact", "removeContact", "withdrawConsent");
        withKeys(rules, PARTNERS, "recordDisclosure", "listDisclosures", "changePreferences");
        withKeys(rules, SIGNED_IN, "getPreferences");
        peopleOnly(rules, DIRECTORY_KEEPERS, "findPersonalData", "copyPersonalData", "erasePersonalData");
        withKeys(rules, AUTHORITIES, "recordInformationRequest", "tellConcerned", "decideDisclosure");
        withKeys(rules, AUTHORITIES, "addCooperationTask", "closeInformationRequest");
        withKeys(rules, PARTNERS, "listInformationRequests", "getInformationRequest");
        withKeys(rules, PARTNERS, "commentOnDisclosure", "setCooperationTask");
        withKeys(rules, PARTNERS, "listApproachRequests", "askWhomToApproach", "getApproachRequest");
        withKeys(rules, PARTNERS, "adviseWhomToApproach", "closeApproachRequest");
        withKeys(rules, SIGNED_IN, "listInformationBarriers", "getInformationBarrier");
        withKeys(rules, SIGNED_IN, "reportInformationBarrier", "recordBarrierStep");
        withKeys(rules, EVERYBODY, "listKnowledgeNotes", "getKnowledgeNote");
        withKeys(rules, SIGNED_IN, "shareKnowledgeNote", "changeKnowledgeNote", "removeKnowledgeNote");
        withKeys(rules, DIRECTORY_KEEPERS, "listDuplicates", "dismissDuplicate", "undismissDuplicate");
        withKeys(rules, DIRECTORY_KEEPERS, "compareEntries", "mergeOrganisations", "listMerges", "undoMerge");
        peopleOnly(rules, EVERYBODY, "signIn", "signOut", "refreshSession");
        peopleOnly(rules, SIGNED_IN, "actFor", "changePassword", "listPeople");
        peopleOnly(rules, SIGNED_IN, "listApiKeys", "createApiKey", "revokeApiKey");
        peopleOnly(rules, DIRECTORY_KEEPERS, "createPerson");
        peopleOnly(rules, ADMINISTRATORS, "setMemberships");
        return Collections.unmodifiableMap(rules);
    }

    /** The whole table, by operationId. */
    public static Map<String, Rule> rules() {
        return RULES;
    }

    /** Whether the caller may call the operation. */
    public static boolean allows(String operation, Caller caller) {
        return Optional.ofNullable(RULES.get(operation))
                .filter(rule -> rule.roles().contains(caller.role()))
                .filter(rule -> rule.programs() || !caller.program())
                .isPresent();
    }

    private static void withKeys(Map<String, Rule> rules, Set<Role> roles, String... operations) {
        add(rules, new Rule(roles, true), operations);
    }

    private static void peopleOnly(Map<String, Rule> rules, Set<Role> roles, String... operations) {
        add(rules, new Rule(roles, false), operations);
    }

    private static void add(Map<String, Rule> rules, Rule rule, String... operations) {
        for (String operation : operations) {
            if (rules.put(operation, rule) != null) {
                throw new IllegalStateException(operation + " is in the table twice");
            }
        }
    }
}
