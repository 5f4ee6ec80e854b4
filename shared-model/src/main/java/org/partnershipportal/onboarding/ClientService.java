package org.partnershipportal.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/**
 * Which clients of the sign-in service act for which body: bodies' own systems. The client is made there; without this its
 * token is nobody's.
 */
@Dependent
@Transactional
public class ClientService {
    /** As the sign-in service lets clients be called, as far as that is of use. */
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final ClientRepository repository;
    private final AuditLog audit;

    @Inject
    public ClientService(ClientRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** All that act for somebody, by body. */
    @Permits(Permission.MANAGE_TENANTS)
    public List<ClientRow> clients() {
        return repository.findClients();
    }

    /** The bodies that a client may act for, by name. */
    @Permits(Permission.MANAGE_TENANTS)
    public List<FrontDoorChoice> bodies() {
        return repository.findBodies();
    }

    /**
     * Lets a client act for a body from now.
     *
     * @param client its id at the sign-in service: letters, digits, dots, hyphens and underscores, at most 100
     * @param body slug
     * @throws InvalidInputException with all that is wrong, or when the client acts for a body already
     */
    @Permits(Permission.MANAGE_TENANTS)
    public void add(@Nullable String client, @Nullable String body) {
        List<Problem> problems = new ArrayList<>();
        String id = Texts.orNull(client);
        String slug = Texts.orNull(body);
        if (slug == null || !repository.isBody(slug)) {
            problems.add(new Problem("body", "error.client.body", List.of()));
        }
        if (id == null || !CLIENT.matcher(id).matches()) {
            problems.add(new Problem("client", "error.client.id", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        String checked = Texts.required(id);
        if (!repository.isAdded(checked, Texts.required(slug))) {
            throw new InvalidInputException("client", "error.client.taken");
        }
        audit.record("client.added", "client", checked, slug);
    }

    /**
     * Lets it act for nobody, from the next call on.
     *
     * @throws NotFoundException when it acts for nobody
     */
    @Permits(Permission.MANAGE_TENANTS)
    public void end(String client) {
        if (!repository.isEnded(client)) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("client.ended", "client", client, null);
    }
}
