package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.Managers;

/**
 * Reminds the managers of a body of figures that are to be handed in, and again when they are late; once each. The mark and
 * the mails are one transaction, and of two nodes the second finds the mark.
 */
@Dependent
@Transactional
public class ReturnReminderService {
    /** Months that are over for longer are told by the list alone. */
    private static final int MONTHS = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final ReturnMonths months;
    private final MonthRepository repository;
    private final ReturnDays days;
    private final Managers managers;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    public ReturnReminderService(
            ReturnMonths months,
            MonthRepository repository,
            ReturnDays days,
            Managers managers,
            Outbox outbox,
            Settings settings) {
        this.months = months;
        this.repository = repository;
        this.days = days;
        this.managers = managers;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Reminds the managers of the asking body of what is to be handed in now; returns of how many months. */
    @Permits(Permission.REMIND_OF_RETURNS)
    public int remind() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        YearMonth last = days.last();
        return (int) months.rows(me, last.minusMonths(MONTHS - 1L), last).stream()
                .filter(row -> row.standing().isOpen() && isReminded(me, row))
                .count();
    }

    private boolean isReminded(UUID me, MonthRow row) {
        LocalDate from = days.remind(row.month());
        boolean isLate = row.standing() == ReturnStanding.MISSING;
        if (!isLate && days.today().isBefore(from)) {
            return false;
        }
        boolean marked = repository.isReminded(me, row.month(), isLate ? "LATE" : "DUE");
        if (marked) {
            mail(me, row, isLate ? "mail.returns.late" : "mail.returns.due");
        }
        return marked;
    }

    private void mail(UUID me, MonthRow row, String key) {
        String month = MONTH.format(row.month());
        List<String> recipients = managers.of(me);
        for (String recipient : recipients) {
            outbox.put(new OutboxMessage(
                    "returns " + row.month(),
                    me,
                    recipient,
                    Sentences.say(key + ".subject", month),
                    Sentences.say(
                            key + ".body",
                            month,
                            DAY.format(row.due()),
                            settings.get(Setting.ADDRESS) + "/returns/month/" + row.month())));
        }
    }
}
