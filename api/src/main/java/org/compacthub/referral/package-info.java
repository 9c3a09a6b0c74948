/**
 * The register for other directories: read only, in the shape of the Human Services Data Specification 3.0, with the page numbers of Open Referral UK. It
 * shows what everybody may know, whoever asks. A service is what an active organisation with the role provider does altogether; the register knows no other.
 * HSDS has no way to say that an organisation is gone, so what has left is recorded by the change that made it leave, and listed.
 */
@NullMarked
package org.compacthub.referral;

import org.jspecify.annotations.NullMarked;
