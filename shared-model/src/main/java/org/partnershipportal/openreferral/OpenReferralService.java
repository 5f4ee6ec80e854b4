package org.partnershipportal.openreferral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The directory as open data: services as each body gives them today, where, and when. */
@Dependent
@Transactional
public class OpenReferralService {
    private static final PageWish ONE = new PageWish(1, 1);
    private static final PageWish MANY = new PageWish(1, 1000);

    private final ListedServiceRepository services;
    private final ListedAtLocationRepository atLocations;
    private final WantedRows wanted;
    private final Clock clock;

    @Inject
    public OpenReferralService(
            ListedServiceRepository services, ListedAtLocationRepository atLocations, WantedRows wanted, Clock clock) {
        this.services = services;
        this.atLocations = atLocations;
        this.wanted = wanted;
        this.clock = clock;
    }

    /**
     * A page of services, by name.
     *
     * @throws org.partnershipportal.common.InvalidInputException naming {@code postcode} when it is none, is not known, or
     *     nobody knows where it lies
     */
    @Permits(Permission.READ_DIRECTORY)
    public ListedPage<ListedServiceRow> services(ListedWish wish, PageWish page) {
        int total = services.count(wanted.services(wish, today()));
        return new ListedPage<>(services.find(wanted.services(wish, today()), page), page.number(), page.size(), total);
    }

    /**
     * One service of one body.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public ListedServiceView getService(UUID id) {
        return services.find(new Conditions(today()).and(ListedSql.ID + " = ?", id), ONE).stream()
                .findFirst()
                .map(this::view)
                .orElseThrow(OpenReferralService::notThere);
    }

    /**
     * A page of services at locations, by name of service.
     *
     * @throws org.partnershipportal.common.InvalidInputException as for {@link #services}
     */
    @Permits(Permission.READ_DIRECTORY)
    public ListedPage<ListedAtLocation> servicesAtLocations(ListedWish wish, PageWish page) {
        int total = atLocations.count(wanted.atLocations(wish, today()));
        return new ListedPage<>(
                atLocations.find(wanted.atLocations(wish, today()), page), page.number(), page.size(), total);
    }

    /**
     * One service of one body at one location.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public ListedAtLocationView getServiceAtLocation(UUID id) {
        ListedAtLocation at =
                atLocations.find(new Conditions(today()).and(ListedAtLocationRepository.ID + " = ?", id), ONE).stream()
                        .findFirst()
                        .orElseThrow(OpenReferralService::notThere);
        return new ListedAtLocationView(
                at,
                view(at.service()),
                atLocations.findSchedules(
                        new Conditions(today()), List.of(at.location().id())));
    }

    /** A page of the bodies that give services, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public ListedPage<ListedBody> bodies(PageWish page) {
        return ListedPage.of(services.findBodies(new Conditions(today())), page);
    }

    /**
     * One body that gives services.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public ListedBody getBody(UUID id) {
        return services.findBodies(new Conditions(today()).and("o.id = ?", id)).stream()
                .findFirst()
                .orElseThrow(OpenReferralService::notThere);
    }

    private ListedServiceView view(ListedServiceRow service) {
        List<ListedAtLocation> places = atLocations.find(
                new Conditions(today())
                        .and(
                                "g.organisation_id = ? and g.service_id = ?",
                                service.body().id(),
                                service.facts().serviceId()),
                MANY);
        List<ListedPhone> phones = atLocations.findPhones(service, today());
        List<UUID> locations = places.stream().map(at -> at.location().id()).toList();
        return new ListedServiceView(
                service,
                terms(service),
                phones,
                atLocations.findAreas(service, new Conditions(today())),
                places,
                Stream.concat(
                                atLocations.findSchedules(phones, new Conditions(today())).stream(),
                                atLocations.findSchedules(new Conditions(today()), locations).stream())
                        .toList());
    }

    private List<Term> terms(ListedServiceRow service) {
        ListedServiceRow.Facts facts = service.facts();
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(Taxonomy.GROUPS, facts.group(), facts.group(), null));
        terms.addAll(services.findLifeStages(service));
        if (facts.lgsl() != null) {
            String number = facts.lgsl().toString();
            services.findNumbers().stream()
                    .filter(term -> term.key().equals(number))
                    .forEach(terms::add);
        }
        return terms;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFoundException notThere() {
        return new NotFoundException("error.NotFound");
    }
}
