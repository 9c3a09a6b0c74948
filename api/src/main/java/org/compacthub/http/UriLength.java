package org.compacthub.http;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Lets the contract bound the length of an address: the validator knows {@code @Size} for text and lists alone. */
@Singleton
class UriLength implements ConstraintValidator<Size, URI> {
    @Override
    public boolean isValid(@Nullable URI value, AnnotationValue<Size> limits, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int length = value.toString().length();
        return length >= limits.intValue("min").orElse(0)
                && length <= limits.intValue("max").orElse(Integer.MAX_VALUE);
    }
}
