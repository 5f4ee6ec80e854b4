package org.partnershipportal.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** How long the own body keeps its copies of what residents wrote, and how many are deleted when. */
@Dependent
@Transactional
public class RetentionService {
    static final int SOON_DAYS = 30;
    private static final int MOST_MONTHS = 240;

    private final RetentionRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public RetentionService(
            RetentionRepository repository, AuditLog audit, CurrentUser user, Settings settings, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.settings = settings;
        this.clock = clock;
    }

    /** The own body's rules, the one for all services that none names first. */
    @Permits(Permission.MANAGE_RETENTION)
    public List<RetentionRule> rules() {
        return repository.findRules(me());
    }

    /** The services that may have a rule, by name. */
    @Permits(Permission.MANAGE_RETENTION)
    public List<RetentionChoice> services() {
        return repository.findServices();
    }

    /** For how many months copies are kept for which the body has no rule. */
    @Permits(Permission.MANAGE_RETENTION)
    public int monthsWithoutRule() {
        return Integer.parseInt(settings.get(Setting.RETENTION_MONTHS));
    }

    /** How many copies are deleted when, by the rules as they are. */
    @Permits(Permission.MANAGE_RETENTION)
    public RetentionPreview preview() {
        return repository.preview(me(), LocalDate.now(clock));
    }

    /**
     * Sets a rule in place of the one before, and dates anew what it is about.
     *
     * @param service slug; null or blank for all services that no rule names
     * @param months 1 to 240 after the part is closed
     * @throws InvalidInputException when the months are none of these, or there is no such service
     */
    @Permits(Permission.MANAGE_RETENTION)
    public void set(@Nullable String service, @Nullable Integer months) {
        if (months == null || months < 1 || months > MOST_MONTHS) {
            throw new InvalidInputException("months", "error.retention.months", MOST_MONTHS);
        }
        UUID id = idOrNull(service);
        repository.set(me(), id, months, user.subject().orElseThrow());
        dateAnew(id);
        audit.record("retention.set", "retention", service == null ? "all" : service, months + " months");
    }

    /**
     * Drops a rule; what it was about is kept as long as the rule for all services says, or the setting.
     *
     * @param service slug; null or blank for the rule for all services that none names
     */
    @Permits(Permission.MANAGE_RETENTION)
    public void drop(@Nullable String service) {
        UUID id = idOrNull(service);
        repository.drop(me(), id);
        dateAnew(id);
        audit.record("retention.dropped", "retention", service == null ? "all" : service, null);
    }

    private void dateAnew(@Nullable UUID service) {
        repository.undate(me(), service);
        repository.date(me(), monthsWithoutRule());
    }

    private @Nullable UUID idOrNull(@Nullable String service) {
        String slug = Texts.orNull(service);
        return slug == null
                ? null
                : repository
                        .findService(slug)
                        .orElseThrow(() -> new InvalidInputException("service", "error.retention.service", slug));
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
