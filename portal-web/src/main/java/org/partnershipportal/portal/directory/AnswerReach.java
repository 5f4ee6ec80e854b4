package org.partnershipportal.portal.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.answer.Answer;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.answer.ReachFound;
import org.partnershipportal.answer.ReachService;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.web.page.Messages;

/** Looks up what stands beside answers: for a page one by one as it shows them, for the API all at once. */
@Named
@RequestScoped
public class AnswerReach {
    private static final double METRES_A_MILE = 1609.344;

    @Inject
    ReachService reach;

    private final Map<Answer, Reach> known = new HashMap<>();

    /** What stands beside this answer of these. */
    public Reach of(Answer answer, AnswerView view) {
        if (!known.containsKey(answer)) {
            lookUp(List.of(answer), view);
        }
        return known.getOrDefault(answer, Reach.NOTHING);
    }

    /** Looks several up at once, so that each table is asked once. */
    void lookUp(Collection<Answer> answers, AnswerView view) {
        if (answers.isEmpty()) {
            return;
        }
        ReachFound found = reach.lookUp(
                answers.stream().map(a -> a.service().id()).collect(Collectors.toSet()),
                answers.stream().map(a -> a.body().id()).collect(Collectors.toSet()),
                answers.stream()
                        .flatMap(answer -> answer.contacts().stream())
                        .map(ContactRow::id)
                        .collect(Collectors.toSet()),
                view.place().place().map(PlaceRow::id).orElse(null),
                view.where());
        answers.forEach(answer -> known.put(
                answer,
                new Reach(
                        factsOf(answer, found.facts()), found.hours(), spotsOf(answer, found.near(), found.hours()))));
    }

    private static @Nullable ServiceFacts factsOf(Answer answer, List<ServiceFacts> all) {
        return all.stream()
                .filter(facts -> facts.service().equals(answer.service().id())
                        && answer.body().id().equals(facts.body()))
                .findFirst()
                .orElse(null);
    }

    private static List<Reach.Spot> spotsOf(Answer answer, List<NearRow> near, Map<UUID, OpeningHours> hours) {
        return near.stream()
                .filter(row -> row.service().equals(answer.service().id())
                        && row.body().equals(answer.body().id()))
                .map(row -> new Reach.Spot(
                        row, hours.getOrDefault(row.location().id(), new OpeningHours(List.of(), List.of()))))
                .toList();
    }

    /** How far it is, in miles with one figure after the point; empty when that is not known. */
    public String distance(NearRow near) {
        Integer metres = near.metres();
        return metres == null
                ? ""
                : Messages.text("browse.location.metres", "%.1f".formatted(Math.max(0.1, metres / METRES_A_MILE)));
    }

    /** Whether the question is about today: only then "open now" has a meaning. */
    public boolean isForToday() {
        String on = Faces.getRequestParameter("on");
        return on == null || on.isBlank();
    }
}
