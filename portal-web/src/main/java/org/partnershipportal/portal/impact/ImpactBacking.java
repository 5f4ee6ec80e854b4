package org.partnershipportal.portal.impact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.impact.ImpactListView;
import org.partnershipportal.impact.ImpactRow;
import org.partnershipportal.impact.PublicImpactService;

/** What changes of services do to people, of one body ({@code ?body=slug}) or of all. */
@Named
@RequestScoped
public class ImpactBacking {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    @Inject
    PublicImpactService service;

    @Inject
    HttpServletRequest request;

    private @Nullable ImpactListView view;
    private List<Choice> bodies = List.of();

    /** A body to choose; {@code chosen} whether the address asks for it. */
    public record Choice(String value, String label, boolean chosen) {}

    /** @throws NotFoundException when the address asks for what cannot be */
    @PostConstruct
    void open() {
        @Nullable String body = wanted(request);
        view = service.list(body);
        bodies = service.bodies().entrySet().stream()
                .map(one ->
                        new Choice(one.getKey(), one.getValue(), one.getKey().equals(body)))
                .toList();
    }

    static @Nullable String wanted(HttpServletRequest request) {
        @Nullable String body = Texts.orNull(request.getParameter("body"));
        if (body != null && !SLUG.matcher(body).matches()) {
            throw new NotFoundException("error.NotFound");
        }
        return body;
    }

    public ImpactListView getView() {
        return Objects.requireNonNull(view);
    }

    public List<Choice> getBodies() {
        return bodies;
    }

    public boolean overdue(ImpactRow row) {
        return row.isOverdue(getView().today());
    }

    /** Whether the address asks for one body alone. */
    public boolean isChosen() {
        return wanted(request) != null;
    }

    public String getFile() {
        @Nullable String body = wanted(request);
        return "/impact.csv" + (body == null ? "" : "?body=" + body);
    }
}
