package org.partnershipportal.enquiry;

import java.util.List;
import org.partnershipportal.common.InvalidInputException;

/**
 * What a resident brings, or an adviser keys, in one go.
 *
 * @param matters at least one and at most five; each becomes a part
 */
public record NewEnquiry(List<EnquiryMatter> matters, EnquiryPerson person) {
    /** So many matters one enquiry may have. */
    public static final int MOST_MATTERS = 5;

    public NewEnquiry {
        matters = List.copyOf(matters);
        if (matters.isEmpty() || matters.size() > MOST_MATTERS) {
            throw new IllegalArgumentException("an enquiry of " + matters.size() + " matters");
        }
    }

    /** An enquiry of one matter. */
    static NewEnquiry of(EnquiryForm form) {
        return new NewEnquiry(
                List.of(new EnquiryMatter(form.service(), form.place(), form.summary())),
                new EnquiryPerson(
                        form.name(),
                        form.email(),
                        form.phone(),
                        form.address(),
                        form.supportNeeds(),
                        form.safeContact()));
    }

    /** What is wrong with a matter, at its own fields. */
    public static InvalidInputException atMatter(InvalidInputException wrong, int matter) {
        return new InvalidInputException(wrong.problems().stream()
                .map(problem -> new InvalidInputException.Problem(
                        field(problem.field(), matter), problem.key(), problem.arguments()))
                .toList());
    }

    /** The name of a field of a matter: that of the first as it is, {@code place-2} for the second. */
    public static String field(String name, int matter) {
        return matter == 0 ? name : name + "-" + (matter + 1);
    }
}
