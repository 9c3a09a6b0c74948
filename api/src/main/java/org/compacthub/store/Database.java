package org.compacthub.store;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way to the database. */
@Singleton
public class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int TRIES = 4;
    private static final ScopedValue<Set<Runnable>> LAST = ScopedValue.newInstance();
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ConnectionOperations<Connection> connections;
    private final TransactionOperations<Connection> transactions;

    Database(ConnectionOperations<Connection> connections, TransactionOperations<Connection> transactions) {
        this.connections = connections;
        this.transactions = transactions;
    }

    /**
     * Reads on one connection, that of the transaction under way if there is one.
     *
     * @throws DomainProblem {@code UNAVAILABLE} if no connection is free in time, or it is lost
     */
    public <T> T read(Supplier<T> work) {
        try {
            return connections.executeRead(connection -> work.get());
        } catch (RuntimeException fault) {
            throw refusalFor(fault);
        }
    }

    /**
     * Writes in one transaction, or in the one under way. The work may be run more than once, so it must have no effect outside
     * the database.
     *
     * @throws DomainProblem {@code UNAVAILABLE} if no connection is free in time or it is lost, or the deadlocks don't end
     */
    public <T> T write(Supplier<T> work) {
        if (LAST.isBound()) {
            return transactions.executeWrite(transaction -> work.get());
        }
        if (connections.findConnectionStatus().isPresent()) {
            return whole(work);
        }
        for (int tried = 1; ; tried++) {
            try {
                return whole(work);
            } catch (RuntimeException fault) {
                if (!isDeadlock(fault)) {
                    throw refusalFor(fault);
                }
                if (tried == TRIES) {
                    LOG.warn("A transaction was the victim of a deadlock {} times and is given up", TRIES, fault);
                    throw DomainProblem.unavailable(RETRY_AFTER);
                }
            }
        }
    }

    private <T> T whole(Supplier<T> work) {
        Set<Runnable> last = new LinkedHashSet<>();
        return ScopedValue.where(LAST, last)
                .call(() -> transactions.executeWrite(transaction -> {
                    T result = work.get();
                    last.forEach(Runnable::run);
                    return result;
                }));
    }

    /**
     * Does this at the end of the transaction under way, once however often the same is asked for: what many transactions change, so that each holds
     * it for a moment only. Needs {@link #write} around it.
     */
    public void lastly(Runnable work) {
        LAST.get().add(work);
    }

    /** Whether this is to be done at the end of a transaction under way. */
    public boolean isLast(Runnable work) {
        return LAST.isBound() && LAST.get().contains(work);
    }

    /** All rows that a statement gives. Needs {@link #read} or {@link #write} around it, as every statement here. */
    public <T> List<T> query(String sql, List<?> parameters, RowMapper<T> mapper) {
        return run(sql, parameters, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        });
    }

    /** The only row, if there is one. */
    public <T> Optional<T> one(String sql, List<?> parameters, RowMapper<T> mapper) {
        return query(sql, parameters, mapper).stream().findFirst();
    }

    /**
     * Hands on row after row without holding all of them, however many there are. The consumer must be quick, since it keeps the connection, and
     * can't ask the same connection for anything else.
     */
    public <T> void each(String sql, List<?> parameters, RowMapper<T> mapper, Consumer<T> consumer) {
        run(sql, parameters, statement -> {
            // The driver's sign for row by row. It holds the whole result for any other number.
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    consumer.accept(mapper.map(result));
                }
            }
            return null;
        });
    }

    /** Changes rows, and says how many. */
    public int update(String sql, List<?> parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Changes rows with many sets of parameters at once. */
    public void updateAll(String sql, List<? extends List<?>> sets) {
        if (sets.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (List<?> set : sets) {
                bind(statement, set);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException fault) {
            throw new StoreException(fault);
        }
    }

    private Connection connection() {
        return connections.getConnectionStatus().getConnection();
    }

    private <T> T run(String sql, List<?> parameters, Work<T> work) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            bind(statement, parameters);
            return work.on(statement);
        } catch (SQLException fault) {
            throw new StoreException(fault);
        }
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        int index = 1;
        for (Object parameter : parameters) {
            statement.setObject(index++, columnValue(parameter));
        }
    }

    private static @Nullable Object columnValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> id.toString();
            case Instant moment -> Timestamp.from(moment);
            case Enum<?> constant -> throw new IllegalArgumentException("Write " + constant + " by its wire name");
            default -> value;
        };
    }

    private static boolean isDeadlock(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && ("40001".equals(sql.getSQLState()) || sql.getErrorCode() == 1205)) {
                return true;
            }
        }
        return false;
    }

    private static RuntimeException refusalFor(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                LOG.warn("No database connection was free in time: {}", cause.getMessage());
                return DomainProblem.unavailable(RETRY_AFTER);
            }
            if (cause instanceof SQLException sql && isLostConnection(sql)) {
                LOG.warn("The connection to the database was lost: {}", cause.getMessage());
                return DomainProblem.unavailable(RETRY_AFTER);
            }
        }
        return fault;
    }

    /** Class 08 of the SQL states, as when the database is restarted. */
    private static boolean isLostConnection(SQLException fault) {
        return fault.getSQLState() != null && fault.getSQLState().startsWith("08");
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
