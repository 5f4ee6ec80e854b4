package org.partnershipportal.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.PhoneNumbers;
import org.partnershipportal.common.Texts;
import org.partnershipportal.referral.ContactWay;

/** What is wrong with the texts of a form, all at once. */
final class EnquiryChecks {
    private static final int LONGEST_SUMMARY = 4000;
    private static final int LONGEST_FIELD = 500;
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>@,;:\"]{1,64}@[^\\s<>@,;:\".]+(\\.[^\\s<>@,;:\".]+)+");

    private final List<Problem> problems = new ArrayList<>();

    private EnquiryChecks() {}

    /** @throws InvalidInputException with all problems, when there are any */
    static void require(NewEnquiry enquiry) {
        EnquiryChecks checks = new EnquiryChecks();
        for (int i = 0; i < enquiry.matters().size(); i++) {
            EnquiryMatter matter = enquiry.matters().get(i);
            String summary = NewEnquiry.field("summary", i);
            checks.needed(NewEnquiry.field("service", i), matter.service(), "error.enquiry.service-missing");
            checks.needed(NewEnquiry.field("place", i), matter.place(), "error.place.empty");
            checks.needed(summary, matter.summary(), "error.enquiry.summary-missing");
            checks.notLonger(summary, matter.summary(), LONGEST_SUMMARY);
            checks.notLonger(NewEnquiry.field("spot", i), matter.spot(), LONGEST_FIELD);
        }
        checks.person(enquiry.person());
        checks.refuse();
    }

    /** @throws InvalidInputException with all that is wrong about the person */
    static void require(EnquiryPerson person) {
        EnquiryChecks checks = new EnquiryChecks();
        checks.person(person);
        checks.refuse();
    }

    /** @throws InvalidInputException when what is told of a matter is too long, by the field of its page */
    static void requireLengths(Map<String, String> answers) {
        EnquiryChecks checks = new EnquiryChecks();
        answers.forEach((field, answer) -> {
            if (field.startsWith("summary")) {
                checks.notLonger("summary", answer, LONGEST_SUMMARY);
            } else if (field.startsWith("spot")) {
                checks.notLonger("spot", answer, LONGEST_FIELD);
            }
        });
        checks.refuse();
    }

    private void person(EnquiryPerson person) {
        notLonger("name", person.name(), LONGEST_FIELD);
        notLonger("address", person.address(), LONGEST_FIELD);
        notLonger("supportNeeds", person.supportNeeds(), LONGEST_FIELD);
        notLonger("safeContact", person.safeContact(), LONGEST_FIELD);
        if (Texts.orNull(person.email()) != null
                && !EMAIL.matcher(Texts.required(person.email())).matches()) {
            problems.add(new Problem("email", "error.enquiry.email", List.of()));
        }
        dialled(person);
        notLonger("concerned", person.concerned(), LONGEST_FIELD);
        notLonger("authority", person.authority(), LONGEST_FIELD);
        if (Texts.orNull(person.authority()) != null) {
            needed("concerned", person.concerned(), "error.enquiry.concerned-missing");
        }
        reachable(person);
    }

    /** A number, and one that takes text messages, for who wants those. */
    private void dialled(EnquiryPerson person) {
        String phone = Texts.orNull(person.phone());
        if (phone != null && !PhoneNumbers.isNumber(phone)) {
            problems.add(new Problem("phone", "error.enquiry.phone", List.of()));
        } else if (phone != null && person.contactWay() == ContactWay.TEXT && !PhoneNumbers.isForTexts(phone)) {
            problems.add(new Problem("phone", "error.enquiry.mobile", List.of()));
        }
    }

    /** Who wants to be reached in a way has to say where. */
    private void reachable(EnquiryPerson person) {
        ContactWay way = person.contactWay();
        if (way == ContactWay.EMAIL) {
            needed("email", person.email(), "error.enquiry.email-missing");
        } else if (way == ContactWay.TEXT || way == ContactWay.PHONE) {
            needed("phone", person.phone(), "error.enquiry.phone-missing");
        } else if (way == ContactWay.POST) {
            needed("name", person.name(), "error.enquiry.name-missing");
            needed("address", person.address(), "error.enquiry.address-missing");
        }
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
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
}
