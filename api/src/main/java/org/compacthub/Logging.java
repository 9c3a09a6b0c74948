package org.compacthub;

import ch.qos.logback.classic.ClassicConstants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * How the server logs. In code, since Logback takes a tenth of the server's start to read the same from XML. A file that
 * {@code -Dlogback.configurationFile} names counts instead.
 */
public final class Logging extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty(ClassicConstants.CONFIG_FILE_PROPERTY) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        level(context, Logger.ROOT_LOGGER_NAME, Level.WARN).addAppender(console(context));
        level(context, "org.compacthub", Level.INFO);
        // Warns of every database newer than itself; that both engines work is what the tests are for.
        level(context, "org.flywaydb.core.internal.database.base.Database", Level.ERROR);
        // MariaDB tells of every primary key's name that it does without.
        level(context, "org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor", Level.ERROR);
        // The contract is more than a schema, and its other parts are no news.
        level(context, "com.networknt.schema", Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ch.qos.logback.classic.Logger level(LoggerContext context, String name, Level level) {
        ch.qos.logback.classic.Logger logger = context.getLogger(name);
        logger.setLevel(level);
        return logger;
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{0} %X{correlation} - %msg%n");
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("console");
        console.setEncoder(encoder);
        console.start();
        return console;
    }
}
