package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The own body's parts in lists, what needs doing first on top. */
@Dependent
@Transactional
public class InboxService {
    /** So many rows a page. */
    public static final int PAGE_SIZE = 50;

    /** So many pages of a list are shown; who looks for more than a thousand rows filters. */
    public static final int MOST_PAGES = 20;

    private static final int EXPORT_SIZE = 10_000;

    private final InboxRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public InboxService(InboxRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** A page of 50 of a list. Pages count from 1 to {@link #MOST_PAGES}; what lies beyond is the last. */
    @Permits(Permission.WORK_ON_CASES)
    public InboxView view(InboxList list, InboxFilter filter, int page, boolean choosing) {
        InboxQuery asked = asked(list, filter);
        return new InboxView(
                repository.page(asked, Math.min(Math.max(1, page), MOST_PAGES), PAGE_SIZE),
                choosing ? repository.findChoices(asked.me()) : List.of());
    }

    /** The whole list for a file, at most 10,000 rows; who took it is audited. */
    @Permits(Permission.WORK_ON_CASES)
    public List<InboxRow> export(InboxList list, InboxFilter filter) {
        audit.record("cases.exported", "inbox", list.name(), null);
        return repository.page(asked(list, filter), 1, EXPORT_SIZE).rows();
    }

    /** Whether something has changed since a list was read. Asked every other second by each open list: one cheap statement. */
    @Permits(Permission.WORK_ON_CASES)
    public InboxStamp stamp(Instant since) {
        return repository.stamp(user.tenant().orElseThrow(), since);
    }

    private InboxQuery asked(InboxList list, InboxFilter filter) {
        return new InboxQuery(
                list, filter, user.tenant().orElseThrow(), user.subject().orElseThrow(), Instant.now(clock));
    }
}
