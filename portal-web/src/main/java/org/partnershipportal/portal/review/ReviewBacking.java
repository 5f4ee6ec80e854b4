package org.partnershipportal.portal.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.review.Progress;
import org.partnershipportal.review.RecommendationRow;
import org.partnershipportal.review.RecommendationSearch;
import org.partnershipportal.review.TrackerService;
import org.partnershipportal.review.TrackerView;
import org.partnershipportal.web.page.Messages;

/** What reviews have recommended, and what became of it. */
@Named
@RequestScoped
public class ReviewBacking {
    @Inject
    TrackerService service;

    @Inject
    HttpServletRequest request;

    private @Nullable TrackerView view;

    /** Something to choose; {@code chosen} whether the address asks for it. */
    public record Choice(String value, String label, boolean chosen) {}

    /** @throws NotFoundException when the address asks for what cannot be */
    @PostConstruct
    void open() {
        view = service.tracker(TrackerWish.read(request), getPage());
    }

    public TrackerView getView() {
        return Objects.requireNonNull(view);
    }

    public boolean overdue(RecommendationRow row) {
        return row.isOverdue(getView().today());
    }

    public int getPage() {
        return TrackerWish.page(request);
    }

    /** Up to the number of the page. */
    public String getPages() {
        return "/review?" + getQuery();
    }

    public String getQuery() {
        return TrackerWish.query(request);
    }

    /** Whether the address asks for some of them alone. */
    public boolean isChosen() {
        return !getQuery().isEmpty();
    }

    public List<Choice> getBodies() {
        Stream<Choice> partnership =
                Stream.of(choice("body", RecommendationSearch.PARTNERSHIP, Messages.text("review.body.partnership")));
        return Stream.concat(
                        partnership, getView().bodies().stream().map(body -> choice("body", body.slug(), body.name())))
                .toList();
    }

    public List<Choice> getStandings() {
        Stream<Choice> progress = Arrays.stream(Progress.values())
                .map(one -> choice("standing", written(one.name()), Messages.text("review.progress." + one)));
        return Stream.concat(
                        Stream.of(choice(
                                "standing", written(RecommendationSearch.OVERDUE), Messages.text("review.overdue"))),
                        progress)
                .toList();
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Choice> getThemes() {
        return getView().themes().stream()
                .map(theme -> choice("theme", theme, theme))
                .toList();
    }

    public List<Choice> getReviews() {
        return getView().reviews().stream()
                .map(review -> choice("review", review.id().toString(), review.title()))
                .toList();
    }

    private Choice choice(String name, String value, String label) {
        return new Choice(value, label, value.equals(request.getParameter(name)));
    }
}
