package org.partnershipportal.admin.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.workspace.SharedTemplateService;
import org.partnershipportal.workspace.TemplateRow;

/** The templates of the partnership; one that the address names, or a new one, is worded. */
@Named
@RequestScoped
public class TemplateSharedBacking {
    private static final int MOST_DIGITS = 6;

    @Inject
    SharedTemplateService templates;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private @Nullable TemplateRow chosen;
    private @Nullable String title;
    private @Nullable String text;

    /** Reads the one that the address names, and what stands in its fields. */
    public void read() {
        UUID id = Ids.orNull(request.getParameter("id"));
        chosen = id == null ? null : templates.find(id).orElse(null);
        if (chosen != null) {
            title = chosen.title();
            text = chosen.text();
        }
    }

    /** Those in use, by title. */
    public List<TemplateRow> getRows() {
        return templates.templates();
    }

    /** The id of the one that is worded; a fresh one for a new one. */
    public UUID getId() {
        String sent = request.getParameter("template");
        return sent != null ? Ids.of(sent) : chosen == null ? UUID.randomUUID() : chosen.id();
    }

    /** The number of the wording that is seen; 0 for a new one. */
    public int getNumber() {
        String sent = request.getParameter("number");
        if (sent != null && sent.length() <= MOST_DIGITS && sent.matches("\\d+")) {
            return Integer.parseInt(sent);
        }
        return chosen == null ? 0 : chosen.number();
    }

    /** Words it anew. */
    public void word() throws IOException {
        change(() -> templates.word(getId(), getNumber(), title, text), "template.shared.worded");
    }

    /** Offers it no more. */
    public void retire() throws IOException {
        change(() -> templates.retire(getId(), getNumber()), "template.shared.retired");
    }

    private void change(Runnable wish, String news) throws IOException {
        try {
            wish.run();
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of("/admin/template/shared"));
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("template.shared.stale"));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
