package org.partnershipportal.locallink;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.responsibility.ResponsibilityService;
import org.partnershipportal.responsibility.ResponsibleBody;

/** Councils by their codes, and their pages about services. */
@Dependent
@Transactional
public class LocalLinkService {
    private final LocalLinkRepository repository;
    private final ResponsibilityService responsibilities;
    private final Clock clock;

    @Inject
    public LocalLinkService(LocalLinkRepository repository, ResponsibilityService responsibilities, Clock clock) {
        this.repository = repository;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /**
     * The council of a code, and its county if it is a district.
     *
     * @throws NotFoundException when no council has the code today
     */
    @Permits(Permission.READ_DIRECTORY)
    public List<LocalAuthorityRow> getAuthorities(AuthorityCode code) {
        LocalAuthorityRow council = council(code);
        return Stream.concat(Stream.of(council), county(council)).toList();
    }

    /**
     * Where the council of a code tells about a service. Its county's page takes the place of its own only where the county
     * is who provides the service.
     *
     * @param lgsl number in the Local Government Services List
     * @throws NotFoundException when no council has the code, or no service the number
     * @throws ProvidedByAnother when neither of them provides it
     */
    @Permits(Permission.READ_DIRECTORY)
    public LocalLinkView getLink(AuthorityCode code, int lgsl) {
        LocalAuthorityRow council = council(code);
        List<UUID> services = repository.findServices(lgsl);
        if (services.isEmpty()) {
            throw new NotFoundException("error.locallink.lgsl", String.valueOf(lgsl));
        }
        List<ResponsibleBody> responsible = responsibilities.find(services, council.areaId(), today());
        return Stream.concat(Stream.of(council), county(council))
                .filter(provides(responsible))
                .findFirst()
                .map(authority -> new LocalLinkView(
                        authority, repository.findPage(authority.id(), services).orElse(null)))
                .orElseThrow(() -> new ProvidedByAnother(council.name(), names(responsible)));
    }

    private static Predicate<LocalAuthorityRow> provides(List<ResponsibleBody> responsible) {
        return authority ->
                responsible.stream().anyMatch(body -> body.organisationId().equals(authority.id()));
    }

    private static String names(List<ResponsibleBody> bodies) {
        return bodies.isEmpty()
                ? "-"
                : bodies.stream().map(ResponsibleBody::name).distinct().collect(Collectors.joining(", "));
    }

    private LocalAuthorityRow council(AuthorityCode code) {
        return repository
                .findCouncil(code, today())
                .orElseThrow(() -> new NotFoundException("error.locallink.authority", code.value()));
    }

    private Stream<LocalAuthorityRow> county(LocalAuthorityRow council) {
        return council.tier().equals("DISTRICT")
                ? repository.findCounty(council.areaId(), today()).stream()
                : Stream.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
