package org.partnershipportal.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.review.ReviewChecks.Checked;
import org.partnershipportal.review.ReviewChecks.Said;

/** Reviews of one body, or of the partnership where the body is null. For use cases that say who may. */
@Dependent
class Reviews {
    private static final int ALL = 1000;

    private final ReviewRepository repository;
    private final RecommendationRepository recommendations;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Reviews(
            ReviewRepository repository,
            RecommendationRepository recommendations,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.recommendations = recommendations;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<ReviewRow> of(@Nullable UUID body) {
        return repository.findOf(body);
    }

    ReviewRow get(@Nullable UUID body, UUID id) {
        return repository.find(body, id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** What they are to do, whoever recommended it. */
    List<RecommendationRow> recommendedTo(@Nullable UUID body) {
        return recommendations.find(new RecommendationSearch(slug(body), null, null, null), today(), ALL, 0);
    }

    private String slug(@Nullable UUID body) {
        return body == null
                ? RecommendationSearch.PARTNERSHIP
                : repository.findSlug(body).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** One of those that they are to do. */
    RecommendationView recommendation(@Nullable UUID body, UUID id) {
        RecommendationRow row = recommendations
                .find(id)
                .filter(found -> Objects.equals(
                        Objects.requireNonNullElse(found.slug(), RecommendationSearch.PARTNERSHIP), slug(body)))
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        return view(row);
    }

    /** With all that was said of it. */
    RecommendationView view(RecommendationRow row) {
        String reportTo = repository.findAll().stream()
                .filter(review -> review.id().equals(row.review()))
                .map(ReviewRow::reportTo)
                .findFirst()
                .orElse("");
        return new RecommendationView(row, reportTo, recommendations.findSteps(row.id()), today());
    }

    UUID add(@Nullable UUID body, ReviewForm form) {
        Checked checked = new ReviewChecks(today()).review(form);
        UUID id = UUID.randomUUID();
        repository.add(id, body, checked.title(), checked.on(), checked.reportTo(), writer());
        audit.record("review.added", "review", id, null);
        return id;
    }

    /**
     * Adds a recommendation to a review.
     *
     * @param own whose it is; null for that of the form
     */
    void recommend(ReviewRow review, RecommendationForm form, @Nullable UUID own) {
        Recommended checked = new ReviewChecks(today()).recommendation(form, review, slug -> owner(slug, own));
        UUID id = UUID.randomUUID();
        if (!recommendations.isAdded(id, review.id(), checked, writer())) {
            throw new InvalidInputException("number", "error.review.number-twice");
        }
        audit.record("review.recommended", "recommendation", id, null);
    }

    private Optional<UUID> owner(String slug, @Nullable UUID own) {
        return own == null ? repository.findActiveBody(slug) : Optional.of(own);
    }

    /**
     * Says how it goes.
     *
     * @param seen how many steps were seen
     * @throws StaleVersionException when somebody said something meanwhile
     */
    void say(RecommendationView view, int seen, ProgressForm form) {
        LocalDate before =
                Objects.requireNonNullElse(view.row().since(), view.row().reviewOn());
        if (view.row().steps() != seen) {
            throw new StaleVersionException();
        }
        Said said = new ReviewChecks(today()).progress(form, before);
        UUID id = view.row().id();
        if (!recommendations.isSaid(id, seen, said.progress(), said.note(), said.on(), writer())) {
            throw new StaleVersionException();
        }
        audit.record("review.progress", "recommendation", id, said.progress().name());
    }

    private String writer() {
        return user.subject().orElseThrow();
    }
}
