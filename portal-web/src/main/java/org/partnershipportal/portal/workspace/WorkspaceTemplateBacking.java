package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.workspace.TemplateRow;
import org.partnershipportal.workspace.TemplateService;

/** One template: its wording, and those that it had before. A new one has an id that nothing has yet. */
@Named
@RequestScoped
public class WorkspaceTemplateBacking {
    private static final int MOST_DIGITS = 6;

    @Inject
    TemplateService templates;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable List<TemplateRow> wordings;
    private @Nullable String title;
    private @Nullable String text;

    /** Reads the template that the address names, and what stands in its fields. */
    public void read() {
        if (!getWordings().isEmpty()) {
            title = getWordings().get(0).title();
            text = getWordings().get(0).text();
        }
    }

    /** All wordings, the latest first; none for a new one. */
    public List<TemplateRow> getWordings() {
        if (wordings == null) {
            wordings = find();
        }
        return wordings;
    }

    private List<TemplateRow> find() {
        try {
            return templates.wordings(Ids.of(id));
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    /** The number of the latest wording; 0 for a new one. */
    public int getNumber() {
        return getWordings().isEmpty() ? 0 : getWordings().get(0).number();
    }

    /** Words it anew. */
    public void word() throws IOException {
        change(() -> templates.word(Ids.of(id), number(), title, text), "workspace.template.worded");
    }

    /** Offers it no more. */
    public void retire() throws IOException {
        change(() -> templates.retire(Ids.of(id), number()), "workspace.template.retired");
    }

    private void change(Runnable wish, String news) throws IOException {
        try {
            wish.run();
            News.tellNext(Messages.text(news));
            Faces.redirect("workspace/templates");
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("workspace.file.stale"));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    private int number() {
        String number = request.getParameter("number");
        boolean readable = number != null && number.length() <= MOST_DIGITS && number.matches("\\d+");
        return readable ? Integer.parseInt(number) : getNumber();
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
