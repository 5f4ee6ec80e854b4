package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.responsibility.RuleRow;
import org.partnershipportal.responsibility.RuleService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** A new rule, or a rule that shall say something else from a day on; or its end. */
@Named
@RequestScoped
public class ResponsibilityEditBacking {
    @Inject
    RuleService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private final RuleFields fields = new RuleFields();
    private @Nullable String why;
    private @Nullable RuleRow rule;

    /** @throws NotFoundException when an id was given and there is no such rule */
    public void open() {
        if (isKnown()) {
            fields.fill(getRule());
        }
    }

    /** Proposes what was typed; what is refused is told at its field, and what was typed stays. */
    public void propose() throws IOException {
        done(() -> isKnown()
                ? service.proposeChange(Ids.of(id), fields.form(), Texts.orNull(why))
                : service.proposeNew(fields.form(), Texts.orNull(why)));
    }

    /** Proposes that the rule ends. */
    public void proposeEnd() throws IOException {
        done(() -> service.proposeEnd(Ids.of(id), fields.getUntil(), Texts.orNull(why)));
    }

    private void done(Supplier<UUID> proposal) throws IOException {
        Optional<UUID> change = FormMessages.made(proposal);
        if (change.isPresent()) {
            News.tellNext(Messages.text("responsibility.edit.done"));
            Faces.redirect(address.of("/admin/responsibility/change") + "?id=" + change.get());
        }
    }

    /** Whether a rule that is there changes. */
    public boolean isKnown() {
        return Texts.orNull(id) != null;
    }

    /** The rule as it is. */
    public RuleRow getRule() {
        RuleRow read = rule;
        if (read == null) {
            read = service.get(Ids.of(id));
            rule = read;
        }
        return read;
    }

    public RuleFields getFields() {
        return fields;
    }

    /** Of the address or the form: known before Faces reads the form, as what is shown and read depends on it. */
    public @Nullable String getId() {
        return id;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
