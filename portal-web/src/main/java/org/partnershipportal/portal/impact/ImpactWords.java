package org.partnershipportal.portal.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.impact.Characteristic;
import org.partnershipportal.impact.Decision;
import org.partnershipportal.impact.Effect;
import org.partnershipportal.web.page.Messages;

/** What is said of changes and their effects is called. */
@Named
@ApplicationScoped
public class ImpactWords {
    /** For instance {@code Disability}. */
    public String characteristic(Characteristic characteristic) {
        return Messages.text("impact.characteristic." + characteristic);
    }

    /** For instance {@code Worse}; that nobody has looked for null. */
    public String effect(@Nullable Effect effect) {
        return effect == null ? Messages.text("impact.effect.none-yet") : Messages.text("impact.effect." + effect);
    }

    public String colour(@Nullable Effect effect) {
        if (effect == null) {
            return "grey";
        }
        return switch (effect) {
            case BETTER -> "green";
            case NONE -> "blue";
            case WORSE -> "red";
            case MIXED, NOT_KNOWN -> "yellow";
        };
    }

    /** For instance {@code Go on as planned}; empty for null. */
    public String decision(@Nullable Decision decision) {
        return decision == null ? "" : Messages.text("impact.decision." + decision);
    }
}
