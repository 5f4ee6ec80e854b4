package org.partnershipportal.feedback;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.referral.ContactWay;

/**
 * What somebody tells, as it is typed: null or blank for all that is not said.
 *
 * @param body slug of the body that it is about, as far as it is known
 * @param service slug
 * @param place as typed
 * @param enquiry reference of the enquiry that it is about
 * @param told what it is, at most 4,000 characters
 * @param wanted what would put it right, at most 2,000
 * @param agreed whether it may go on to another body with all that was given
 */
record NewFeedback(
        @Nullable FeedbackKind kind,
        @Nullable String body,
        @Nullable String service,
        @Nullable String place,
        @Nullable String enquiry,
        @Nullable String told,
        @Nullable String wanted,
        boolean agreed,
        EnquiryPerson person) {

    /** Of answers by the names of their fields. */
    static NewFeedback of(Map<String, String> answers) {
        String way = Texts.orNull(answers.get("contactWay"));
        return new NewFeedback(
                FeedbackKind.named(answers.get("kind")).orElse(null),
                Texts.orNull(answers.get("body")),
                Texts.orNull(answers.get("service")),
                Texts.orNull(answers.get("place")),
                Texts.orNull(answers.get("enquiry")),
                Texts.orNull(answers.get("told")),
                Texts.orNull(answers.get("wanted")),
                "yes".equals(answers.get("agreed")),
                new EnquiryPerson(
                        answers.get("name"),
                        answers.get("email"),
                        answers.get("phone"),
                        answers.get("address"),
                        answers.get("supportNeeds"),
                        null,
                        way == null ? null : ContactWay.valueOf(way),
                        null,
                        null));
    }
}
