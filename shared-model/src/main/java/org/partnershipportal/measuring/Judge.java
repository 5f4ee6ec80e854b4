package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.charter.KeptPromises;
import org.partnershipportal.schedule.OfficeTimes;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.OfficeHours;

/** Judges what was brought to a body by what the body kept on the day it came. */
@Dependent
class Judge {
    private final KeptPromises promises;
    private final OfficeTimes offices;

    @Inject
    Judge(KeptPromises promises, OfficeTimes offices) {
        this.promises = promises;
        this.offices = offices;
    }

    /** What of this is known by now, and the body's. */
    List<Measured> judge(UUID body, List<? extends Contact> contacts, Instant now) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        List<UUID> holders = contacts.stream()
                .flatMap(contact -> contact.holders().stream())
                .distinct()
                .toList();
        Map<UUID, OfficeHours> hours = offices.of(holders);
        Map<LocalDate, List<CharterLine>> known = new HashMap<>();
        return contacts.stream()
                .flatMap(contact ->
                        known
                                .computeIfAbsent(
                                        LocalDate.ofInstant(contact.came(), LondonClock.ZONE), day -> kept(body, day))
                                .stream()
                                .filter(line -> isFor(line, contact))
                                .flatMap(line -> measured(line, contact, hours::get, now).stream()))
                .toList();
    }

    /** What the body keeps on a day and the portal measures. */
    List<CharterLine> kept(UUID body, LocalDate day) {
        return promises.on(body, day).stream()
                .filter(line -> line.isKept() && isMeasured(line.promise()))
                .toList();
    }

    /** A promise of a time must name one, unless each thing has its own. */
    private static boolean isMeasured(PromiseRow promise) {
        boolean timed = switch (promise.measure()) {
            case SETTLED_IN_TIME, TOLD_BEFORE_LATE, HAND_OFFS, PLACED_BY_US, COMPLAINTS_RECORDED, CONTENT_AFTERWARDS ->
                true;
            default -> Deadline.of(promise.measure(), promise.target(), null).isPresent();
        };
        return promise.measure().by() == MeasuredBy.PORTAL
                && Ways.isSeen(promise.channel(), promise.measure())
                && timed;
    }

    private static boolean isFor(CharterLine line, Contact contact) {
        return line.promise().measure() == contact.measure()
                && Ways.takes(line.promise().channel(), contact.origin());
    }

    private static Optional<Measured> measured(
            CharterLine line, Contact contact, Function<UUID, OfficeHours> hours, Instant now) {
        return verdict(line, line.promise().target(), contact, hours, now)
                .map(verdict -> new Measured(
                        line.promise().id(),
                        contact.subject(),
                        verdict.month(),
                        verdict.hit(),
                        own(line, contact, hours, now)));
    }

    /** By the own amount it is late sooner, so that nothing that is known by the standard's is not known by this. */
    private static @Nullable Boolean own(
            CharterLine line, Contact contact, Function<UUID, OfficeHours> hours, Instant now) {
        boolean other = line.isStricter()
                && contact.asksForAmount()
                && !Objects.equals(
                        line.target().amount(), line.promise().target().amount());
        return other
                ? verdict(line, line.target(), contact, hours, now)
                        .map(Verdict::hit)
                        .orElse(null)
                : null;
    }

    private static Optional<Verdict> verdict(
            CharterLine line, PromiseTarget target, Contact contact, Function<UUID, OfficeHours> hours, Instant now) {
        return contact.verdict(line.promise().channel(), target, hours, now);
    }
}
