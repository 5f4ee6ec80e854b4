package org.partnershipportal.portal.equality;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.equality.ComparedView;
import org.partnershipportal.equality.EqualityFigureService;
import org.partnershipportal.worktime.PublicYear;

/** Who gave feedback to a body in a year, beside who lives there. */
@Named
@RequestScoped
public class EqualityBodyBacking {
    @Inject
    EqualityFigureService service;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String slug;

    /** What follows the slug: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable ComparedView view;

    /** @throws NotFoundException when there is no such body, or this year is not counted */
    @PostConstruct
    void open() {
        if (slug == null || more != null) {
            throw new NotFoundException("error.NotFound");
        }
        view = service.compare(slug, year(request));
    }

    /** The first day of the year that the address asks for; null for none. */
    static @Nullable LocalDate year(HttpServletRequest request) {
        @Nullable String from = Texts.orNull(request.getParameter("from"));
        if (from == null) {
            return null;
        }
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException e) {
            NotFoundException none = new NotFoundException("error.NotFound");
            none.initCause(e);
            throw none;
        }
    }

    public ComparedView getView() {
        return Objects.requireNonNull(view);
    }

    /** The years that are not shown. */
    public List<PublicYear> getOthers() {
        return getView().years().stream()
                .filter(year -> !year.equals(getView().year()))
                .toList();
    }

    public String getFile() {
        PublicYear year = getView().year();
        return "/equality.csv?body=" + getView().body().slug() + (year == null ? "" : "&from=" + year.from());
    }
}
