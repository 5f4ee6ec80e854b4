package org.partnershipportal.equality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.PublicYear;

/**
 * Whoever has given feedback says who he or she is, if willing. It is kept with a body and a year and nothing else, and no line
 * of the audit says when.
 */
@Dependent
@Transactional
public class EqualityAskService {
    private final EqualityRepository repository;
    private final Clock clock;

    @Inject
    public EqualityAskService(EqualityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The body of this slug, while it works here. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<EqualityBody> findBody(@Nullable String slug) {
        List<EqualityBody> bodies = repository.findBodies(LocalDate.now(clock));
        return bodies.stream().filter(body -> body.slug().equals(slug)).findFirst();
    }

    /**
     * Keeps what was answered.
     *
     * @param typed choices by the names of their questions; blank for what is not answered
     * @throws InvalidInputException when none is answered, or one with what cannot be chosen
     * @throws NotFoundException when there is no such body at work
     */
    @Permits(Permission.BRING_ENQUIRY)
    public void answer(@Nullable String slug, Map<String, @Nullable String> typed) {
        EqualityBody body = findBody(slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
        repository.answer(body.id(), PublicYear.of(LocalDate.now(clock)), EqualityAnswers.of(typed));
    }
}
