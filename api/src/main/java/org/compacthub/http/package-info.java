/**
 * What every operation shares: refusals as problem+json (RFC 9457), the contract kept to the letter, versions as ETags, pages by cursor, and keys that make
 * a retried POST harmless. It knows no feature.
 */
@NullMarked
package org.compacthub.http;

import org.jspecify.annotations.NullMarked;
