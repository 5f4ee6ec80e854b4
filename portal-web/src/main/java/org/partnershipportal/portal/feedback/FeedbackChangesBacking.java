package org.partnershipportal.portal.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.feedback.ChangeRow;
import org.partnershipportal.feedback.ChangesService;
import org.partnershipportal.feedback.Procedure;
import org.partnershipportal.feedback.ProcedureService;
import org.partnershipportal.feedback.PublishedFigures;
import org.partnershipportal.web.page.Messages;

/** What bodies learnt from feedback and changed, of one body ({@code ?body=slug}) or of all. */
@Named
@RequestScoped
public class FeedbackChangesBacking {
    /** Of this many points is the chart wide. */
    private static final int WIDTH = 100;

    /** So many rows of figures are shown; the file has all. */
    private static final int MOST_FIGURES = 40;

    private static final int MOST_CHANGES = 30;

    @Inject
    ChangesService changes;

    @Inject
    OrganisationService organisations;

    @Inject
    ProcedureService procedures;

    @Inject
    HttpServletRequest request;

    private @Nullable BodyRow body;
    private List<PublishedFigures> figures = List.of();
    private List<ChangeRow> rows = List.of();

    @PostConstruct
    void open() {
        String slug = request.getParameter("body");
        if (slug != null && !slug.isEmpty()) {
            body = organisations.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
        }
        UUID of = body == null ? null : body.id();
        figures = changes.figures(of).stream().limit(MOST_FIGURES).toList();
        rows = changes.changes(of).stream().limit(MOST_CHANGES).toList();
    }

    /** The body's name; empty for all. */
    public String getName() {
        return body == null ? "" : body.name();
    }

    /** How the body deals with feedback; null for all. */
    public @Nullable Procedure getProcedure() {
        return body == null ? null : procedures.get(body.id());
    }

    public List<PublishedFigures> getFigures() {
        return figures;
    }

    public List<ChangeRow> getRows() {
        return rows;
    }

    /** A count in words: that it is small, when it is not told. */
    public String count(@Nullable Integer count) {
        return count == null ? Messages.text("feedback.changes.few") : String.valueOf(count);
    }

    /** How long its bar is, of a hundred; a count that is not told has none. */
    public long bar(@Nullable Integer count) {
        int most = figures.stream()
                .flatMap(row -> Stream.of(row.figures().inTime(), row.figures().late()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return count == null || most == 0 ? 0 : Math.round((double) WIDTH * count / most);
    }

    /** Of which body the file is; empty for all. */
    public String getFile() {
        return "/feedback/figures.csv" + (body == null ? "" : "?body=" + body.slug());
    }
}
