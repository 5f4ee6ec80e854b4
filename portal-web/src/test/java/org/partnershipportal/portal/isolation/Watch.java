package org.partnershipportal.portal.isolation;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.partnershipportal.tenancy.Asking;

/** Stands between the check of the permission (100) and the transaction (200) and notes what it finds there. */
@Watched
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class Watch {
    private final Sightings sightings;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    Watch(Sightings sightings) {
        this.sightings = sightings;
    }

    @AroundInvoke
    Object look(InvocationContext call) throws Exception {
        sightings.add(new Sighting(Asking.current(), transactions.getTransactionStatus()));
        return call.proceed();
    }
}
