/**
 * Connections, transactions and plain SQL, the same way for every feature. A read needs no transaction: it is one statement or a few on one connection that commits
 * by itself, which spares the database the round trips of a transaction. What is written together is one short transaction, tried again when the
 * database picks it as the victim of a deadlock.
 */
@NullMarked
package org.compacthub.store;

import org.jspecify.annotations.NullMarked;
