package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.onetime.ReceiverLinks;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.WatchRepository.LeftNews;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/**
 * Watches over the promises of one body: reminds who deals with a part, tells the resident before the promise is missed,
 * and the managers once it is. Each is done once for each due moment: the mark and the message are one transaction, and
 * of two nodes the second finds the mark.
 */
@Dependent
@Transactional
public class WatchService {
    private final WatchRepository repository;
    private final ResidentNews news;
    private final Outbox outbox;
    private final ReceiverLinks links;
    private final AuditLog audit;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public WatchService(
            WatchRepository repository,
            ResidentNews news,
            Outbox outbox,
            ReceiverLinks links,
            AuditLog audit,
            Settings settings,
            Clock clock) {
        this.repository = repository;
        this.news = news;
        this.outbox = outbox;
        this.links = links;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** All bodies that have promises to keep here. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies();
    }

    /** Does what is to be done now for the asking body; returns for how many parts something was. */
    @Permits(Permission.WATCH_PROMISES)
    public int watch() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        Instant now = Instant.now(clock);
        long told = repository.findDue(me, now).stream()
                .filter(part -> part.isDue(now) ? escalate(part, me, now) : announce(part, me, now))
                .count();
        LocalDate until = WorkingDays.due(now.atZone(LondonClock.ZONE).toLocalDate(), 1);
        long dated = repository.findDated(me, until).stream()
                .filter(part -> remindOfNewDate(part, me))
                .count();
        return (int) (told + dated);
    }

    private boolean remindOfNewDate(WatchedPart part, UUID me) {
        boolean marked = repository.markDated(part);
        if (marked) {
            mail(
                    part,
                    me,
                    movers(part, me),
                    "mail.new-date.remind",
                    DueWords.of(Objects.requireNonNull(part.newDate())));
        }
        return marked;
    }

    /** Who moved it last; the managers when that person has left. */
    private List<String> movers(WatchedPart part, UUID me) {
        List<String> mover = repository.findMover(part, me);
        return mover.isEmpty() ? repository.findManagers(me) : mover;
    }

    /** Tells residents what other bodies left to the asking one, because it knows where they are; returns how much. */
    @Permits(Permission.WATCH_PROMISES)
    public int tell() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        List<LeftNews> left = repository.findLeft(me).stream()
                .filter(one -> repository.isTaken(me, one))
                .toList();
        left.forEach(one -> news.write(one.part(), one.reference(), me, one.news()));
        return left.size();
    }

    private boolean announce(WatchedPart part, UUID me, Instant now) {
        boolean told = part.isToTell(now) && repository.mark(part, Mark.TOLD, now);
        if (told) {
            news.tell(part, me, "late", dateToCome(part, now));
            news.write(part, me);
            audit.record("promise.announced", "case", part.reference(), null);
        }
        boolean reminded = part.isToRemind(now) && repository.mark(part, Mark.REMINDED, now);
        if (reminded) {
            mail(part, me, movers(part, me), "mail.promise.remind", due(part));
        }
        return told || reminded;
    }

    private boolean escalate(WatchedPart part, UUID me, Instant now) {
        if (part.missed() || !repository.mark(part, Mark.MISSED, now)) {
            return false;
        }
        news.tell(part, me, "missed", dateToCome(part, now));
        if (!part.told() && repository.mark(part, Mark.TOLD, now)) {
            news.write(part, me);
        }
        mail(part, me, repository.findManagers(me), "mail.promise.missed", due(part));
        audit.record("promise.missed", "case", part.reference(), null);
        return true;
    }

    /** A date that has passed is told no more. */
    private static @Nullable LocalDate dateToCome(WatchedPart part, Instant now) {
        LocalDate date = part.newDate();
        LocalDate today = now.atZone(LondonClock.ZONE).toLocalDate();
        return date == null || date.isBefore(today) ? null : date;
    }

    private static String due(WatchedPart part) {
        return DueWords.of(part.promised(), part.due());
    }

    private void mail(WatchedPart part, UUID me, List<String> recipients, String key, String due) {
        if (recipients.isEmpty()) {
            // nobody signs in there: the link for the next step says the same
            links.remind(part.id(), me, me);
        }
        for (String recipient : recipients) {
            outbox.put(new OutboxMessage(
                    part.reference(),
                    me,
                    recipient,
                    Sentences.say(key + ".subject", part.reference()),
                    Sentences.say(key + ".body", part.reference(), due, settings.get(Setting.ADDRESS))));
        }
    }
}
