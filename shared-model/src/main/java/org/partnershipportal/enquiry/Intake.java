package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Reference;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.NewPart;
import org.partnershipportal.referral.Parts;
import org.partnershipportal.standard.FrozenServiceTime;
import org.partnershipportal.standard.ServiceTimes;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;

/** Writes a new enquiry with its parts, its trail, their first steps and the receipt, all in one transaction. */
@Dependent
class Intake {
    private final EnquiryRepository enquiries;
    private final Parts parts;
    private final ServiceTimes times;
    private final TrailWriter trail;
    private final Receipt receipt;
    private final AuditLog audit;

    @Inject
    Intake(
            EnquiryRepository enquiries,
            Parts parts,
            ServiceTimes times,
            TrailWriter trail,
            Receipt receipt,
            AuditLog audit) {
        this.enquiries = enquiries;
        this.parts = parts;
        this.times = times;
        this.trail = trail;
        this.receipt = receipt;
        this.audit = audit;
    }

    /**
     * What is sent twice under one secret is taken in once.
     *
     * @param taker the body that has taken the enquiry: that of the first matter, unless it is a shared desk
     */
    EnquiryTaken take(EnquiryPerson person, Arrival arrival, BodyRow taker, List<Matter> matters, TrailSecret secret) {
        UUID enquiry = id(secret);
        Origin origin = arrival.origin();
        String reference = Reference.fresh();
        if (!open(new Opening(enquiry, taker, reference, arrival), matters, secret)) {
            String known = enquiries.reference(enquiry).orElseThrow();
            return new EnquiryTaken(known, List.of(), secret);
        }
        trail.keepDetails(enquiry, reference, person.name(), person.email(), person.phone(), person.address());
        List<EnquiryTaken.Part> taken = new ArrayList<>();
        for (int number = 1; number <= matters.size(); number++) {
            Matter matter = matters.get(number - 1);
            String name = number == 1 ? reference : reference + "-" + number;
            Opening opening = new Opening(enquiry, taker, name, arrival);
            LocalDate due = take(opening, number, matter, person);
            audit.record(matter.body().id(), "enquiry.taken", "case", name, origin.name());
            taken.add(new EnquiryTaken.Part(
                    name, matter.service().name(), matter.body().name(), due));
        }
        EnquiryTaken whole = new EnquiryTaken(reference, taken, secret);
        receipt.send(person, whole, taker.id());
        return whole;
    }

    private LocalDate take(Opening opening, int number, Matter matter, EnquiryPerson person) {
        UUID part = UUID.randomUUID();
        BodyRow body = matter.body();
        Instant came = opening.arrival().at();
        FrozenServiceTime time = times.freeze(matter.service(), opening.origin().name(), body.id(), came);
        parts.open(
                new NewPart(
                        part,
                        opening.enquiry(),
                        matter.service().id(),
                        matter.place().id(),
                        matter.place().name(),
                        body.id(),
                        came,
                        time),
                number,
                opening.taker().id(),
                content(matter, person));
        trail.addPart(opening.enquiry(), part, number, matter.about());
        BodyRow writer = opening.writer(matter);
        String taken = writer.id().equals(body.id()) ? "trail.RECEIVED" : "trail.RECEIVED.for";
        trail.add(new TrailStep(
                opening.enquiry(),
                part,
                writer.id(),
                writer.name(),
                Sentences.say(taken, body.name(), writer.name()),
                Sentences.say("trail.RECEIVED.next", body.name()),
                time.dueOn()));
        return time.dueOn();
    }

    private static UUID id(TrailSecret secret) {
        String derived = TrailSecret.of(secret.value(), "enquiry").value();
        return UUID.nameUUIDFromBytes(derived.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The policies want a resident's trail before the enquiry, and a body's enquiry before the trail. False when it is in
     * already.
     */
    private boolean open(Opening fresh, List<Matter> matters, TrailSecret secret) {
        String about = matters.stream().map(Matter::about).collect(Collectors.joining("; "));
        boolean online = fresh.origin() == Origin.ONLINE;
        if (online) {
            trail.open(fresh.enquiry(), secret, fresh.reference(), about);
        }
        boolean added = enquiries.add(
                fresh.enquiry(),
                fresh.taker().id(),
                fresh.reference(),
                fresh.origin(),
                fresh.arrival().written());
        if (added && !online) {
            trail.open(fresh.enquiry(), secret, fresh.reference(), about);
        }
        return added;
    }

    private static CaseContent content(Matter matter, EnquiryPerson person) {
        return new CaseContent(
                Texts.required(matter.told().summary()),
                Texts.orNull(person.name()),
                Texts.orNull(person.email()),
                Texts.orNull(person.phone()),
                Texts.orNull(person.address()),
                Texts.orNull(person.supportNeeds()),
                Texts.orNull(person.safeContact()),
                matter.service().sharingBasis(),
                new CaseContent.Manner(
                        person.contactWay(),
                        Texts.orNull(matter.told().spot()),
                        Texts.orNull(person.concerned()),
                        Texts.orNull(person.authority())));
    }

    /** What one part asks, where, which body takes it, and what was told. */
    record Matter(ServiceView service, PlaceRow place, BodyRow body, EnquiryMatter told) {
        String about() {
            return service.name() + ", " + place.name();
        }
    }

    /** By which way it came, and when: its promise runs from there; the date that a letter bears, null for none. */
    record Arrival(Origin origin, Instant at, @Nullable LocalDate written) {}

    private record Opening(UUID enquiry, BodyRow taker, String reference, Arrival arrival) {
        Origin origin() {
            return arrival.origin();
        }

        /** Who writes the first step: what a resident brings, the body of each matter; what is keyed, the body that keys it. */
        BodyRow writer(Matter matter) {
            return origin() == Origin.ONLINE ? matter.body() : taker;
        }
    }
}
