/**
 * People with an account: their memberships and roles, sign-in, sessions, API keys, and {@link org.compacthub.account.Access}, the one table that says
 * which role may call which operation. A membership that is taken away stops working at once, in sessions and API keys alike.
 */
@NullMarked
package org.compacthub.account;

import org.jspecify.annotations.NullMarked;
