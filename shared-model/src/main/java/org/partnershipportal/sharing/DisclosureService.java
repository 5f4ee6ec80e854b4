package org.partnershipportal.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What a manager lets travel once with one referral where no agreement does: recorded, with the reason. */
@Dependent
@Transactional
public class DisclosureService {
    private static final int LONGEST_REASON = 1000;

    private final DisclosureRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public DisclosureService(DisclosureRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /**
     * Lets fields of an open part of the own body travel to another body, once.
     *
     * @param reason why it is needed although no agreement lets it travel; at most 1,000 characters
     * @throws NotFoundException when the own body is not accountable for such an open part
     * @throws InvalidInputException when no field is named, or the reason is missing or too long
     */
    @Permits(Permission.DISCLOSE_ONCE)
    public void disclose(String reference, UUID to, Set<SharedField> fields, @Nullable String reason) {
        UUID me = user.tenant().orElseThrow();
        UUID part = repository.findOpen(reference, me).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        if (fields.isEmpty()) {
            throw new InvalidInputException("fields", "error.disclosure.fields-missing");
        }
        String why = Texts.orNull(reason);
        if (why == null) {
            throw new InvalidInputException("reason", "error.disclosure.reason-missing");
        }
        if (why.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "error.disclosure.reason-long", LONGEST_REASON);
        }
        repository.add(
                UUID.randomUUID(), part, me, to, fields, why, user.subject().orElseThrow());
        audit.record("personal-data.disclosed-once", "case", reference, SharedFields.join(fields));
    }
}
