package org.compacthub.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The first administrator of a new deployment; not looked at once anybody has an account.
 *
 * @param email by COMPACTHUB_ADMIN_EMAIL
 * @param name by COMPACTHUB_ADMIN_NAME
 * @param passwordFile a file with the first password, by COMPACTHUB_ADMIN_PASSWORD_FILE
 * @param organisation the organisation that runs the deployment, by COMPACTHUB_ADMIN_ORGANISATION
 * @param sector its sector, by COMPACTHUB_ADMIN_SECTOR
 */
@ConfigurationProperties("compacthub.admin")
record AdministratorSettings(
        @Nullable String email,
        @Bindable(defaultValue = "Administrator") String name,
        @Nullable Path passwordFile,
        @Nullable String organisation,
        @Bindable(defaultValue = "voluntary") String sector) {}
