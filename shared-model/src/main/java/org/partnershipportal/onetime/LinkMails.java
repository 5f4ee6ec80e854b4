package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.onetime.ReceiverLinkRepository.Standing;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.worktime.LondonClock;

/** The mails to a body that answers by link: none says what a case is about, and no one mail holds both link and code. */
@Dependent
class LinkMails {
    private static final Duration VALID = Duration.ofDays(14);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(LondonClock.ZONE);

    private final Outbox outbox;
    private final ReferralAddressRepository addresses;
    private final OrganisationService organisations;
    private final Settings settings;

    @Inject
    LinkMails(
            Outbox outbox, ReferralAddressRepository addresses, OrganisationService organisations, Settings settings) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.organisations = organisations;
        this.settings = settings;
    }

    static Instant validUntil(Instant sent) {
        return sent.plus(VALID);
    }

    /** With the first link of an offer. */
    void offer(Standing link, UUID by, TrailSecret secret, Instant until) {
        send(link, by, "mail.link.offer", secret, until);
    }

    /** With the link for the next step. */
    void next(Standing link, UUID by, TrailSecret secret, Instant until) {
        send(link, by, "mail.link.next", secret, until);
    }

    /** With the code alone. */
    void code(Standing link, UUID by, String code) {
        put(link, by, Sentences.say("mail.link.code.subject"), Sentences.say("mail.link.code.body", code));
    }

    private void send(Standing link, UUID by, String key, TrailSecret secret, Instant until) {
        String address = settings.get(Setting.ADDRESS) + "/onetime/open/" + secret.value();
        put(
                link,
                by,
                Sentences.say(key + ".subject", link.reference()),
                Sentences.say(
                        key + ".body",
                        link.reference(),
                        name(link.from()),
                        name(link.to()),
                        address,
                        DAY.format(until)));
    }

    private void put(Standing link, UUID by, String subject, String body) {
        addresses
                .findEmail(link.to())
                .ifPresent(email -> outbox.put(new OutboxMessage(link.reference(), by, email, subject, body)));
    }

    private String name(UUID body) {
        return organisations.name(body);
    }
}
