package org.partnershipportal.web.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.holder.HeldByRow;
import org.partnershipportal.holder.HolderRow;
import org.partnershipportal.holder.RoleKind;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;

/** What roles and who holds them are called. */
@Named
@ApplicationScoped
public class HolderWords {
    @Inject
    Dates dates;

    /** For instance {@code Champion}. */
    public String kind(RoleKind kind) {
        return Messages.text("holder.kind." + kind);
    }

    /** For instance {@code Champion: customer care}. */
    public String role(RoleKind kind, String matter) {
        return Messages.text("holder.role", kind(kind), matter);
    }

    /** That nobody holds it, and since when where that is known; empty where somebody does. */
    public String vacancy(HeldByRow row) {
        if (!row.isVacant()) {
            return "";
        }
        return row.vacantSince() == null
                ? Messages.text("holder.vacant")
                : Messages.text("holder.vacant.since", dates.day(row.vacantSince()));
    }

    /** For instance {@code since 1 March 2026}, with the last day where one is said; empty for nobody. */
    public String time(@Nullable HolderRow holder) {
        if (holder == null) {
            return "";
        }
        return holder.until() == null
                ? Messages.text("holder.since", dates.day(holder.since()))
                : Messages.text("holder.from-until", dates.day(holder.since()), dates.day(holder.until()));
    }

    /** For instance {@code From 1 March 2027: A Name, Director}; empty for nobody. */
    public String next(@Nullable HolderRow holder) {
        return holder == null
                ? ""
                : Messages.text("holder.next", dates.day(holder.since()), holder.name(), holder.post());
    }
}
