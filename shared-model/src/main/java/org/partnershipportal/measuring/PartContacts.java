package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.worktime.Stretch;

/** What is measured of parts of enquiries. */
@Dependent
class PartContacts {
    private final PartFactRepository repository;

    @Inject
    PartContacts(PartFactRepository repository) {
        this.repository = repository;
    }

    /** Of parts that may be over, or past their time: what is measured of the body that was accountable then. */
    List<Contact> ofOutcome(UUID body, List<PartFacts> parts) {
        Set<UUID> ids = parts.stream().map(PartFacts::id).collect(Collectors.toSet());
        Map<UUID, List<Stretch>> stretches = repository.stretches(ids);
        Map<UUID, List<Accountable.Taken>> takings = repository.takings(ids);
        List<Contact> contacts = new ArrayList<>();
        for (PartFacts part : parts) {
            Accountable accountable = accountable(body, part, takings.getOrDefault(part.id(), List.of()));
            Predicate<Instant> isMine = moment -> accountable.at(moment).equals(body);
            List<Stretch> way = way(part, stretches.getOrDefault(part.id(), List.of()));
            timed(part, way, isMine, contacts);
            Instant settled = part.settledAt();
            if (settled != null && isMine.test(settled)) {
                contacts.add(SeenContact.counted(
                        part.id(), Measure.HAND_OFFS, part.came(), part.origin(), settled, part.handOvers()));
                contacts.add(SeenContact.done(
                        part.id(), Measure.PLACED_BY_US, part.came(), part.origin(), settled, part.handedBack() == 0));
            }
        }
        return contacts;
    }

    private static void timed(PartFacts part, List<Stretch> way, Predicate<Instant> isMine, List<Contact> contacts) {
        End.@Nullable Letter letter = part.printed() ? new End.Letter(part.postedAt()) : null;
        End end = new End(part.settledAt(), part.droppedAt(), null, letter);
        End told = new End(part.settledAt(), part.droppedAt(), part.toldAt(), letter);
        contacts.add(own(part, Measure.SETTLED_IN_TIME, way, end, isMine));
        contacts.add(own(part, Measure.TOLD_BEFORE_LATE, way, told, isMine));
        if (part.information()) {
            contacts.add(new TimedContact(
                    part.id(),
                    Measure.INFORMATION_ANSWER_TIME,
                    part.came(),
                    part.origin(),
                    way,
                    null,
                    null,
                    end,
                    isMine));
        }
    }

    /** By the time that was frozen on the part when it came. */
    private static TimedContact own(
            PartFacts part, Measure measure, List<Stretch> way, End end, Predicate<Instant> isMine) {
        return new TimedContact(
                part.id(), measure, part.came(), part.origin(), way, null, part.promised(), end, isMine);
    }

    /** Of what came online: when it was confirmed. It is of the body to which it came. */
    List<Contact> ofConfirming(List<PartFacts> parts) {
        return parts.stream()
                .map(part -> online(part, Measure.ACKNOWLEDGEMENT_TIME, part.confirmedAt(), List.of()))
                .toList();
    }

    /** Of what came online: when somebody answered. It is of the body to which it came; a law on answers comes before it. */
    List<Contact> ofAnswering(List<PartFacts> parts) {
        Map<UUID, List<Stretch>> stretches =
                repository.stretches(parts.stream().map(PartFacts::id).toList());
        return parts.stream()
                .filter(part -> !part.information())
                .map(part -> online(
                        part, Measure.REPLY_TIME, part.answeredAt(), stretches.getOrDefault(part.id(), List.of())))
                .toList();
    }

    private static Contact online(PartFacts part, Measure measure, @Nullable Instant done, List<Stretch> stretches) {
        Instant closed = part.settledAt() == null ? part.droppedAt() : part.settledAt();
        return new TimedContact(
                part.id(),
                measure,
                part.came(),
                part.origin(),
                way(part, stretches),
                null,
                null,
                End.of(done, done == null ? closed : null),
                moment -> true);
    }

    private static List<Stretch> way(PartFacts part, List<Stretch> stretches) {
        List<Stretch> way = new ArrayList<>();
        way.add(new Stretch(part.came(), part.first(), null));
        way.addAll(stretches);
        return way;
    }

    /** A body that follows another has what that one had, from the day after its last. */
    private static Accountable accountable(UUID body, PartFacts part, List<Accountable.Taken> seen) {
        List<Accountable.Taken> takings = new ArrayList<>(seen);
        Instant passedOn = part.passedOnAt();
        boolean came = part.first().equals(body)
                || seen.stream().anyMatch(taken -> taken.by().equals(body));
        if (passedOn != null && !came) {
            takings.add(new Accountable.Taken(passedOn, body));
        }
        return new Accountable(part.first(), takings);
    }
}
