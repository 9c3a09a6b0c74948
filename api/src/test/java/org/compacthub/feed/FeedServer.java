package org.compacthub.feed;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.Consultations;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;

/** A running server, on a database of its own or on another's, and what is done to its calendar. */
final class FeedServer implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static final String MORNING = "2027-03-01T12:00:00Z";

    private final EmbeddedServer server;

    private FeedServer(EmbeddedServer server) {
        this.server = server;
    }

    static String newSchema() {
        return "hub_feed_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    static FeedServer on(String schema) {
        FeedServer started = new FeedServer(ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        MovableClock.PROPERTY,
                        "true",
                        "compacthub.local.schema",
                        schema,
                        "compacthub.public-address",
                        "https://hub.example.org",
                        "compacthub.identifier-domain",
                        "hub.example.org",
                        "compacthub.limits.enabled",
                        "false",
                        "micronaut.server.port",
                        "-1")));
        started.moveTo(MORNING);
        return started;
    }

    MovableClock clock() {
        return bean(MovableClock.class);
    }

    void moveTo(String moment) {
        clock().set(Instant.parse(moment));
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    HikariDataSource pool() {
        return (HikariDataSource) DelegatingDataSource.unwrapDataSource(bean(DataSource.class));
    }

    URI address(String file) {
        return server.getURI().resolve("/api/v1/consultations" + file);
    }

    HttpResponse<String> get(String file, String... headers) {
        return send("GET", file, HttpResponse.BodyHandlers.ofString(), headers);
    }

    HttpResponse<byte[]> bytes(String file, String... headers) {
        return send("GET", file, HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    <T> HttpResponse<T> send(String method, String file, HttpResponse.BodyHandler<T> body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(file)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    OrganisationId organisation(String name) {
        return bean(Organisations.class)
                .add(new Profile(name, null, Sector.PUBLIC, null), Actor.server())
                .id();
    }

    Consultation add(Consultation consultation) {
        bean(Database.class).write(() -> {
            bean(Consultations.class).add(consultation);
            return null;
        });
        return consultation;
    }

    /** The cookies of a new officer of that organisation. */
    String officerOf(OrganisationId organisation) {
        return bean(TestPeople.class).of(organisation, Role.OFFICER).cookies();
    }

    /** A published consultation of twelve weeks. */
    Consultation publish(OrganisationId lead, String title, LocalDate opens) {
        return add(Planned.published(lead, title, opens, opens.plusWeeks(12), today(), now()));
    }

    Consultation change(Consultation consultation, UnaryOperator<Consultation> verb) {
        Consultation changed = verb.apply(consultation);
        bean(Database.class).write(() -> {
            bean(Consultations.class).save(changed);
            return null;
        });
        return changed;
    }

    LocalDate today() {
        return London.today(clock());
    }

    Instant now() {
        return clock().instant();
    }

    @Override
    public void close() {
        server.close();
    }
}
