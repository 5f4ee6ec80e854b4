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
import org.jspecify.annotations.Nullable;
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
     * The council of a code, and its county if it is a district. Of a council that has closed those that follow it where it
     * was, each before its county.
     *
     * @throws NotFoundException when no council has the code today, nor follows one that had it
     */
    @Permits(Permission.READ_DIRECTORY)
    public List<LocalAuthorityRow> getAuthorities(AuthorityCode code) {
        return councils(code).stream().flatMap(this::withCounty).distinct().toList();
    }

    /**
     * Where the council of a code tells about a service. Its county's page takes the place of its own only where the county
     * is who provides the service. For a council that has closed answers the one that follows it.
     *
     * @param lgsl number in the Local Government Services List
     * @param lgil of what the resident wants to do, in the Interactions List; null for any
     * @throws NotFoundException when no council has the code, or no service the number
     * @throws FollowedBySeveral when several follow the closed council that had the code
     * @throws ProvidedByAnother when neither of them provides it
     */
    @Permits(Permission.READ_DIRECTORY)
    public LocalLinkView getLink(AuthorityCode code, int lgsl, @Nullable Integer lgil) {
        List<LocalAuthorityRow> councils = councils(code);
        List<UUID> services = repository.findServices(lgsl);
        if (services.isEmpty()) {
            throw new NotFoundException("error.locallink.lgsl", String.valueOf(lgsl));
        }
        LocalAuthorityRow council = one(councils);
        List<ResponsibleBody> responsible = responsibilities.find(services, council.areaId(), today());
        return withCounty(council)
                .filter(provides(responsible))
                .findFirst()
                .map(authority -> new LocalLinkView(
                        authority,
                        repository
                                .findPage(authority, services, lgsl, lgil, today())
                                .orElse(null)))
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

    /** The council that has the code today, else those that follow the one that had it. */
    private List<LocalAuthorityRow> councils(AuthorityCode code) {
        List<LocalAuthorityRow> councils = repository
                .findCouncil(code, today())
                .map(List::of)
                .orElseGet(() -> repository
                        .findClosed(code, today())
                        .map(closed -> repository.findFollowers(closed, today()))
                        .orElse(List.of()));
        if (councils.isEmpty()) {
            throw new NotFoundException("error.locallink.authority", code.value());
        }
        return councils;
    }

    private static LocalAuthorityRow one(List<LocalAuthorityRow> councils) {
        LocalAuthorityRow first = councils.get(0);
        LocalAuthorityRow.Closed closed = first.follows();
        if (closed != null && councils.size() > 1) {
            throw new FollowedBySeveral(closed, councils);
        }
        return first;
    }

    private Stream<LocalAuthorityRow> withCounty(LocalAuthorityRow council) {
        return Stream.concat(
                Stream.of(council),
                council.tier().equals("DISTRICT")
                        ? repository.findCounty(council.areaId(), today()).stream()
                        : Stream.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
