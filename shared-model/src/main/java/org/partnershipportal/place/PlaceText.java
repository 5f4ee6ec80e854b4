package org.partnershipportal.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed for a place, brought to the form in which places are found. */
public record PlaceText(String typed) {
    /** A longer text is no place. */
    public static final int MOST_CHARACTERS = 100;

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    /** The letter O where a digit stands: after two letters, at the end of the first half, at the beginning of the second. */
    private static final Pattern LETTER_FOR_ZERO =
            Pattern.compile("([A-Z]{2})(O|[0-9][A-Z0-9]?)([0-9O])([A-Z]{2})|([A-Z])([0-9][A-Z0-9]?)([0-9O])([A-Z]{2})");
    /** A nought where the letter stands, in the four areas that have it: CO, PO, SO and YO. */
    private static final Pattern ZERO_FOR_LETTER = Pattern.compile("([CPSY])0([0-9].*)");

    private static final Pattern NO_FIXED_ADDRESS = Pattern.compile(
            "(i (am|have) |im |ive )?((of )?no fixed (address|abode|home)|nfa|homeless|(i )?(have )?no (address|home)"
                    + "|nowhere( to (live|stay))?|sofa surfing|rough sleep(er|ing)|sleeping rough"
                    + "|(living |sleeping )?(on|in) the streets?|(living |sleeping )?in (my|a) (car|van|tent))");
    private static final Pattern GSS = Pattern.compile("[EWSN][0-9]{8}");

    /** The key of a name: small letters, digits and single spaces. */
    public String nameKey() {
        return typed.toLowerCase(Locale.UK)
                .replaceAll("[’']", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The key of a full postcode; a letter O typed for a nought is read as one, and a nought for the letter. */
    public Optional<String> postcodeKey() {
        String compact = compact();
        Matcher letter = LETTER_FOR_ZERO.matcher(compact);
        if (letter.matches()) {
            return Optional.of(letter.group(1) == null ? read(letter, 5) : read(letter, 1));
        }
        Matcher zero = ZERO_FOR_LETTER.matcher(compact);
        return zero.matches()
                ? Optional.of(zero.group(1) + "O" + zero.group(2))
                        .filter(key -> POSTCODE.matcher(key).matches())
                : Optional.empty();
    }

    /** Area, district, sector and unit stand in four groups, from this one. */
    private static String read(Matcher postcode, int first) {
        return postcode.group(first)
                + zeros(postcode.group(first + 1))
                + zeros(postcode.group(first + 2))
                + postcode.group(first + 3);
    }

    /** No district has the letter O after its digit. */
    private static String zeros(String digits) {
        return digits.replace('O', '0');
    }

    /** The first half of a postcode, if that is what was typed or what a full postcode begins with. */
    public Optional<String> outwardKey() {
        Optional<String> full = postcodeKey();
        if (full.isPresent()) {
            return full.map(key -> key.substring(0, key.length() - 3));
        }
        return Optional.of(compact())
                .filter(key -> OUTWARD.matcher(key).matches())
                .map(key -> key.endsWith("O") ? key.substring(0, key.length() - 1) + "0" : key);
    }

    /** Whether somebody says to have no fixed address, in the words that people use for it. */
    public boolean isNoFixedAddress() {
        return NO_FIXED_ADDRESS.matcher(nameKey()).matches();
    }

    /** A council's GSS code, by which a choice among candidates comes back. */
    public Optional<String> areaCode() {
        return Optional.of(compact()).filter(code -> GSS.matcher(code).matches());
    }

    /** Looks as if a postcode was meant, and is none: begins like one and holds a digit, or begins with digits. */
    public boolean isBrokenPostcode() {
        String compact = compact();
        return postcodeKey().isEmpty()
                && outwardKey().isEmpty()
                && areaCode().isEmpty()
                && compact.length() <= 9
                && compact.matches("[A-Z]{0,3}[0-9].*");
    }

    /** How the place is written in answers: a postcode with its space, a name as it was typed. */
    public String shown() {
        return postcodeKey()
                .map(key -> key.substring(0, key.length() - 3) + " " + key.substring(key.length() - 3))
                .or(() -> outwardKey())
                .orElse(typed.strip());
    }

    private String compact() {
        return typed.toUpperCase(Locale.UK).replaceAll("[\\s.\\-]+", "");
    }
}
