package org.partnershipportal.portal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.check.CheckService;
import org.partnershipportal.check.CheckView;
import org.partnershipportal.check.CheckWorkService;
import org.partnershipportal.check.DoneForm;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** What was found is written down. */
@Named
@RequestScoped
public class CheckFinishBacking {
    @Inject
    CheckService service;

    @Inject
    CheckWorkService work;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private final Map<String, @Nullable String> kept = new HashMap<>();
    private @Nullable LocalDate doneOn;
    private @Nullable String role;
    private @Nullable String finding;
    private @Nullable CheckView view;
    private @Nullable List<CharterLine> promises;

    /** @throws NotFoundException for one that is not there, or not for the own body */
    public CheckView getView() {
        CheckView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** Those whose keeping can be seen, in the order of the standard. */
    public List<CharterLine> getPromises() {
        List<CharterLine> read = promises;
        if (read == null) {
            read = work.promises(Ids.of(id));
            promises = read;
        }
        return read;
    }

    public List<SelectItem> getChoices() {
        return List.of(
                new SelectItem("", Messages.text("check.finish.not-seen")),
                new SelectItem(DoneForm.KEPT, Messages.text("check.case.kept.yes")),
                new SelectItem(DoneForm.NOT_KEPT, Messages.text("check.case.kept.no")));
    }

    public void save() {
        if (CheckRefusals.isDone(() -> work.finish(Ids.of(id), new DoneForm(doneOn, role, finding, kept)))) {
            News.tellNext(Messages.text("check.finish.saved"));
            Faces.redirect("check/case/" + id);
        }
    }

    /** What was chosen for each promise, by its name. */
    public Map<String, @Nullable String> getKept() {
        return kept;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding;
    }
}
