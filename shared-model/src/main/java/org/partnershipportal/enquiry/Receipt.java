package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** What says that an enquiry is in, by mail or text message with the link to its trail, or by letter, and nothing of what was written. */
@Dependent
class Receipt {
    private final Outbox outbox;
    private final Letters letters;
    private final Settings settings;

    @Inject
    Receipt(Outbox outbox, Letters letters, Settings settings) {
        this.outbox = outbox;
        this.letters = letters;
        this.settings = settings;
    }

    /** To who wants to be reached by mail, text message (where they can be sent) or post; nothing to others. */
    void send(EnquiryPerson person, EnquiryTaken taken, UUID body) {
        if (person.isReachedByMail()) {
            mail(Texts.required(person.email()), taken, body);
        } else if (person.isReachedByText() && settings.canText()) {
            outbox.putForResident(OutboxMessage.text(
                    taken.reference(),
                    body,
                    Texts.required(person.phone()),
                    Sentences.say("text.received.body", taken.reference(), link(taken))));
        } else if (person.contactWay() == ContactWay.POST) {
            letters.leave(
                    body,
                    taken.reference(),
                    Texts.required(person.name()) + "\n" + Texts.required(person.address()),
                    Sentences.say("letter.received.body", taken.reference(), bodies(taken)),
                    Texts.orNull(person.supportNeeds()));
        }
    }

    private void mail(String email, EnquiryTaken taken, UUID body) {
        outbox.putForResident(new OutboxMessage(
                taken.reference(),
                body,
                email,
                Sentences.say("mail.received.subject", taken.reference()),
                Sentences.say("mail.received.body", taken.reference(), bodies(taken), link(taken))));
    }

    private String link(EnquiryTaken taken) {
        return settings.get(Setting.ADDRESS) + "/trail/follow/" + taken.secret().value();
    }

    /** Each body once. */
    private static String bodies(EnquiryTaken taken) {
        return taken.parts().stream().map(EnquiryTaken.Part::body).distinct().collect(Collectors.joining(", "));
    }
}
