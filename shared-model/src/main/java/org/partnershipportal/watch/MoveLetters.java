package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.referral.PartMoved;

/**
 * Tells each move by letter to who wants letters. The body that moves the part prints it, if its copy says whither; one in
 * which nobody signs in prints nothing.
 */
@Dependent
public class MoveLetters {
    private final WatchRepository repository;
    private final Letters letters;
    private final OrganisationService organisations;

    @Inject
    public MoveLetters(WatchRepository repository, Letters letters, OrganisationService organisations) {
        this.repository = repository;
        this.letters = letters;
        this.organisations = organisations;
    }

    void tell(@Observes PartMoved moved) {
        repository
                .findAddressee(moved.part(), moved.by())
                .or(() -> repository.findAddressee(moved.part(), moved.accountable()))
                .filter(to -> !organisations.get(moved.by()).answersByLink())
                .ifPresent(
                        to -> letters.leaveNews(moved.by(), moved.reference(), to.lines(), moved.said(), to.needs()));
    }
}
