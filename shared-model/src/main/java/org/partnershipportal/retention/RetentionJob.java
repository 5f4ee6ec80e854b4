package org.partnershipportal.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asking;

/** Gives copies their delete-by dates and keeps them: a body a transaction, and as much of it as a transaction should hold. */
@Dependent
@Transactional
public class RetentionJob {
    private static final int MOST_AT_ONCE = 500;

    private final RetentionRepository repository;
    private final AuditLog audit;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public RetentionJob(RetentionRepository repository, AuditLog audit, Settings settings, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** All bodies that may keep copies. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies();
    }

    /**
     * Dates what is closed and deletes what is past its day, of the asking body. The audit names each case whose copy is
     * gone; all else it counts.
     *
     * @return whether there may be more
     */
    @Permits(Permission.KEEP_RETENTION)
    public boolean keep() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        LocalDate today = LocalDate.now(clock);
        int months = Integer.parseInt(settings.get(Setting.RETENTION_MONTHS));
        repository.keepWhatCameBack(me);
        repository.date(me, months);
        List<RetentionRepository.PastCopy> past = repository.findPast(me, today, MOST_AT_ONCE);
        int deleted = 0;
        for (RetentionRepository.PastCopy copy : past) {
            if (repository.delete(me, copy.part())) {
                deleted++;
                audit.record("personal-data.deleted", "case", copy.reference(), "past its delete-by date");
            }
        }
        boolean more = deleted == MOST_AT_ONCE;
        count(
                "letters, call-backs and feedback",
                repository.deleteDone(me, today.minusMonths(repository.monthsForAll(me, months))));
        count("notes and files", repository.deleteBeside(me, today, months));
        count("words on trails", repository.forgetWords(me, today, months));
        count("requests for other formats", repository.forgetFormats(me, today));
        count("visitors", repository.forgetVisitors(me));
        return more;
    }

    private void count(String what, int deleted) {
        if (deleted > 0) {
            audit.record("personal-data.deleted", "retention", what, Integer.toString(deleted));
        }
    }
}
