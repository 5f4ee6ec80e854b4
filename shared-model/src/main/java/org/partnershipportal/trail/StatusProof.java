package org.partnershipportal.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.TrailSecret;

/**
 * What a caller proves with: the reference and one detail, written as the database compares them. A detail is an e-mail
 * address, a telephone number, a name, or a postcode.
 */
public final class StatusProof {
    /** A reference without its hyphens, and perhaps the number of a part. */
    private static final Pattern REFERENCE = Pattern.compile("([A-Z0-9]{4})([A-Z0-9]{4})[0-9]{0,2}");

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final int DIGITS_OF_A_NUMBER = 10;

    private StatusProof() {}

    /**
     * Of reference and detail as they were typed; blanks, case and hyphens do not matter.
     *
     * @throws InvalidInputException when either was left empty: that is no wrong try
     */
    public static TrailSecret of(@Nullable String reference, @Nullable String detail) {
        List<Problem> problems = new ArrayList<>();
        if (Texts.orNull(reference) == null) {
            problems.add(new Problem("reference", "error.status.reference-missing", List.of()));
        }
        String proving = detail(detail == null ? "" : detail);
        if (proving.isEmpty()) {
            problems.add(new Problem("detail", "error.status.detail-missing", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new TrailSecret(line(reference(reference), proving));
    }

    /** The reference of the enquiry, of one of its parts too, as it is written; empty for what can be none. */
    static String reference(@Nullable String typed) {
        String text = Texts.orNull(typed) == null ? "" : Texts.required(typed).toUpperCase(Locale.UK);
        Matcher groups = REFERENCE.matcher(text.replaceAll("[^A-Z0-9]", ""));
        return groups.matches() ? groups.group(1) + "-" + groups.group(2) : "";
    }

    /** The lines of all details that somebody gave, as they are hashed; null for what was not given. */
    public static List<String> lines(
            String reference,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address) {
        List<String> lines = new ArrayList<>();
        for (String given : new String[] {name, email, phone}) {
            if (Texts.orNull(given) != null) {
                lines.add(line(reference, detail(given)));
            }
        }
        Matcher postcode = POSTCODE.matcher(address == null ? "" : address);
        if (postcode.find()) {
            lines.add(line(reference, detail(postcode.group())));
        }
        return lines;
    }

    private static String line(String reference, String detail) {
        return reference + "|" + detail;
    }

    /** A number by its last ten digits, so that +44 and 0 are the same; all else without blanks and case. */
    private static String detail(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        boolean number = digits.length() >= DIGITS_OF_A_NUMBER && !typed.contains("@");
        return number
                ? digits.substring(digits.length() - DIGITS_OF_A_NUMBER)
                : typed.toLowerCase(Locale.UK).replaceAll("[\\s’'-]+", "");
    }
}
