package org.partnershipportal.handoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.handoff.HandoffRepository.Asked;
import org.partnershipportal.handoff.HandoffRepository.NewCall;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.worktime.WorkingDays;

/** Where a use case leaves a call that a body is to make, in the transaction of its cause: to who wants to be rung. */
@Dependent
public class CallBacks {
    private static final int DAYS = 1;

    private final HandoffRepository repository;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public CallBacks(HandoffRepository repository, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Leaves it, by the end of the next working day. While one about the same case waits it is the one: who rings looks at
     * how the case stands then.
     *
     * @param body that rings
     * @param reference of the case
     * @param name null when nobody said
     * @param matter what is to be said, without contents of the case
     */
    public void leave(UUID body, String reference, String phone, @Nullable String name, String matter) {
        if (repository.isWaiting(body, reference)) {
            return;
        }
        String by =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).user());
        LocalDate due = WorkingDays.due(LocalDate.now(clock), DAYS);
        NewCall call = new NewCall(UUID.randomUUID(), reference, phone, name, matter, due);
        repository.addCallBack(new Asked(body, by, clock.instant()), call);
        audit.record("callback.promised", "case", reference, null);
    }
}
