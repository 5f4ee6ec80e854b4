package org.partnershipportal.portal.referral;

import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.referral.ClockView;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;

/** The promise clock in words. */
final class ClockWords {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private ClockWords() {}

    /** How much is promised, for instance "10 working days". */
    static String promised(Promised promised) {
        return Messages.text("referral.clock.unit." + promised.unit(), promised.amount());
    }

    /** An amount of the clock: whole days, or hours and minutes. */
    static String amount(PromiseUnit unit, long amount) {
        return unit.isDays()
                ? Messages.text("referral.clock.days", amount)
                : Messages.text("referral.clock.hours", amount / HOUR, amount % HOUR / MINUTE);
    }

    /** Each body's share: the first with the whole beside it, the others with theirs alone. */
    static String shares(ClockView clock) {
        PromiseUnit unit = clock.promised().unit();
        boolean days = unit.isDays();
        List<String> said = new ArrayList<>();
        for (ClockView.Share share : clock.shares()) {
            String amount = days ? String.valueOf(share.amount()) : amount(unit, share.amount());
            said.add(
                    said.isEmpty()
                            ? Messages.text(
                                    "referral.clock.first-share", share.of(), amount, promised(clock.promised()))
                            : Messages.text("referral.clock.next-share", share.of(), amount));
        }
        return said.isEmpty() ? Messages.text("referral.clock.no-share") : String.join(", ", said);
    }
}
