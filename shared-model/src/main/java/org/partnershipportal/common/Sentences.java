package org.partnershipportal.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that the model itself speaks: the reason of an answer, a step of a trail, a mail. They stand in a
 * bundle of their own, {@code org/partnershipportal/sentences.properties}, because API and mail need them without a page.
 */
public final class Sentences {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.partnershipportal.sentences", Locale.UK);

    private Sentences() {}

    /** The sentence with its arguments filled in. */
    public static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(arguments);
    }
}
