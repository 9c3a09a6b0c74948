package org.compacthub.account;

import org.compacthub.caller.Actor;
import org.compacthub.id.PersonId;

/** An account is about to be erased for its person, in the transaction under way. What a feature holds on the person goes with it. */
public record AccountErased(PersonId person, Actor by) {}
