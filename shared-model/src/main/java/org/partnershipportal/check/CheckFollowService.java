package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.performance.Figure;
import org.partnershipportal.performance.PromiseFigures;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.Managers;

/** What a body's checks ask for without anybody pressing a button: reminders of actions, and figures of promises. */
@Dependent
@Transactional
public class CheckFollowService {
    private final CheckRepository repository;
    private final ActionRepository actions;
    private final PromiseFigures figures;
    private final Managers managers;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public CheckFollowService(
            CheckRepository repository,
            ActionRepository actions,
            PromiseFigures figures,
            Managers managers,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.repository = repository;
        this.actions = actions;
        this.figures = figures;
        this.managers = managers;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reminds the managers of the asking body of actions that are to be looked at, once for each day on which they are; in
     * one mail. Returns of how many.
     */
    @Permits(Permission.FOLLOW_CHECKS)
    public int remind() {
        UUID me = me();
        LocalDate today = LocalDate.now(clock);
        int count = (int) actions.findOpen(me).stream()
                .filter(action -> action.isToFollow(today) && actions.isReminded(me, action))
                .count();
        if (count > 0) {
            mail(me, today, count);
        }
        return count;
    }

    private void mail(UUID me, LocalDate today, int count) {
        for (String recipient : managers.of(me)) {
            outbox.put(new OutboxMessage(
                    "checks " + today,
                    me,
                    recipient,
                    Sentences.say("mail.checks.subject"),
                    Sentences.say("mail.checks.body", count, settings.get(Setting.ADDRESS) + "/check/list")));
        }
    }

    /** Writes what checks say of the asking body's promises, month by month. Returns how many figures are new. */
    @Permits(Permission.FOLLOW_CHECKS)
    public int figure() {
        List<Figure> changed = repository.findFigures(me());
        figures.put(me(), MeasuredBy.CHECK, changed);
        return changed.size();
    }

    private static UUID me() {
        return Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
    }
}
