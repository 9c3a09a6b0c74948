package org.compacthub.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.compacthub.contact.Contact;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;

/**
 * An organisation as everybody may know it.
 *
 * @param parent what it is a part of, if that is shown as well
 * @param contacts those that everybody may know of, the oldest first
 * @param changedAt when something of these last changed
 */
record Shown(Organisation organisation, Optional<OrganisationId> parent, List<Contact> contacts, Instant changedAt) {}
