package org.partnershipportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** Bodies and the partnership add reviews, say how it goes, and everybody reads it. */
class ReviewIT {
    private static final String TODAY = "2026-11-23";
    private static final LocalDate HELD = LocalDate.of(2026, 5, 20);
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final Asker STEWARD = Asker.steward("p-admin");
    private static final Asker PUBLIC = Asker.ANYBODY;

    @BeforeAll
    static void found() {
        Database.use("reviews");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static <T> T as(Asker who, Function<ReviewService, T> work) {
        return Days.at(TODAY, who, w -> work.apply(w.get(ReviewService.class)));
    }

    private static <T> T steward(Function<PartnershipReviewService, T> work) {
        return Days.at(TODAY, STEWARD, w -> work.apply(w.get(PartnershipReviewService.class)));
    }

    private static UUID review(String title) {
        return as(ALDER, s -> s.add(new ReviewForm(title, HELD, "Cabinet")));
    }

    private static UUID recommend(UUID review, String number, String theme, String due) {
        as(ALDER, s -> {
            s.recommend(review, new RecommendationForm(number, theme, "Do it.", "HIGH", "birch", "Chief", due));
            return true;
        });
        return UUID.fromString(Days.rows("select id from recommendation where review_id = '" + review
                        + "' and number = '" + number + "'")
                .get(0));
    }

    private static void say(Asker who, UUID id, int seen, String progress, String day) {
        as(who, s -> {
            s.say(id, seen, new ProgressForm(progress, "So it is.", LocalDate.parse(day)));
            return true;
        });
    }

    private static TrackerView tracker(RecommendationSearch search) {
        return Days.at(TODAY, PUBLIC, w -> w.get(TrackerService.class).tracker(search, 1));
    }

    @Test
    void whatIsSaidIsKeptAndTheSecondOneIsTold() {
        UUID id = recommend(review("Said"), "1", "Said", "12 2026");
        say(ALDER, id, 0, "UNDER_WAY", "2026-06-01");
        assertThatThrownBy(() -> say(ALDER, id, 0, "DONE", "2026-07-01"))
                .as("somebody said something meanwhile")
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> say(ALDER, id, 1, "DONE", "2026-05-31"))
                .as("before what was said last")
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> say(BIRCH, id, 1, "DONE", "2026-07-01"))
                .as("another body's")
                .isInstanceOf(NotFoundException.class);
        say(ALDER, id, 1, "DONE", "2026-07-01");
        RecommendationView view =
                Days.at(TODAY, PUBLIC, w -> w.get(TrackerService.class).get(id));
        assertThat(view.row().slug()).as("the own body, whatever the form says").isEqualTo("alder");
        assertThat(view.row().progress()).isEqualTo(Progress.DONE);
        assertThat(view.reportTo()).isEqualTo("Cabinet");
        assertThat(view.steps())
                .extracting(step -> step.number() + " " + step.progress() + " " + step.on())
                .containsExactly("2 DONE 2026-07-01", "1 UNDER_WAY 2026-06-01");
    }

    @Test
    void numbersAreThereOnce() {
        UUID review = review("Once");
        recommend(review, "1", "Once", null);
        assertThatThrownBy(() -> recommend(review, "1", "Once", null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.review.number-twice"));
        assertThatThrownBy(() -> as(BIRCH, s -> s.getReview(review))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everybodySeesWhatIsOverdueFirst() {
        UUID review = review("Order");
        recommend(review, "1", "Order", null);
        recommend(review, "2", "Order", "12 2026");
        UUID done = recommend(review, "3", "Order", "6 2026");
        recommend(review, "10", "Order", "10 2026");
        UUID refused = recommend(review, "4", "Order", "7 2026");
        recommend(review, "5", "Order", "11 2026");
        say(ALDER, done, 0, "DONE", "2026-07-01");
        say(ALDER, refused, 0, "NOT_ACCEPTED", "2026-07-01");
        RecommendationSearch all = new RecommendationSearch("alder", null, "Order", review);
        TrackerView view = tracker(all);
        assertThat(view.counts()).isEqualTo(new TrackerCounts(6, 1, 4, 0, 1, 1));
        assertThat(view.rows()).extracting(RecommendationRow::number).containsExactly("10", "5", "2", "1", "3", "4");
        assertThat(view.rows())
                .extracting(row -> row.isOverdue(view.today()))
                .containsExactly(true, false, false, false, false, false);
        assertThat(tracker(new RecommendationSearch("alder", RecommendationSearch.OVERDUE, "Order", null))
                        .rows())
                .extracting(RecommendationRow::number)
                .containsExactly("10");
        assertThat(tracker(new RecommendationSearch("alder", "NOT_ACCEPTED", "Order", null))
                        .rows())
                .extracting(RecommendationRow::number)
                .containsExactly("4");
        assertThat(tracker(new RecommendationSearch("birch", null, "Order", null))
                        .rows())
                .isEmpty();
        assertThat(view.themes()).contains("Order");
    }

    @Test
    void thePartnershipRecommendsToBodiesAndTheySayHowItGoes() {
        UUID review = steward(s -> s.add(new ReviewForm("All", HELD, "Board")));
        steward(s -> {
            s.recommend(review, new RecommendationForm("1", "All", "To Birch.", "LOW", "birch", "Chief", null));
            s.recommend(review, new RecommendationForm("2", "All", "To all.", "LOW", "", "Board", null));
            return s.getReview(review);
        });
        assertThatThrownBy(() -> steward(s -> {
                    s.recommend(review, new RecommendationForm("3", "All", "Nowhere.", "LOW", "elm", "Chief", null));
                    return s;
                }))
                .isInstanceOf(InvalidInputException.class);
        List<RecommendationRow> rows =
                tracker(new RecommendationSearch(null, null, "All", null)).rows();
        UUID birch = rows.get(0).id();
        UUID own = rows.get(1).id();
        say(BIRCH, birch, 0, "UNDER_WAY", "2026-06-01");
        assertThatThrownBy(() -> steward(s -> s.getRecommendation(birch))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> say(BIRCH, own, 0, "DONE", "2026-06-01")).isInstanceOf(NotFoundException.class);
        steward(s -> {
            s.say(own, 0, new ProgressForm("DONE", "So it is.", HELD));
            return s;
        });
        assertThat(tracker(new RecommendationSearch(RecommendationSearch.PARTNERSHIP, "DONE", "All", null))
                        .rows())
                .extracting(RecommendationRow::id)
                .containsExactly(own);
    }

    @Test
    void aReportTellsWhatWasOpenOrSettledInItsTime() {
        UUID review = review("Report");
        UUID early = recommend(review, "1", "Report", null);
        UUID late = recommend(review, "2", "Report", null);
        recommend(review, "3", "Report", null);
        say(ALDER, early, 0, "DONE", "2026-06-01");
        say(ALDER, late, 0, "DONE", "2026-10-01");
        List<RecommendationRow> told = Days.at(
                TODAY,
                PUBLIC,
                w -> w.get(FollowedRecommendations.class)
                        .findIn("alder", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31)));
        assertThat(told)
                .filteredOn(row -> row.review().equals(review))
                .extracting(RecommendationRow::number)
                .containsExactly("3", "2");
        List<RecommendationRow> before = Days.at(
                TODAY, PUBLIC, w -> w.get(FollowedRecommendations.class).findOpen("alder", LocalDate.of(2026, 5, 1)));
        assertThat(before).as("before the review").isEmpty();
    }
}
