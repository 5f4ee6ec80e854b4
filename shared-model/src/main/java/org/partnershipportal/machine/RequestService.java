package org.partnershipportal.machine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** The parts to which the own body is a party, as the service requests of other systems, and what is told of them. */
@Dependent
@Transactional
public class RequestService {
    private static final String UPDATE_ID = "update_id";
    private static final int LONGEST_ID = 200;

    private final RequestRepository repository;
    private final CaseService cases;
    private final NoteService notes;
    private final CurrentUser user;

    @Inject
    public RequestService(RequestRepository repository, CaseService cases, NoteService notes, CurrentUser user) {
        this.repository = repository;
        this.cases = cases;
        this.notes = notes;
        this.user = user;
    }

    /** One page of requests, the latest first: nothing of what residents wrote. */
    @Permits(Permission.WORK_ON_CASES)
    public List<RequestRow> list(RequestFilter filter) {
        return repository.find(me(), filter);
    }

    /**
     * How one request stands.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public RequestRow get(String reference) {
        return repository.find(me(), RequestFilter.of(reference)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    /**
     * Opens one with the own copy of what the resident wrote, which is audited.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public RequestView open(String reference) {
        RequestRow row = get(reference);
        return new RequestView(row, cases.open(reference).content());
    }

    /** One page of what happened with requests, in its order. */
    @Permits(Permission.WORK_ON_CASES)
    public List<RequestUpdateRow> updates(RequestFilter filter) {
        return repository.findUpdates(me(), filter);
    }

    /**
     * Adds what is to be told to those who work on a request, as a note that they share; returns its id among the updates.
     *
     * @param updateId made by who asks, for this one update
     * @param text at most 4,000 characters
     * @throws NotFoundException when the own body does not work on such a part
     * @throws InvalidInputException when the update is there already, or the text cannot be one
     */
    @Permits(Permission.WORK_ON_CASES)
    public UUID update(String reference, String updateId, @Nullable String text) {
        UUID id = id(reference, updateId.strip());
        if (notes.notes(reference).stream().anyMatch(note -> note.id().equals(id))) {
            throw new InvalidInputException(UPDATE_ID, "error.open311.update-repeated");
        }
        notes.write(reference, id, Visibility.SHARED, text);
        return id;
    }

    /** The same for the same update of the same system, so that one which is sent twice at a moment is there once. */
    private UUID id(String reference, String updateId) {
        if (updateId.length() > LONGEST_ID) {
            throw new InvalidInputException(UPDATE_ID, "error.text.too-long", LONGEST_ID);
        }
        String all = String.join("\n", me().toString(), user.subject().orElseThrow(), reference, updateId);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
