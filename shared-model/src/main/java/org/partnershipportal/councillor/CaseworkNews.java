package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.trail.TrailTold;

/**
 * Mails a councillor who wishes it that there is news of casework, as long as authority and term stand and
 * what the authority covers is not finished. What it is stands on the trail.
 */
@Dependent
public class CaseworkNews {
    private final CaseworkRepository repository;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    public CaseworkNews(CaseworkRepository repository, Outbox outbox, Settings settings) {
        this.repository = repository;
        this.outbox = outbox;
        this.settings = settings;
    }

    void tell(@Observes TrailTold told) {
        if (!repository.isKnown(told.enquiry())) { // nearly all: asked at every move, so asked for as little as can be
            return;
        }
        Optional<CaseworkMark> asking = repository
                .findMark(told.enquiry())
                .filter(CaseworkMark::stands)
                .filter(mark -> repository.isCovered(told.enquiry(), told.part()));
        asking.ifPresent(mark -> {
            String email = mark.email();
            if (email != null) {
                outbox.put(new OutboxMessage(
                        mark.reference(),
                        told.body(),
                        email,
                        Sentences.say("mail.casework.news.subject", mark.reference()),
                        Sentences.say("mail.casework.news.body", mark.reference(), settings.get(Setting.ADDRESS))));
            }
        });
    }
}
