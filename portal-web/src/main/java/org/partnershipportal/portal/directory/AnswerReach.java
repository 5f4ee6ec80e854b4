package org.partnershipportal.portal.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.answer.Answer;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.ScheduleOf;
import org.partnershipportal.schedule.ScheduleService;
import org.partnershipportal.web.page.Messages;

/** Looks up what stands beside answers: for a page one by one as it shows them, for the API all at once. */
@Named
@RequestScoped
public class AnswerReach {
    private static final int MOST_SPOTS = 3;
    private static final double METRES_A_MILE = 1609.344;

    @Inject
    BrowseService browse;

    @Inject
    LocationService locations;

    @Inject
    ScheduleService schedules;

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
        Set<UUID> services = answers.stream().map(a -> a.service().id()).collect(Collectors.toSet());
        Set<UUID> bodies = answers.stream().map(a -> a.body().id()).collect(Collectors.toSet());
        List<ServiceFacts> facts = services.isEmpty() ? List.of() : browse.facts(services, bodies, view.where());
        UUID place = view.place().place().map(PlaceRow::id).orElse(null);
        List<NearRow> near = locations.nearest(services, bodies, place, view.on());
        Map<UUID, OpeningHours> contacts = schedules.hours(
                ScheduleOf.CONTACT,
                answers.stream()
                        .flatMap(answer -> answer.contacts().stream())
                        .map(ContactRow::id)
                        .distinct()
                        .toList());
        Map<UUID, OpeningHours> spots = schedules.hours(
                ScheduleOf.LOCATION,
                near.stream().map(row -> row.location().id()).distinct().toList());
        answers.forEach(
                answer -> known.put(answer, new Reach(factsOf(answer, facts), contacts, spotsOf(answer, near, spots))));
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
                .limit(MOST_SPOTS)
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
