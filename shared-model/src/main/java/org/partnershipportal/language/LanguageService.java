package org.partnershipportal.language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The people of a body find who speaks or signs what; its managers agree that the partnership does, and take out who has left. */
@Dependent
@Transactional
public class LanguageService {
    private static final String SUBJECT = "language-skill";

    private final SkillRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public LanguageService(SkillRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @param language the code of one; null for all. One that nobody speaks gives an empty list */
    @Permits(Permission.READ_LANGUAGES)
    public SkillListView list(@Nullable String language) {
        LocalDate today = LocalDate.now(clock);
        return new SkillListView(
                repository.find(me(), language, today), repository.findSpoken(today), repository.isShared(me()));
    }

    /** Agrees that the partnership finds those of the own people who agree, or takes that back. */
    @Permits(Permission.KEEP_LANGUAGES)
    public void share(boolean wanted) {
        boolean changed = wanted
                ? repository.share(me(), user.subject().orElseThrow(), clock.instant())
                : repository.unshare(me());
        if (changed) {
            audit.record(wanted ? "language.shared" : "language.unshared", "organisation", me(), null);
        }
    }

    /**
     * Takes out what somebody of the own body said.
     *
     * @throws NotFoundException when it is not there, or of another body
     */
    @Permits(Permission.KEEP_LANGUAGES)
    public void takeOut(UUID id) {
        if (!repository.isTakenOut(me(), id)) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("language.taken-out", SUBJECT, id, null);
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
