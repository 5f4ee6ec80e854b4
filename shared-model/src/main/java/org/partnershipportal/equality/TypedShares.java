package org.partnershipportal.equality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.common.TypedFields;

/** What of typed shares can be taken. */
final class TypedShares {
    private static final int SOURCE = 200;
    private static final int FIRST_YEAR = 2001;
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}([.][0-9])?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    private TypedShares() {}

    /** Shares that were checked. */
    record Checked(Map<String, BigDecimal> shares, String source, LocalDate on) {
        Checked {
            shares = Map.copyOf(shares);
        }
    }

    /**
     * All choices of a question have a share, and these are a hundred together, but for rounding.
     *
     * @throws InvalidInputException with all that is wrong; a share's field is the name of its choice
     */
    static Checked of(PopulationForm form, EqualityQuestion question, LocalDate today) {
        TypedFields typed = new TypedFields();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (String choice : question.choices()) {
            Optional<BigDecimal> share = share(form.shares().get(choice));
            if (share.isEmpty()) {
                typed.wrong(choice, "error.equality.share");
            }
            share.ifPresent(found -> shares.put(choice, found));
        }
        if (shares.size() == question.choices().size() && !isWhole(shares)) {
            typed.wrong(question.choices().get(0), "error.equality.sum", sum(shares));
        }
        String source = typed.text("source", form.source(), SOURCE, "error.equality.source");
        LocalDate on = form.on();
        if (on == null) {
            typed.wrong("sourceOn", "error.equality.day");
        } else if (on.isAfter(today) || on.getYear() < FIRST_YEAR) {
            typed.wrong("sourceOn", "error.equality.day-range");
        }
        typed.require();
        return new Checked(shares, source, on == null ? today : on);
    }

    /** From 0 to 100 with at most one figure after the point; empty for anything else. */
    private static Optional<BigDecimal> share(@Nullable String typed) {
        @Nullable String text = Texts.orNull(typed);
        if (text == null || !PERCENT.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).setScale(1, RoundingMode.UNNECESSARY))
                .filter(share -> share.compareTo(HUNDRED) <= 0);
    }

    private static boolean isWhole(Map<String, BigDecimal> shares) {
        return sum(shares).subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
    }

    private static BigDecimal sum(Map<String, BigDecimal> shares) {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
