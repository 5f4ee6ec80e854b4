package org.partnershipportal.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a use case needs. Stands on every public method of a service: the interceptor refuses who lacks
 * it, and sets who asks the database before the transaction begins.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permits {
    /** The permission needed. */
    @Nonbinding
    Permission value() default Permission.BE_SIGNED_IN;
}
