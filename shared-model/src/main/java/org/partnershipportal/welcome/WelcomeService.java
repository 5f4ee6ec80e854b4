package org.partnershipportal.welcome;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.Contacts;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.Where;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.responsibility.ResponsibilityService;
import org.partnershipportal.responsibility.ResponsibleBody;
import org.partnershipportal.welcome.WelcomeView.Doer;
import org.partnershipportal.welcome.WelcomeView.Matter;
import org.partnershipportal.welcome.WelcomeView.Reach;
import org.partnershipportal.welcome.WelcomeView.Topic;

/** What who moves in is told: no promises, no news, nothing that will be wrong next month. */
@Dependent
@Transactional
public class WelcomeService {
    private final WelcomeRepository repository;
    private final PlaceService places;
    private final ResponsibilityService responsibilities;
    private final DirectoryService directory;
    private final Clock clock;

    @Inject
    public WelcomeService(
            WelcomeRepository repository,
            PlaceService places,
            ResponsibilityService responsibilities,
            DirectoryService directory,
            Clock clock) {
        this.repository = repository;
        this.places = places;
        this.responsibilities = responsibilities;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The pack of a place.
     *
     * @param place what was typed for "where"
     * @throws org.partnershipportal.common.InvalidInputException naming {@code place} when nothing was typed, too much, or a
     *     postcode that cannot be one
     */
    @Permits(Permission.READ_DIRECTORY)
    public WelcomeView pack(String place) {
        LocalDate today = LocalDate.now(clock);
        PlaceFound found = places.lookUp(place, today);
        if (found.place().isEmpty() || found.facts().outside() != null) {
            return new WelcomeView(found, List.of(), List.of());
        }
        List<WelcomeRow> services = repository.findServices();
        List<UUID> ids = services.stream().map(WelcomeRow::id).toList();
        List<ResponsibleBody> responsible =
                responsibilities.find(ids, found.place().get().areaId(), today);
        Contacts contacts = directory.contacts(
                ids,
                responsible.stream()
                        .map(ResponsibleBody::organisationId)
                        .distinct()
                        .toList(),
                new Where(found.place().get().areaId(), today));
        List<Topic> topics = topics(services, responsible, contacts);
        return new WelcomeView(found, topics, bodies(topics, contacts));
    }

    private static List<Topic> topics(List<WelcomeRow> services, List<ResponsibleBody> responsible, Contacts contacts) {
        Map<String, List<Matter>> byTopic = new LinkedHashMap<>();
        for (WelcomeRow service : services) {
            List<Doer> doers = responsible.stream()
                    .filter(body -> body.serviceId().equals(service.id()))
                    .map(body -> new Doer(body.row(), body.part(), contacts.own(service.id(), body.organisationId())))
                    .toList();
            if (!doers.isEmpty()) {
                byTopic.computeIfAbsent(service.topic(), topic -> new ArrayList<>())
                        .add(new Matter(service, doers));
            }
        }
        return byTopic.entrySet().stream()
                .map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Reach> bodies(List<Topic> topics, Contacts contacts) {
        Map<UUID, BodyRow> named = new LinkedHashMap<>();
        topics.stream()
                .flatMap(topic -> topic.matters().stream())
                .flatMap(matter -> matter.doers().stream())
                .forEach(doer -> named.putIfAbsent(doer.body().id(), doer.body()));
        return named.values().stream()
                .map(body -> new Reach(body, contacts.general(body.id())))
                .toList();
    }
}
