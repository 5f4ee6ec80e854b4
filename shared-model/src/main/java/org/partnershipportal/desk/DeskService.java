package org.partnershipportal.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What waits at the partnership desk for the person who asks. */
@Dependent
@Transactional
public class DeskService {
    private final DeskRepository repository;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public DeskService(DeskRepository repository, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    /** The longest waiting first; nothing for who is not named, and no part to which a body of this person is a party. */
    @Permits(Permission.DECIDE_AT_DESK)
    public List<DeskRow> waiting() {
        return repository.findWaiting(user.tenant().orElseThrow(), LocalDate.now(clock));
    }

    /** Whether the partnership administrator has named this person. */
    @Permits(Permission.DECIDE_AT_DESK)
    public boolean isNamed() {
        return repository.isNamed(user.subject().orElseThrow());
    }
}
