package org.partnershipportal.admin.mail;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.outbox.UndeliveredRow;
import org.partnershipportal.outbox.UndeliveredService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** What the two pages of messages that could not be sent have in common: the list, and what becomes of one or all. */
public abstract class Undelivered {
    /** Stands for all of them. */
    private static final String ALL = "all";

    @Inject
    UndeliveredService service;

    @Inject
    PortalAddress address;

    private @Nullable List<UndeliveredRow> rows;
    private @Nullable String chosen;

    abstract List<UndeliveredRow> read();

    abstract String here();

    public List<UndeliveredRow> getRows() {
        List<UndeliveredRow> known = rows;
        if (known == null) {
            known = read();
            rows = known;
        }
        return known;
    }

    /** One by one, to choose from. */
    public List<SelectItem> getChoices() {
        return getRows().stream()
                .map(row -> new SelectItem(
                        row.id().toString(), Messages.text("mail.undelivered.choice", row.about(), row.addressee())))
                .toList();
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    void make(String news, ToIntFunction<@Nullable UUID> change) throws IOException {
        String which = chosen;
        if (which == null || which.isBlank()) {
            FormMessages.show(new InvalidInputException("which", "error.mail.which"));
            return;
        }
        int count = change.applyAsInt(which.equals(ALL) ? null : UUID.fromString(which));
        News.tellNext(Messages.text(news, count));
        Faces.redirect(address.of(here()));
    }
}
