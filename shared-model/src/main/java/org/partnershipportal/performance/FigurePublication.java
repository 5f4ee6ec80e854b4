package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asking;

/** Publishes figures when the agreed delay after their month is over, and again when one was corrected. */
@Dependent
@Transactional
public class FigurePublication {
    private final PromiseFigureRepository repository;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public FigurePublication(PromiseFigureRepository repository, Settings settings, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    /** All bodies: one that has closed has figures of its last months, too. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies();
    }

    /** Publishes what the asking body has to be published; returns how many figures. */
    @Permits(Permission.PUBLISH_FIGURES)
    public int publish() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        LocalDate today = LocalDate.now(clock);
        return repository.publish(me, last(today).atDay(1), today);
    }

    /** The last month that is public on a day. */
    private YearMonth last(LocalDate today) {
        int delay = Integer.parseInt(settings.get(Setting.PERFORMANCE_PUBLIC_AFTER));
        return YearMonth.from(today.minusDays(delay)).minusMonths(1);
    }
}
