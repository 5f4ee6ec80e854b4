package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.NewPart;
import org.partnershipportal.referral.Parts;
import org.partnershipportal.standard.FrozenPromise;
import org.partnershipportal.standard.Promises;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;

/** Writes a new enquiry with its part, its trail, its first step and the receipt, all in one transaction. */
@Dependent
class Intake {
    private final EnquiryRepository enquiries;
    private final Parts parts;
    private final Promises promises;
    private final TrailWriter trail;
    private final Receipt receipt;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Intake(
            EnquiryRepository enquiries,
            Parts parts,
            Promises promises,
            TrailWriter trail,
            Receipt receipt,
            AuditLog audit,
            Clock clock) {
        this.enquiries = enquiries;
        this.parts = parts;
        this.promises = promises;
        this.trail = trail;
        this.receipt = receipt;
        this.audit = audit;
        this.clock = clock;
    }

    EnquiryTaken take(EnquiryForm form, Route route, TrailSecret secret) {
        UUID enquiry = UUID.randomUUID();
        UUID part = UUID.randomUUID();
        String reference = Reference.fresh();
        BodyRow body = route.body();
        Instant now = Instant.now(clock);
        FrozenPromise promise = promises.freeze(route.service(), route.origin().name(), body.id(), now);
        open(enquiry, reference, route, secret);
        parts.open(
                new NewPart(
                        part,
                        enquiry,
                        route.service().id(),
                        route.place().id(),
                        route.place().name(),
                        body.id(),
                        now,
                        promise),
                content(form, route.service()));
        trail.add(new TrailStep(
                enquiry,
                part,
                body.id(),
                body.name(),
                Sentences.say("trail.RECEIVED", body.name()),
                Sentences.say("trail.RECEIVED.next", body.name()),
                promise.dueOn()));
        EnquiryTaken taken = new EnquiryTaken(reference, body.name(), promise.dueOn(), secret);
        receipt.send(form, taken, body.id());
        audit.record(
                body.id(), "enquiry.taken", "case", reference, route.origin().name());
        return taken;
    }

    /** The policies want a resident's trail before the enquiry, and a body's enquiry before the trail. */
    private void open(UUID enquiry, String reference, Route route, TrailSecret secret) {
        String about = route.service().name() + ", " + route.place().name();
        if (route.origin() == Origin.ONLINE) {
            trail.open(enquiry, secret, reference, about);
            enquiries.add(enquiry, route.body().id(), reference, route.origin());
        } else {
            enquiries.add(enquiry, route.body().id(), reference, route.origin());
            trail.open(enquiry, secret, reference, about);
        }
    }

    private static CaseContent content(EnquiryForm form, ServiceView service) {
        return new CaseContent(
                Texts.required(form.summary()),
                Texts.orNull(form.name()),
                Texts.orNull(form.email()),
                Texts.orNull(form.phone()),
                Texts.orNull(form.address()),
                Texts.orNull(form.supportNeeds()),
                Texts.orNull(form.safeContact()),
                service.sharingBasis());
    }

    /** How it came, what it asks, where, and which body takes it. */
    record Route(Origin origin, ServiceView service, PlaceRow place, BodyRow body) {}
}
