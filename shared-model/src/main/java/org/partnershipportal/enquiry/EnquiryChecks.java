package org.partnershipportal.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

/** What is wrong with the texts of a form, all at once. */
final class EnquiryChecks {
    private static final int LONGEST_SUMMARY = 4000;
    private static final int LONGEST_FIELD = 500;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()\\-]{7,25}");

    private final List<Problem> problems = new ArrayList<>();

    private EnquiryChecks() {}

    /** @throws InvalidInputException with all problems, when there are any */
    static void require(EnquiryForm form) {
        EnquiryChecks checks = new EnquiryChecks();
        checks.needed("service", form.service(), "error.enquiry.service-missing");
        checks.needed("place", form.place(), "error.place.empty");
        checks.needed("summary", form.summary(), "error.enquiry.summary-missing");
        checks.notLonger("summary", form.summary(), LONGEST_SUMMARY);
        checks.notLonger("name", form.name(), LONGEST_FIELD);
        checks.notLonger("address", form.address(), LONGEST_FIELD);
        checks.notLonger("supportNeeds", form.supportNeeds(), LONGEST_FIELD);
        checks.notLonger("safeContact", form.safeContact(), LONGEST_FIELD);
        checks.matches("email", form.email(), EMAIL, "error.enquiry.email");
        checks.matches("phone", form.phone(), PHONE, "error.enquiry.phone");
        if (!checks.problems.isEmpty()) {
            throw new InvalidInputException(checks.problems);
        }
    }

    private void needed(String field, @Nullable String value, String key) {
        if (value == null || value.isBlank()) {
            problems.add(new Problem(field, key, List.of()));
        }
    }

    private void notLonger(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            problems.add(new Problem(field, "error.text.too-long", List.of(most)));
        }
    }

    private void matches(String field, @Nullable String value, Pattern pattern, String key) {
        if (value != null && !value.isBlank() && !pattern.matcher(value.strip()).matches()) {
            problems.add(new Problem(field, key, List.of()));
        }
    }
}
