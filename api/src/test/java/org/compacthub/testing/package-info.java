/** What the tests of several features share: a client that holds every exchange against the contract, and people to act as. */
@NullMarked
package org.compacthub.testing;

import org.jspecify.annotations.NullMarked;
