package org.partnershipportal.admin.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.analytics.AnalyticsPeriod;
import org.partnershipportal.analytics.AnalyticsView;
import org.partnershipportal.analytics.DirectoryFixService;
import org.partnershipportal.analytics.PartnershipAnalyticsService;
import org.partnershipportal.responsibility.WantedBody;
import org.partnershipportal.web.analytics.FiguresPage;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The figures of a period, and one press on a row for what the directory should say instead. */
@Named
@RequestScoped
public class AnalyticsFiguresBacking extends FiguresPage {
    @Inject
    PartnershipAnalyticsService service;

    @Inject
    DirectoryFixService fixes;

    @Inject
    PortalAddress portal;

    private @Nullable String body;

    public AnalyticsFiguresBacking() {
        super("/admin/analytics/figures");
    }

    /** As with the days: before Faces reads the form. */
    @PostConstruct
    void choose() {
        body = Faces.getRequestParameter("body");
    }

    @Override
    protected AnalyticsView ask(AnalyticsPeriod days) {
        return service.figures(days, Ids.orNull(body));
    }

    @Override
    protected @Nullable String chosenBody() {
        return body;
    }

    /** Null while the days are wrong. A form finds the row that was pressed among the same figures. */
    @Override
    public @Nullable AnalyticsView getFigures() {
        if (Faces.isPostback()) {
            readForForm();
        }
        return super.getFigures();
    }

    /** Drafts a change of who does what, as the hand-backs of the row say. */
    public void draftRule() throws IOException {
        draft(() -> {
            WantedBody wanted = new WantedBody(parameter("service"), parameter("area"), parameter("wanted"));
            return "/admin/responsibility/change?id=" + fixes.draftRule(wanted, days());
        });
    }

    /** Drafts that the words of the row lead to the service that came nearest. */
    public void draftPhrase() throws IOException {
        String words = Faces.getRequestParameter("words");
        draft(() -> "/admin/search/phrase?id=" + fixes.draftPhrase(words == null ? "" : words, parameter("service")));
    }

    private void draft(Supplier<String> draft) throws IOException {
        Optional<String> drafted = FormMessages.made(draft);
        if (drafted.isPresent()) {
            News.tellNext(Messages.text("analytics.fix.done"));
            Faces.redirect(portal.of(drafted.get()));
        }
    }

    private static UUID parameter(String name) {
        return Ids.of(Faces.getRequestParameter(name));
    }

    public List<SelectItem> getBodies() {
        return service.bodies().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
