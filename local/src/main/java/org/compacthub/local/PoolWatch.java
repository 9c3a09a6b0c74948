package org.compacthub.local;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.BeanDestroyedEvent;
import io.micronaut.context.event.BeanDestroyedEventListener;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Tells the servers which pools are still open, because at the JVM's end all its hooks run at once. */
@Singleton
final class PoolWatch implements BeanCreatedEventListener<DataSource>, BeanDestroyedEventListener<DataSource> {

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        LocalServers.poolOpened();
        return event.getBean();
    }

    @Override
    public void onDestroyed(BeanDestroyedEvent<DataSource> event) {
        LocalServers.poolClosed();
    }
}
