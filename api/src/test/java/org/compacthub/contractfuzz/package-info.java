/**
 * Throws structured garbage, made from the contract, at every operation: what fits the contract with one thing in it that does not. Whatever comes, the
 * server answers, and every refusal is one that the contract describes.
 */
@NullMarked
package org.compacthub.contractfuzz;

import org.jspecify.annotations.NullMarked;
