/**
 * Serves the web client's built files beside the API, as nginx does in production.
 *
 * <p>{@code compacthub.web} names the folder. What the API answers itself is left to it; of the rest a path gives its
 * file, or the page of its folder, or the shell of the screen that its first part names, or the page {@code not-found}.
 */
@NullMarked
package org.compacthub.local.web;

import org.jspecify.annotations.NullMarked;
