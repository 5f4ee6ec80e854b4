package org.partnershipportal.portal.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.standard.StandardService;
import org.partnershipportal.standard.StandardView;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.standard.VersionRow.Standing;

/** The standard in force, or another version that was published. */
@Named
@RequestScoped
public class StandardBacking {
    @Inject
    StandardService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable StandardView view;
    private List<VersionRow> versions = List.of();

    /** @throws NotFoundException when the address names a version that is not published */
    @PostConstruct
    void open() {
        view = VersionParameter.read(request, service).orElse(null);
        versions = service.versions();
    }

    /** Null before the first version is in force. */
    public @Nullable StandardView getView() {
        return view;
    }

    /** The versions beside the one that is shown, the latest day first. */
    public List<VersionRow> getOthers() {
        StandardView shown = view;
        return versions.stream()
                .filter(row -> shown == null || !row.id().equals(shown.version().id()))
                .toList();
    }

    /** How a version stands today. */
    public Standing standing(VersionRow version) {
        return version.on(LocalDate.now(clock));
    }

    /** The address of the paper. */
    public String getPdf() {
        StandardView shown = view;
        return request.getContextPath() + "/standard.pdf"
                + (shown == null ? "" : "?version=" + shown.version().number());
    }
}
