package org.partnershipportal.portal.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.sharing.SharingAgreementRow;
import org.partnershipportal.sharing.SharingAgreementService;
import org.partnershipportal.web.page.Messages;

/** The own body's agreements: with whom, what may travel, and until when. */
@Named
@RequestScoped
public class SharingAgreementsBacking {
    /** Days before its end from which an agreement is said to lapse soon. */
    static final int WARNING_DAYS = 90;

    @Inject
    SharingAgreementService service;

    @Inject
    Clock clock;

    private @Nullable List<SharingAgreementRow> all;

    public List<SharingAgreementRow> getAll() {
        if (all == null) {
            all = service.agreements();
        }
        return all;
    }

    /** The personal details that may travel under it, in words. */
    public String fields(SharingAgreementRow row) {
        return row.fields().stream()
                .map(field -> Messages.text("sharing.field." + field))
                .collect(Collectors.joining(", "));
    }

    /** Whether it is in force: IN_FORCE, UNSIGNED, FUTURE or LAPSED. */
    public String standing(SharingAgreementRow row) {
        return Standing.of(row, today()).name();
    }

    /** What needs doing soon: LAPSES or REVIEW; null for nothing. */
    public @Nullable String warning(SharingAgreementRow row) {
        return warning(row, today());
    }

    static @Nullable String warning(SharingAgreementRow row, LocalDate today) {
        LocalDate soon = today.plusDays(WARNING_DAYS);
        if (!row.inForce()) {
            return null;
        }
        if (row.until().isPresent() && row.until().get().isBefore(soon)) {
            return "LAPSES";
        }
        return row.review().isBefore(soon) ? "REVIEW" : null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether an agreement is in force, or why not. */
    enum Standing {
        IN_FORCE,
        UNSIGNED,
        FUTURE,
        LAPSED;

        static Standing of(SharingAgreementRow row, LocalDate today) {
            if (row.inForce()) {
                return IN_FORCE;
            }
            if (row.until().isPresent() && row.until().get().isBefore(today)) {
                return LAPSED;
            }
            return row.signed() ? FUTURE : UNSIGNED;
        }
    }
}
