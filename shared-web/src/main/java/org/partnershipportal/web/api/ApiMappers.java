package org.partnershipportal.web.api;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** What turns refusals and failures of an API into problems. */
public final class ApiMappers {
    private static final Set<Class<?>> MAPPERS = Set.of(
            BusinessExceptionMapper.class,
            ConstraintViolationMapper.class,
            FailureMapper.class,
            UnreadableJsonMapper.class,
            WebApplicationExceptionMapper.class);

    private ApiMappers() {}

    /** These resources, and the mappers that they need. */
    public static Set<Class<?>> with(Class<?>... resources) {
        Set<Class<?>> all = new HashSet<>(MAPPERS);
        Collections.addAll(all, resources);
        return all;
    }
}
