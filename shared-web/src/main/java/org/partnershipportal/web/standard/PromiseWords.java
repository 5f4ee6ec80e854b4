package org.partnershipportal.web.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.web.page.Messages;

/** What a standard says, in words. */
@Named
@ApplicationScoped
public class PromiseWords {

    /** For instance {@code At most 20 seconds – At least 90 times in 100}; what is itself a share has no other. */
    public String target(PromiseTarget target) {
        if (target.unit() == TargetUnit.PERCENT && target.percent() == null) {
            return amount(target);
        }
        String share = target.percent() == null
                ? Messages.text("standard.share.every")
                : Messages.text("standard.share.some", target.percent());
        return target.isCounted() ? Messages.text("standard.target.both", amount(target), share) : share;
    }

    /** For instance {@code At most 20 seconds}; empty for what is done or not done. */
    public String amount(PromiseTarget target) {
        Integer amount = target.amount();
        return amount == null
                ? ""
                : Messages.text(
                        "standard.bound." + target.bound(), Messages.text("standard.unit." + target.unit(), amount));
    }

    /** For instance {@code By telephone}. */
    public String channel(PromiseChannel channel) {
        return Messages.text("standard.channel." + channel);
    }

    /** What is measured, for instance {@code Time until a call is answered}. */
    public String measure(Measure measure) {
        return Messages.text("standard.measure." + measure);
    }

    /** Where the figures come from. */
    public String source(Measure measure) {
        return Messages.text("standard.by." + measure.by());
    }

    /** For instance {@code Version 2: Common standard of 2027}; the name alone while it has no number. */
    public String version(VersionRow version) {
        return version.number() == null
                ? version.name()
                : Messages.text("standard.version", version.number(), version.name());
    }
}
