package org.partnershipportal.admin.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.retention.RetentionPreview;
import org.partnershipportal.retention.RetentionRule;
import org.partnershipportal.retention.RetentionService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** How long the own body keeps what residents wrote: the rules, and how much is deleted when. */
@Named
@RequestScoped
public class RetentionRulesBacking {
    private static final String HERE = "/admin/retention/rules";
    private static final String ALL = "*";

    @Inject
    RetentionService service;

    @Inject
    PortalAddress address;

    private @Nullable List<RetentionRule> rules;
    private @Nullable RetentionPreview preview;
    private @Nullable String kind;
    private @Nullable Integer months;
    private @Nullable String dropped;

    public List<RetentionRule> getRules() {
        List<RetentionRule> read = rules;
        if (read == null) {
            read = service.rules();
            rules = read;
        }
        return read;
    }

    public RetentionPreview getPreview() {
        if (preview == null) {
            preview = service.preview();
        }
        return Objects.requireNonNull(preview);
    }

    /** For how many months is kept what no rule of the body names. */
    public int getMonthsWithoutRule() {
        return service.monthsWithoutRule();
    }

    /** Whether the body has a rule for all services that none names. */
    public boolean isRuleForAll() {
        return getRules().stream().anyMatch(rule -> rule.slug().isEmpty());
    }

    public List<SelectItem> getServices() {
        return service.services().stream()
                .map(row -> new SelectItem(row.slug(), row.name()))
                .toList();
    }

    /** The rules, to choose the one that is dropped. */
    public List<SelectItem> getDroppable() {
        return getRules().stream()
                .map(rule -> new SelectItem(
                        rule.slug().orElse(ALL), rule.service().orElseGet(() -> Messages.text("retention.rules.all"))))
                .toList();
    }

    /** Sets the rule, and shows the list anew. */
    public void set() throws IOException {
        try {
            service.set(kind, months);
        } catch (InvalidInputException refusal) {
            FormMessages.show(refusal);
            return;
        }
        News.tellNext(Messages.text("retention.rules.set.done"));
        Faces.redirect(address.of(HERE));
    }

    /** Drops the chosen rule, and shows the list anew. */
    public void drop() throws IOException {
        if (dropped == null || dropped.isBlank()) {
            FormMessages.show(new InvalidInputException("dropped", "error.retention.choose"));
            return;
        }
        service.drop(ALL.equals(dropped) ? null : dropped);
        News.tellNext(Messages.text("retention.rules.drop.done"));
        Faces.redirect(address.of(HERE));
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public @Nullable String getDropped() {
        return dropped;
    }

    public void setDropped(@Nullable String dropped) {
        this.dropped = dropped;
    }
}
