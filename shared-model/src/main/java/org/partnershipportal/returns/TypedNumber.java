package org.partnershipportal.returns;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A count as it was typed: a whole number in figures alone, because a comma is a point elsewhere. */
record TypedNumber(String text) {
    /** More of anything does not happen in a month in one body. */
    static final int MOST = 9_999_999;

    private static final int MOST_DIGITS = 9;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013]\\s*[0-9][0-9.,\\s]*");
    private static final Pattern COMMA = Pattern.compile("[0-9][0-9.]*(,[0-9]+)+");
    private static final Pattern POINT = Pattern.compile("[0-9]+(\\.[0-9]+)+");

    /** Why it is no count, as a message key; null when it is one. */
    @Nullable
    String problem() {
        if (DIGITS.matcher(text).matches()) {
            return isTooMuch() ? "error.returns.too-much" : null;
        }
        if (NEGATIVE.matcher(text).matches()) {
            return "error.returns.negative";
        }
        if (COMMA.matcher(text).matches()) {
            return "error.returns.comma";
        }
        return POINT.matcher(text).matches() ? "error.returns.point" : "error.returns.number";
    }

    private boolean isTooMuch() {
        String figures = text.replaceFirst("^0+(?=.)", "");
        return figures.length() > MOST_DIGITS || Integer.parseInt(figures) > MOST;
    }

    /** Only when there is no problem. */
    int value() {
        return Integer.parseInt(text);
    }
}
