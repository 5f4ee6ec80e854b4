package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.feedback.FeedbackRepository.Happened;
import org.partnershipportal.handoff.CallBacks;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Writes to who gave feedback, by the way that was asked for. A mail says no more than that there is something. */
@Dependent
class FeedbackNews {
    private final Outbox outbox;
    private final Letters letters;
    private final CallBacks calls;
    private final Settings settings;

    @Inject
    FeedbackNews(Outbox outbox, Letters letters, CallBacks calls, Settings settings) {
        this.outbox = outbox;
        this.letters = letters;
        this.calls = calls;
        this.settings = settings;
    }

    /** That it is in, with the link by which it is followed; on paper without. Who wants to be rung is told at once, by page or voice. */
    void receipt(EnquiryPerson person, String reference, BodyRow body, TrailSecret secret) {
        String link = settings.get(Setting.ADDRESS) + "/feedback/follow/" + secret.value();
        if (person.isReachedByMail()) {
            mail(body.id(), reference, Texts.required(person.email()), "mail.feedback.received", body.name(), link);
        } else if (person.isReachedByText() && settings.canText()) {
            text(body.id(), reference, person, Sentences.say("text.feedback.received.body", reference, link));
        } else if (person.contactWay() == ContactWay.POST) {
            letter(
                    body.id(),
                    reference,
                    person,
                    Sentences.say("letter.feedback.received.body", reference, body.name()));
        }
    }

    /** That there is news; on paper with what the body says, for who asks for letters may have no other way to read it. */
    void tell(EnquiryPerson person, String reference, UUID body, Happened happened) {
        if (person.isReachedByMail()) {
            mail(body, reference, Texts.required(person.email()), "mail.feedback.news", "", "");
        } else if (person.isReachedByText() && settings.canText()) {
            text(body, reference, person, Sentences.say("text.feedback.news.body", reference));
        } else if (person.isReachedByVoice()) {
            calls.leave(
                    body,
                    reference,
                    Texts.required(person.phone()),
                    Texts.orNull(person.name()),
                    Sentences.say("call.feedback.news", reference));
        } else if (person.contactWay() == ContactWay.POST) {
            String said = Stream.of(happened.sentence(), happened.message(), happened.next())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n\n"));
            letter(body, reference, person, Sentences.say("letter.feedback.news.body", reference, said));
        }
    }

    /** To somebody of the body. */
    void remind(UUID body, String reference, String recipient, String key, String due) {
        mail(body, reference, recipient, key, due, settings.get(Setting.ADDRESS));
    }

    private void mail(UUID body, String reference, String recipient, String key, String first, String second) {
        outbox.put(new OutboxMessage(
                reference,
                body,
                recipient,
                Sentences.say(key + ".subject", reference),
                Sentences.say(key + ".body", reference, first, second)));
    }

    private void text(UUID body, String reference, EnquiryPerson person, String text) {
        outbox.put(OutboxMessage.text(reference, body, Texts.required(person.phone()), text));
    }

    private void letter(UUID body, String reference, EnquiryPerson person, String text) {
        letters.leave(
                body,
                reference,
                Texts.required(person.name()) + "\n" + Texts.required(person.address()),
                text,
                Texts.orNull(person.supportNeeds()));
    }
}
