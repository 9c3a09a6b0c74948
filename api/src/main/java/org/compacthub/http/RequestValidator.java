package org.compacthub.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.validation.validator.BeanValidationContext;
import io.micronaut.validation.validator.DefaultValidator;
import io.micronaut.validation.validator.ValidatorConfiguration;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import java.util.Set;

/**
 * Holds what comes in against its constraints, and not what goes out. The generated interfaces ask for both; but an answer that breaks one (an entry brought in from
 * elsewhere may be longer than ours) would be told to its reader as a fault of the request, and each entry of a list would be looked at once more. That our answers
 * keep the contract is what the tests hold them against.
 */
@Singleton
@Primary
@Replaces(DefaultValidator.class)
class RequestValidator extends DefaultValidator {

    RequestValidator(ValidatorConfiguration configuration) {
        super(configuration);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateReturnValue(
            T bean, ExecutableMethod<?, Object> method, Object answer, Class<?>... groups) {
        return Set.of();
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateReturnValue(
            T bean, ExecutableMethod<?, Object> method, Object answer, BeanValidationContext context) {
        return Set.of();
    }
}
