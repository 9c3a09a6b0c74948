package org.compacthub.demo;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compacthub.account.MembershipWanted;
import org.compacthub.account.People;
import org.compacthub.approach.ApproachRequests;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.SubjectKind;
import org.compacthub.barrier.Barriers;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.Consultations;
import org.compacthub.contact.Contact;
import org.compacthub.contact.Contacts;
import org.compacthub.foi.InformationRequests;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.interest.Interests;
import org.compacthub.knowledge.Knowledge;
import org.compacthub.meetingplace.MeetingPlaces;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the demonstration on the first start, in one transaction: a start that is cut short leaves nothing behind, and the next one loads it. A database that
 * holds an organisation is somebody's, and stays as it is.
 */
@Singleton
class DemonstrationData implements ApplicationEventListener<StartupEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationData.class);

    /** Known to everybody, as compacthub/sign-ins.txt tells it. */
    private static final String PASSWORD = "canal-teapot-heron";

    private final Organisations organisations;
    private final People people;
    private final Consultations consultations;
    private final Interests interests;
    private final Contacts contacts;
    private final InformationRequests informationRequests;
    private final ApproachRequests approachRequests;
    private final MeetingPlaces meetingPlaces;
    private final Barriers barriers;
    private final Knowledge knowledge;
    private final AskingAround askingAround;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    DemonstrationData(
            Organisations organisations,
            People people,
            Consultations consultations,
            Interests interests,
            Contacts contacts,
            InformationRequests informationRequests,
            ApproachRequests approachRequests,
            MeetingPlaces meetingPlaces,
            Barriers barriers,
            Knowledge knowledge,
            AskingAround askingAround,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.organisations = organisations;
        this.people = people;
        this.consultations = consultations;
        this.interests = interests;
        this.contacts = contacts;
        this.informationRequests = informationRequests;
        this.approachRequests = approachRequests;
        this.meetingPlaces = meetingPlaces;
        this.barriers = barriers;
        this.knowledge = knowledge;
        this.askingAround = askingAround;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** After the deployment's own lists and first administrator. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        load();
    }

    /** Loads it where nothing is, and says whether it did. */
    boolean load() {
        long begun = System.nanoTime();
        boolean loaded = database.write(() -> {
            if (!isEmpty()) {
                return false;
            }
            tell();
            return true;
        });
        if (loaded) {
            LOG.info("Loaded the demonstration data in {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
        return loaded;
    }

    private boolean isEmpty() {
        return database.query("SELECT id FROM organisation LIMIT 1", List.of(), row -> row.getString(1))
                .isEmpty();
    }

    private void tell() {
        Instant now = clock.instant();
        Almanac almanac = new Almanac(London.dayOf(now));
        Cast cast = Cast.read();
        Map<String, OrganisationId> listed = new LinkedHashMap<>();
        cast.organisations()
                .forEach((key, profile) -> listed.put(
                        key, organisations.add(profile, Actor.server()).id()));
        Map<String, PersonId> signedUp = new LinkedHashMap<>();
        cast.people().forEach((key, person) -> signedUp.put(key, add(person, listed)));
        List<StoryFile> files = StoryFile.ALL.stream().map(StoryFile::read).toList();
        Map<String, ConsultationId> numbered = new LinkedHashMap<>();
        files.forEach(file -> file.keys().forEach(key -> numbered.put(key, new ConsultationId(ids.next()))));
        Names names = new Names(listed, signedUp, numbered);
        files.forEach(file -> file.stories(almanac, names).forEach(story -> add(story, now)));
        Wished.read(names).forEach(wished -> register(wished, cast, names));
        TurnedTo.read(almanac, names).forEach(each -> keep(each, caller("cvs-staff", cast, names)));
        Requested.read(almanac, names)
                .forEach(each -> each.tell(informationRequests, person -> caller(person, cast, names)));
        Questioned.read(almanac, names)
                .forEach(each -> each.tell(approachRequests, person -> caller(person, cast, names)));
        Met.read(almanac, names).forEach(met -> meetingPlaces.add(met.draft(), caller(met.person(), cast, names)));
        Hindered.read(almanac, names).forEach(each -> each.tell(barriers, person -> caller(person, cast, names)));
        Shared.read(almanac, names).forEach(each -> each.tell(knowledge, person -> caller(person, cast, names)));
        askingAround.tell(Asked.read(almanac, names), person -> caller(person, cast, names));
    }

    private PersonId add(Cast.SignIn person, Map<String, OrganisationId> listed) {
        List<MembershipWanted> memberships = person.memberships().stream()
                .map(part -> new MembershipWanted(listed.get(part.organisation()), part.role()))
                .toList();
        return people.add(new People.Newcomer(person.name(), person.email(), PASSWORD, memberships), Actor.server())
                .id();
    }

    /** The trail tells the truth: it was brought in today by nobody's hand, whatever its own history says. */
    private void add(Story story, Instant now) {
        Consultation consultation = story.told(now).getLast().consultation();
        consultations.add(consultation);
        trail.record(
                Actor.server(),
                "importConsultations",
                SubjectKind.CONSULTATION,
                consultation.id().value(),
                List.of());
    }

    private void register(Wished wished, Cast cast, Names names) {
        Caller caller = caller(wished.person(), cast, names);
        if (wished.consultation() != null) {
            interests.set(wished.consultation(), wished.wish(), caller);
        }
        wished.standing().forEach(matter -> interests.set(matter, wished.wish(), caller));
    }

    private void keep(TurnedTo person, Caller caller) {
        Contact kept = contacts.add(person.organisation(), person.draft(), caller);
        if (person.withdrawn()) {
            contacts.withdraw(person.organisation(), kept.id(), kept.version(), caller);
        }
    }

    /** Somebody who acts for the first of their organisations. */
    private static Caller caller(String person, Cast cast, Names names) {
        Cast.SignIn.Part part = cast.people().get(person).memberships().getFirst();
        return Caller.person(names.person(person), names.organisation(part.organisation()), part.role());
    }
}
