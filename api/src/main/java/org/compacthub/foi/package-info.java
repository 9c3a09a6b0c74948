/**
 * Requests for information that touch material of third-sector organisations (INF 355 to 358; Herefordshire 12.3 and 12.4; Freedom of Information Act 2000): the
 * organisation is told, has its say before anything is disclosed, and is asked for help. Only the public body that answers and the organisations concerned learn of a
 * request, each of the latter of its own part alone; the trail says that something was done, and never what. Who asks for information is recorded nowhere.
 */
@NullMarked
package org.compacthub.foi;

import org.jspecify.annotations.NullMarked;
