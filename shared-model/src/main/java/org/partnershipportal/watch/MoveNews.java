package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.referral.PartMoved;

/**
 * Tells the resident of moves. Who wants letters is told each, in one letter a day; others are told that there is news when
 * something is wanted of them, when somebody else has it, and when it is over. The body that moves the part tells it, if its
 * copy says whither; one in which nobody signs in prints nothing and rings nobody.
 */
@Dependent
public class MoveNews {
    private static final String FOR_RESIDENT = "FOR_RESIDENT";

    private final WatchRepository repository;
    private final ResidentPost post;
    private final Letters letters;
    private final OrganisationService organisations;

    @Inject
    public MoveNews(WatchRepository repository, ResidentPost post, Letters letters, OrganisationService organisations) {
        this.repository = repository;
        this.post = post;
        this.letters = letters;
        this.organisations = organisations;
    }

    void tell(@Observes PartMoved moved) {
        Optional<ResidentContact> contact = repository
                .findContact(moved.part(), moved.by())
                .or(() -> repository.findContact(moved.part(), moved.accountable()));
        Optional<ResidentContact> byPost = contact.filter(ResidentContact::isByPost)
                .filter(to -> !organisations.get(moved.by()).answersByLink());
        if (byPost.isPresent()) {
            ResidentContact to = byPost.get();
            letters.leaveNews(moved.by(), moved.reference(), to.addressee(), moved.said(), to.needs());
            return;
        }
        kind(moved).ifPresent(news -> post.write(moved.part(), moved.reference(), moved.by(), contact, news));
    }

    private static Optional<NewsKind> kind(PartMoved moved) {
        return switch (moved.move()) {
            case WAIT -> FOR_RESIDENT.equals(moved.reason()) ? Optional.of(NewsKind.WAIT) : Optional.empty();
            case ACCEPT, COMPLETE, WITHDRAW, ERROR -> Optional.of(NewsKind.MOVE);
            default -> Optional.empty();
        };
    }
}
