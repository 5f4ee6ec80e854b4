package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.responsibility.NamedRow;
import org.partnershipportal.responsibility.RuleChoices;
import org.partnershipportal.responsibility.RuleService;
import org.partnershipportal.web.page.Messages;

/** The services, tiers, bodies and areas to choose from; read once a request. */
@Named
@RequestScoped
public class ResponsibilityChoices {
    @Inject
    RuleService rules;

    private @Nullable RuleChoices read;

    public List<SelectItem> getServices() {
        return choices().services().stream()
                .map(row -> new SelectItem(row.id().toString(), row.name()))
                .toList();
    }

    public List<String> getTiers() {
        return choices().tiers();
    }

    public List<SelectItem> getBodies() {
        return choices().bodies().stream().map(ResponsibilityChoices::item).toList();
    }

    public List<SelectItem> getAreas() {
        return choices().areas().stream().map(ResponsibilityChoices::item).toList();
    }

    /** A body or an area with its kind: names stand twice. */
    static SelectItem item(NamedRow row) {
        return new SelectItem(
                row.id().toString(),
                Messages.text("tenant.add.area", row.name(), Messages.text("responsibility.kind." + row.kind())));
    }

    private RuleChoices choices() {
        RuleChoices known = read;
        if (known == null) {
            known = rules.choices();
            read = known;
        }
        return known;
    }
}
