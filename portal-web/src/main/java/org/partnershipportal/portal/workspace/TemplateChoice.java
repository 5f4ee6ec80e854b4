package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.workspace.TemplateRow;
import org.partnershipportal.workspace.TemplateService;

/** The templates beside a field for text: the chosen one is put below what is typed. */
@Named
@RequestScoped
public class TemplateChoice {
    @Inject
    TemplateService templates;

    private @Nullable List<TemplateRow> usable;
    private @Nullable String chosen;

    /** Whether there is any. */
    public boolean isAny() {
        return !usable().isEmpty();
    }

    public List<SelectItem> getItems() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", Messages.text("workspace.template.choose")));
        usable().forEach(one -> items.add(new SelectItem(one.id().toString(), one.title())));
        return items;
    }

    /** What is typed, and below it the chosen template with its gaps filled for the case. */
    public String below(@Nullable String typed, String reference) {
        String before = typed == null ? "" : typed;
        UUID template = Ids.orNull(chosen);
        chosen = null;
        if (template == null) {
            return before;
        }
        String filled = templates.fill(template, reference);
        return before.isBlank() ? filled : before.stripTrailing() + "\n" + filled;
    }

    private List<TemplateRow> usable() {
        if (usable == null) {
            usable = templates.usable();
        }
        return usable;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
