package org.partnershipportal.language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Somebody who works for a body says what he or she speaks or signs there. */
@Dependent
@Transactional
public class LanguageSkillService {
    private static final String SUBJECT = "language-skill";

    private final SkillRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public LanguageSkillService(SkillRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What one said so far. */
    @Permits(Permission.SAY_LANGUAGES)
    public List<SkillRow> own() {
        return repository.findOf(me(), person());
    }

    /** All that can be chosen; signed ones first. */
    @Permits(Permission.SAY_LANGUAGES)
    public List<LanguageRow> languages() {
        return repository.findLanguages();
    }

    /**
     * Says it, in place of what was said of the same language before.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.SAY_LANGUAGES)
    public void say(SkillForm form) {
        Skill skill = TypedSkill.of(form, repository.findLanguages());
        repository.say(me(), person(), user.getName(), skill, clock.instant());
        audit.record(
                "language.said", SUBJECT, skill.language().code(), skill.level().name());
    }

    /**
     * Takes it back.
     *
     * @throws NotFoundException when one has not said it
     */
    @Permits(Permission.SAY_LANGUAGES)
    public void takeBack(UUID id) {
        if (own().stream().noneMatch(row -> row.id().equals(id)) || !repository.isTakenOut(me(), id)) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("language.taken-back", SUBJECT, id, null);
    }

    private String person() {
        return user.subject().orElseThrow();
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
