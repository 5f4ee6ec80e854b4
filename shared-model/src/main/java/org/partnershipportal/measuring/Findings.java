package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Finds in each source, a page at a time, what may have become known of a body. */
@Dependent
class Findings {
    private final PartFactRepository parts;
    private final FactRepository facts;
    private final PartContacts ofParts;
    private final OtherContacts ofOthers;

    @Inject
    Findings(PartFactRepository parts, FactRepository facts, PartContacts ofParts, OtherContacts ofOthers) {
        this.parts = parts;
        this.facts = facts;
        this.ofParts = ofParts;
        this.ofOthers = ofOthers;
    }

    /**
     * @param lines by which what is found there is measured
     * @param since what became known before has been looked at
     */
    Page find(Source source, UUID me, Set<UUID> lines, Cursor after, Instant since, Instant now) {
        if (lines.isEmpty()) {
            return Page.NOTHING;
        }
        int most = MeasureJob.PAGE;
        return switch (source) {
            case CLOSED -> outcome(me, parts.closed(me, after, most));
            case MISSED -> outcome(me, parts.missed(me, after, most, lines, now));
            case PASSED_ON -> outcome(me, parts.passedOn(me, after, most));
            case POSTED -> outcome(me, parts.posted(me, after, most, lines));
            case CONFIRMED -> came(parts.came(me, after, most, lines), ofParts::ofConfirming);
            case REPLIED -> came(parts.came(me, after, most, lines), ofParts::ofAnswering);
            case REFERRAL -> offers(me, facts.findOffers(me, after, most, lines, since));
            case CALL_BACK -> calls(me, facts.findCalls(me, after, most, lines, since));
            case FORMAT -> formats(me, facts.findFormats(me, after, most, lines, since));
            case COMPLAINT -> complaints(me, facts.findComplaints(me, after, most, since));
            case FOLLOW_UP -> followUps(facts.findFollowUps(me, after, most));
        };
    }

    private Page offers(UUID me, List<OfferFacts> offers) {
        return page(offers, ofOthers.ofOffers(me, offers), one -> new Cursor(one.at(), one.id()));
    }

    private static Page calls(UUID me, List<FactRepository.Call> calls) {
        List<Contact> contacts =
                calls.stream().map(call -> OtherContacts.ofCall(me, call)).toList();
        return page(calls, contacts, one -> new Cursor(one.promisedAt(), one.id()));
    }

    private static Page formats(UUID me, List<FactRepository.Format> formats) {
        List<Contact> contacts = formats.stream()
                .map(format -> OtherContacts.ofFormat(me, format))
                .toList();
        return page(formats, contacts, one -> new Cursor(one.askedAt(), one.id()));
    }

    private static Page complaints(UUID me, List<ComplaintFacts> complaints) {
        List<Contact> contacts = complaints.stream()
                .flatMap(complaint -> OtherContacts.ofComplaint(me, complaint).stream())
                .toList();
        return page(complaints, contacts, one -> new Cursor(one.at(), one.id()));
    }

    private static Page followUps(List<FactRepository.FollowUp> answers) {
        List<Contact> contacts = answers.stream().map(OtherContacts::ofFollowUp).toList();
        return page(answers, contacts, one -> new Cursor(one.answeredAt(), one.id()));
    }

    private Page outcome(UUID me, PartFactRepository.Found found) {
        return came(found, facts -> ofParts.ofOutcome(me, facts));
    }

    private static Page came(PartFactRepository.Found found, Function<List<PartFacts>, List<Contact>> measured) {
        return page(found.page(), measured.apply(found.facts()), Function.identity());
    }

    private static <T> Page page(List<T> found, List<Contact> contacts, Function<T, Cursor> cursor) {
        boolean full = found.size() >= MeasureJob.PAGE;
        return new Page(contacts, full ? Optional.of(cursor.apply(found.get(found.size() - 1))) : Optional.empty());
    }

    /** What was found; {@code next} where a further page begins, empty after the last. */
    record Page(List<Contact> contacts, Optional<Cursor> next) {
        private static final Page NOTHING = new Page(List.of(), Optional.empty());
    }
}
