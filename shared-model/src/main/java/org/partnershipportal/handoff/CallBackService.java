package org.partnershipportal.handoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.PhoneNumbers;
import org.partnershipportal.common.Texts;
import org.partnershipportal.handoff.HandoffRepository.Asked;
import org.partnershipportal.handoff.HandoffRepository.NewCall;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.WorkingDays;

/** Calls that the own desk has promised, by the next working day, listed until they are made. */
@Dependent
@Transactional
public class CallBackService {
    private static final int DAYS = 1;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_MATTER = 2000;

    private final HandoffRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public CallBackService(HandoffRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What is to be made, what is due first on top, at most 200. */
    @Permits(Permission.WORK_ON_CASES)
    public List<CallBackRow> waiting() {
        return repository.findCallBacks(LocalDate.now(clock));
    }

    /**
     * Promises a call by the end of the next working day.
     *
     * @param id made by who asks: the same one sent twice is promised once
     * @param name at most 500 characters; null for none
     * @param matter at most 2,000
     * @return that day
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.WORK_ON_CASES)
    public LocalDate promise(UUID id, @Nullable String phone, @Nullable String name, @Nullable String matter) {
        List<Problem> problems = new ArrayList<>();
        if (Texts.orNull(phone) == null) {
            problems.add(new Problem("phone", "error.handoff.phone-missing", List.of()));
        } else if (!PhoneNumbers.isNumber(Texts.required(phone))) {
            problems.add(new Problem("phone", "error.enquiry.phone", List.of()));
        }
        if (name != null && name.length() > LONGEST_NAME) {
            problems.add(new Problem("name", "error.text.too-long", List.of(LONGEST_NAME)));
        }
        if (Texts.orNull(matter) == null) {
            problems.add(new Problem("matter", "error.handoff.matter-missing", List.of()));
        }
        if (matter != null && matter.length() > LONGEST_MATTER) {
            problems.add(new Problem("matter", "error.text.too-long", List.of(LONGEST_MATTER)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        LocalDate due = WorkingDays.due(LocalDate.now(clock), DAYS);
        NewCall call = new NewCall(id, null, Texts.required(phone), Texts.orNull(name), Texts.required(matter), due);
        if (repository.addCallBack(asked(), call)) {
            audit.record("callback.promised", "call-back", due, null);
        }
        return due;
    }

    /**
     * The call was made.
     *
     * @throws NotFoundException when it does not wait, or is another body's
     */
    @Permits(Permission.WORK_ON_CASES)
    public void done(UUID id) {
        if (!repository.isDone(id, asked())) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("callback.made", "call-back", id, null);
    }

    private Asked asked() {
        return new Asked(user.tenant().orElseThrow(), user.subject().orElseThrow(), clock.instant());
    }
}
