package org.partnershipportal.common;

import java.util.regex.Pattern;

/** Telephone numbers as people type them. */
public final class PhoneNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()\\-]{7,25}");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^+0-9]");

    /** By the national numbering plan 07 is for mobiles, but for 070 (personal numbers) and 076 (pagers; 07624 is the Isle of Man). */
    private static final Pattern MOBILE = Pattern.compile("(0|\\+440?|00440?)7(?!0|6(?!24))[0-9]{9}");

    private static final Pattern ABROAD = Pattern.compile("(\\+|00)(?!44|0)[0-9]{8,15}");

    private PhoneNumbers() {}

    /** Whether it can be dialled at all: from 7 to 25 digits, blanks, brackets and hyphens, perhaps after a plus. */
    public static boolean isNumber(String typed) {
        return NUMBER.matcher(typed.strip()).matches();
    }

    /** Whether text messages reach it: a British mobile, or any number abroad, of which nobody can tell. */
    public static boolean isForTexts(String typed) {
        String dialled = NOT_DIGITS.matcher(typed).replaceAll("");
        return isNumber(typed)
                && (MOBILE.matcher(dialled).matches() || ABROAD.matcher(dialled).matches());
    }
}
