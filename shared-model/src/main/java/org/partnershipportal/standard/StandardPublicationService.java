package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Shows what a version changes, and has two persons publish it for a day. */
@Dependent
@Transactional
public class StandardPublicationService {
    private static final String SUBJECT = "standard-version";
    private static final int MOST_YEARS = 10;

    private final StandardDraftService standards;
    private final StandardDraftRepository drafts;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public StandardPublicationService(
            StandardDraftService standards,
            StandardDraftRepository drafts,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.standards = standards;
        this.drafts = drafts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the second of two versions says otherwise than the first. */
    @Permits(Permission.MANAGE_STANDARD)
    public ComparisonView compare(UUID before, UUID after) {
        return ComparisonView.of(
                standards.get(before).standard(), standards.get(after).standard());
    }

    /**
     * Puts a draft before a second person, to hold from a day on.
     *
     * @param from after today, so that what is promised today stays; and after the day of every published version
     */
    @Permits(Permission.MANAGE_STANDARD)
    public void propose(UUID version, @Nullable LocalDate from) {
        VersionRow draft = standards.get(version).version();
        LocalDate day = checked(from);
        if (draft.promises() == 0) {
            throw new BusinessException("error.standard.empty");
        }
        String subject = subject();
        if (!drafts.propose(version, day, subject, user.getName().isBlank() ? subject : user.getName())) {
            throw new VersionDecided();
        }
        audit.record("standard.proposed", SUBJECT, version, day.toString());
    }

    /** Makes a draft of it again. */
    @Permits(Permission.MANAGE_STANDARD)
    public void takeBack(UUID version) {
        standards.get(version);
        if (!drafts.takeBack(version)) {
            throw new VersionDecided();
        }
        audit.record("standard.taken-back", SUBJECT, version, null);
    }

    /**
     * Publishes a version as it was proposed. From its day on it holds, and the one before it ends.
     *
     * @param proposal that was read
     * @throws VersionDecided when it is not proposed any more, or was taken back and proposed again
     * @throws BusinessException for the proposer, and when its day has come meanwhile
     */
    @Permits(Permission.MANAGE_STANDARD)
    public void publish(UUID version, @Nullable UUID proposal) {
        DraftView proposed = standards.get(version);
        if (!proposed.version().isProposed() || !Objects.equals(proposed.proposal(), proposal)) {
            throw new VersionDecided();
        }
        if (subject().equals(proposed.proposedBy())) {
            throw new BusinessException("error.SecondPersonNeeded");
        }
        if (problem(proposed.version().from()) != null) {
            throw new BusinessException("error.standard.late");
        }
        if (!drafts.publish(version, proposal, subject())) {
            throw new VersionDecided();
        }
        audit.record("standard.published", SUBJECT, version, proposed.version().name());
    }

    private LocalDate checked(@Nullable LocalDate from) {
        String problem = problem(from);
        if (from == null || problem != null) {
            throw new InvalidInputException("from", "error.standard." + problem, MOST_YEARS);
        }
        return from;
    }

    /** What is wrong with a day; null when nothing is. */
    private @Nullable String problem(@Nullable LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        if (from == null || !from.isAfter(today) || from.isAfter(today.plusYears(MOST_YEARS))) {
            return "from";
        }
        boolean isLater = standards.versions().stream()
                .filter(VersionRow::isPublished)
                .allMatch(version -> version.from() != null && from.isAfter(version.from()));
        return isLater ? null : "from-taken";
    }

    private String subject() {
        return user.subject().orElseThrow(() -> new IllegalStateException("a version by nobody"));
    }
}
