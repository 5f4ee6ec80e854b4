package org.partnershipportal.portal.equality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.equality.EqualityQuestion;
import org.partnershipportal.web.page.Messages;

/** What questions, answers and shares are called. */
@Named
@ApplicationScoped
public class EqualityWords {
    /** For instance {@code Age}. */
    public String question(EqualityQuestion question) {
        return Messages.text("equality.question." + question);
    }

    /** As people are asked, for instance {@code How old are you?}. */
    public String asked(EqualityQuestion question) {
        return Messages.text("equality.asked." + question);
    }

    /** For instance {@code 25 to 44}. */
    public String choice(EqualityQuestion question, String choice) {
        return Messages.text("equality.choice." + question + "." + choice);
    }

    /** A count in words: that it is not told, when it is not. */
    public String count(@Nullable Integer count) {
        return count == null ? Messages.text("equality.few") : String.valueOf(count);
    }

    /** For instance {@code 12.5%}; a dash for what is not known. */
    public String percent(@Nullable BigDecimal percent) {
        return percent == null ? Messages.text("equality.unknown") : Messages.text("equality.percent", number(percent));
    }

    /** For instance {@code +3.1}; a dash for what is not known. */
    public String difference(@Nullable BigDecimal difference) {
        if (difference == null) {
            return Messages.text("equality.unknown");
        }
        return (difference.signum() > 0 ? "+" : "") + number(difference);
    }

    private static String number(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** How long a bar is, of a hundred; none for what is not known. */
    public long bar(@Nullable BigDecimal percent) {
        return percent == null ? 0 : Math.round(percent.doubleValue());
    }
}
