package org.partnershipportal.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.training.TrainingRepository.Last;

/** How it stands with the training of a body's people. For use cases that say who may. */
@Dependent
class Trainings {
    private final TrainingRepository repository;
    private final TrainingKindRepository kinds;
    private final Clock clock;

    @Inject
    Trainings(TrainingRepository repository, TrainingKindRepository kinds, Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is asked of a body's people today. */
    List<TrainingKindRow> asked(UUID body) {
        return kinds.findAsked(body, today());
    }

    /** Everybody's, what is overdue first, then by when it is due. */
    TrainingListView of(UUID body) {
        List<TrainingKindRow> asked = asked(body);
        List<TrainingRow> rows = rows(body, asked, repository.findPeople(body));
        return new TrainingListView(
                rows, asked.stream().map(kind -> share(kind, rows)).toList());
    }

    /** That of one person, in the same order. */
    List<TrainingRow> of(UUID body, String subject) {
        List<TrainingPerson> people = repository.findPeople(body).stream()
                .filter(person -> person.subject().equals(subject))
                .toList();
        return rows(body, asked(body), people);
    }

    private List<TrainingRow> rows(UUID body, List<TrainingKindRow> asked, List<TrainingPerson> people) {
        LocalDate today = today();
        Map<UUID, Map<String, LocalDate>> last = new HashMap<>();
        for (Last one : repository.findLast(body)) {
            last.computeIfAbsent(one.kind(), kind -> new HashMap<>()).put(one.subject(), one.on());
        }
        return asked.stream()
                .flatMap(kind -> people.stream()
                        .map(person -> TrainingRow.of(
                                person,
                                kind,
                                last.getOrDefault(kind.id(), Map.of()).get(person.subject()),
                                today)))
                .sorted(Comparator.comparing(TrainingRow::standing)
                        .thenComparing(TrainingRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.person().name()))
                .toList();
    }

    private static TrainedShare share(TrainingKindRow kind, List<TrainingRow> rows) {
        List<TrainingRow> own =
                rows.stream().filter(row -> row.kind().equals(kind)).toList();
        int trained =
                (int) own.stream().filter(row -> row.standing().isTrained()).count();
        return new TrainedShare(kind, own.size(), trained);
    }
}
