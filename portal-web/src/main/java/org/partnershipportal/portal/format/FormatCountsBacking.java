package org.partnershipportal.portal.format;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.format.FormatFigureRow;
import org.partnershipportal.format.FormatFigureService;

/** How many asked for other languages and formats, of one body ({@code ?body=slug}) or of all. */
@Named
@RequestScoped
public class FormatCountsBacking {
    @Inject
    FormatFigureService service;

    @Inject
    OrganisationService organisations;

    @Inject
    HttpServletRequest request;

    private @Nullable BodyRow body;
    private List<FormatFigureRow> rows = List.of();

    /** @throws NotFoundException when the address names a body that is not there */
    @PostConstruct
    void open() {
        body = named(organisations, request);
        rows = service.figures(body == null ? null : body.id());
    }

    static @Nullable BodyRow named(OrganisationService organisations, HttpServletRequest request) {
        @Nullable String slug = Texts.orNull(request.getParameter("body"));
        return slug == null
                ? null
                : organisations.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    public List<FormatFigureRow> getRows() {
        return rows;
    }

    /** The body's name; empty for all. */
    public String getName() {
        return body == null ? "" : body.name();
    }

    public String getFile() {
        return "/format/counts.csv" + (body == null ? "" : "?body=" + body.slug());
    }
}
