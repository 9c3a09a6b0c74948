/**
 * Whom to turn to in an organisation, by purpose, and how an organisation wishes to be written to (ORG 203 to 205 and 213, INF 347, 348 and 353).
 *
 * <p>A contact stands on the consent of a person, which says how far the details go. When consent is withdrawn, when the person asks for erasure and when the
 * contact is removed, the details are gone in the same transaction; what stays is a shell with purposes and dates, so that the record can still be read. Who
 * sees what is decided in {@link org.compacthub.contact.Contact#seenWith}. What is sent anywhere takes its addresses from {@link
 * org.compacthub.contact.Contacts#forSending} at the moment of sending. Neither the trail of changes nor the log of disclosures holds anything of a person.
 */
@NullMarked
package org.compacthub.contact;

import org.jspecify.annotations.NullMarked;
