package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.web.draft.FormDraft;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.workspace.CaseFileService;
import org.partnershipportal.workspace.CaseFileView;

/** What the own body keeps about a case: who of its people has it, and the reference of its other system. */
@Named
@RequestScoped
public class WorkspaceFileBacking {
    private static final int MOST_DIGITS = 9;

    @Inject
    CaseFileService files;

    @Inject
    FormDraft draft;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable CaseFileView view;
    private @Nullable String ownReference;
    private @Nullable String assignee;
    private boolean read;

    /** What is kept; not found for who is no party to the case. */
    public CaseFileView getView() {
        if (view == null) {
            view = files.get(getReference());
        }
        return Objects.requireNonNull(view);
    }

    /** The reference that the address names. */
    public String getReference() {
        return Objects.requireNonNullElse(reference, "");
    }

    /** One line of the history in plain words. */
    public String sentence(CaseFileView.Line line) {
        String about = line.about();
        return Messages.text(
                "workspace.file.line." + line.kind()
                        + (about == null && line.kind() == CaseFileView.Kind.REFERENCE ? ".none" : ""),
                line.actor(),
                about == null ? "" : about);
    }

    /** To whom it may be given. */
    public List<SelectItem> getPeople() {
        return Assignees.options(files.people());
    }

    /** Takes it, from the page of the case: what is typed there for a step stays. */
    public void takeFromCase() throws IOException {
        draft.keep("moves", "outcome", "text");
        take("referral/case/");
    }

    /** Takes it. */
    public void take() throws IOException {
        take("workspace/file/");
    }

    /** Has it no more. */
    public void giveUp() throws IOException {
        change(() -> files.giveUp(getReference(), version()), "workspace.file.given-up", "workspace/file/");
    }

    /** Gives it to somebody, or to nobody. */
    public void assign() throws IOException {
        change(
                () -> files.assign(
                        getReference(), version(), Assignees.read(assignee).orElse(null)),
                "workspace.file.assigned",
                "workspace/file/");
    }

    /** Notes the reference of the other system. */
    public void note() throws IOException {
        change(() -> files.note(getReference(), version(), ownReference), "workspace.file.noted", "workspace/file/");
    }

    private void take(String page) throws IOException {
        change(() -> files.take(getReference(), version()), "workspace.file.taken", page);
    }

    private void change(Runnable wish, String news, String page) throws IOException {
        try {
            wish.run();
            News.tellNext(Messages.text(news));
            Faces.redirect(page + getReference());
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("workspace.file.stale"));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** The version that the form carries; one that no file has, when it carries none. */
    private int version() {
        String version = request.getParameter("fileVersion");
        boolean readable = version != null && version.length() <= MOST_DIGITS && version.matches("\\d+");
        return readable ? Integer.parseInt(version) : -1;
    }

    public @Nullable String getOwnReference() {
        if (!read && !Faces.isPostback()) {
            ownReference = getView().ownReference();
            read = true;
        }
        return ownReference;
    }

    public void setOwnReference(@Nullable String ownReference) {
        this.ownReference = ownReference;
    }

    public @Nullable String getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee;
    }
}
